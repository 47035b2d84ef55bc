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
        var (sets, extents) = (new Dictionary<long, ushort>(), new List<Extent>());
        foreach (var work in works)
        {
            UnitFacets.Read(work.ReadFacets(), attributes.AsSpan(work.FirstUnit, work.UnitCount), centurySets.AsSpan(work.FirstUnit, work.UnitCount), sets);
            extents.Add(new Extent(work.FirstUnit, work.FirstUnit + work.UnitCount, numbers[work.Slug]));
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
