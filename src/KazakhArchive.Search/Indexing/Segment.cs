using KazakhArchive.Search.Analysis;
using Lucene.Net.Index;

namespace KazakhArchive.Search.Indexing;

/// <summary>One segment of the index with what facets ask of each of its units, read when it is opened.</summary>
/// <param name="Attributes"><see cref="UnitAttributes"/>, a byte each.</param>
/// <param name="CenturySets">The number of each unit's set of centuries in <paramref name="Centuries"/>.</param>
/// <param name="Centuries">The different sets, a bit a century.</param>
/// <param name="Extents">Where the units of each work stand, ascending.</param>
internal sealed record Segment(
    AtomicReaderContext Context, byte[] Attributes, ushort[] CenturySets, long[] Centuries, IReadOnlyList<Segment.Extent> Extents)
{
    public AtomicReader Reader => Context.AtomicReader;

    /// <param name="works">Those whose units lie here, in their order.</param>
    /// <param name="numbers">The works' numbers by slug.</param>
    public static Segment Open(AtomicReaderContext context, IEnumerable<KnownWork> works, IReadOnlyDictionary<string, int> numbers)
    {
        var reader = context.AtomicReader;
        var attributes = new byte[reader.MaxDoc];
        var centurySets = new ushort[reader.MaxDoc];
        var sets = new Dictionary<long, ushort>();
        var extents = works.Select(work => new Extent(work.FirstUnit, work.FirstUnit + work.UnitCount, numbers[work.Slug])).ToList();
        var (packed, centuries) = (reader.GetNumericDocValues(FieldNames.Attributes), reader.GetNumericDocValues(FieldNames.Centuries));
        foreach (var extent in extents)
        {
            for (var unit = extent.FirstUnit; unit < extent.EndUnit; unit++)
            {
                attributes[unit] = (byte)packed.Get(unit);
                var named = centuries.Get(unit);
                if (!sets.TryGetValue(named, out var set))
                {
                    sets.Add(named, set = checked((ushort)sets.Count));
                }

                centurySets[unit] = set;
            }
        }

        return new Segment(context, attributes, centurySets, [.. sets.Keys], extents);
    }

    /// <summary>Where the units of the work stand that a unit belongs to.</summary>
    public Extent ExtentOf(int unit)
    {
        var (low, high) = (0, Extents.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Extents[middle].FirstUnit <= unit ? (middle, high) : (low, middle - 1);
        }

        return Extents[low];
    }

    /// <param name="EndUnit">Exclusive.</param>
    /// <param name="Work">The number of the work.</param>
    internal readonly record struct Extent(int FirstUnit, int EndUnit, int Work);
}
