namespace KazakhArchive.Search.Indexing;

/// <summary>Units of one segment at whose ends works end: what goes over many units goes over several stretches at once.</summary>
/// <param name="First">Within the segment.</param>
/// <param name="End">Exclusive.</param>
internal readonly record struct Stretch(Segment Segment, int First, int End)
{
    /// <summary>Fewer are read by one processor: among 190,000 passages two took a fifth more of their time for the same wait.</summary>
    public const int LeastUnits = 200_000;

    public int UnitCount => End - First;

    /// <summary>Those of the units that lie here.</summary>
    /// <param name="units">Ascending, over all segments.</param>
    public ReadOnlySpan<int> Of(int[] units)
    {
        var (first, end) = (SortedUnits.IndexOf(units, Segment.Context.DocBase + First), SortedUnits.IndexOf(units, Segment.Context.DocBase + End));
        return units.AsSpan(first..end);
    }

    /// <summary>As many as there are processors, or fewer of a small archive; in the order of the index.</summary>
    public static IReadOnlyList<Stretch> Of(IReadOnlyList<Segment> segments, int leastUnits)
    {
        var most = Math.Max(leastUnits, segments.Sum(segment => segment.Attributes.Length) / Environment.ProcessorCount);
        return [.. segments.Where(segment => segment.Extents.Count > 0).SelectMany(segment => Of(segment, most))];
    }

    private static IEnumerable<Stretch> Of(Segment segment, int most)
    {
        var first = segment.Extents[0].FirstUnit;
        foreach (var (extent, next) in segment.Extents.Zip(segment.Extents.Skip(1)))
        {
            if (extent.EndUnit - first >= most)
            {
                yield return new Stretch(segment, first, extent.EndUnit);
                first = next.FirstUnit;
            }
        }

        yield return new Stretch(segment, first, segment.Extents[^1].EndUnit);
    }
}
