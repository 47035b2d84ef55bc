namespace KazakhArchive.Texts.Search.Postings;

/// <summary>Many short lists in one array: counting over all hits of a common word then reads memory in order.</summary>
internal sealed class FlatLists<T>
{
    private readonly T[] values;

    // One more than there are lists, for the end of the last.
    private readonly int[] starts;

    public FlatLists(IEnumerable<IEnumerable<T>> lists)
    {
        var all = new List<T>();
        var ends = new List<int> { 0 };
        foreach (var list in lists)
        {
            all.AddRange(list);
            ends.Add(all.Count);
        }

        values = [.. all];
        starts = [.. ends];
    }

    public ReadOnlySpan<T> this[int list] => values.AsSpan(starts[list]..starts[list + 1]);
}
