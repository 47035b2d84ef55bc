using System.Collections.Concurrent;
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
        var maxDoc = context.AtomicReader.MaxDoc;
        var (attributes, centurySets, sets) = (new byte[maxDoc], new ushort[maxDoc], new CenturySetNumbers());
        List<Extent> extents = [.. works.Select(work => new Extent(work.FirstUnit, work.FirstUnit + work.UnitCount, numbers[work.Slug]))];

        // The site waits for it when it starts.
        Parallel.ForEach(extents.Chunk((extents.Count / Environment.ProcessorCount) + 1), part =>
        {
            var (packed, centuries) = (context.AtomicReader.GetNumericDocValues(FieldNames.Attributes), context.AtomicReader.GetNumericDocValues(FieldNames.Centuries));
            foreach (var extent in part)
            {
                for (var unit = extent.FirstUnit; unit < extent.EndUnit; unit++)
                {
                    (attributes[unit], centurySets[unit]) = ((byte)packed.Get(unit), sets.Of(centuries.Get(unit)));
                }
            }
        });
        return new Segment(context, attributes, centurySets, sets.InOrder, extents);
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

    /// <summary>Numbers sets as they come, for several threads.</summary>
    private sealed class CenturySetNumbers
    {
        private readonly ConcurrentDictionary<long, ushort> numbers = [];
        private readonly Lock gate = new();

        public long[] InOrder => [.. numbers.OrderBy(set => set.Value).Select(set => set.Key)];

        public ushort Of(long set)
        {
            if (numbers.TryGetValue(set, out var number))
            {
                return number;
            }

            lock (gate)
            {
                return numbers.GetOrAdd(set, checked((ushort)numbers.Count));
            }
        }
    }

    /// <param name="EndUnit">Exclusive.</param>
    /// <param name="Work">The number of the work.</param>
    internal readonly record struct Extent(int FirstUnit, int EndUnit, int Work);
}
