namespace KazakhArchive.Texts.Search.Postings;

/// <summary>Many short lists in one array: counting over all hits of a common word then reads memory in order.</summary>
internal sealed class FlatLists<T>
{
    private readonly T[] values;
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

    public FlatLists(T[] values, int[] starts)
    {
        this.values = values;
        this.starts = starts;
    }

    /// <summary>Of all lists, one after the other.</summary>
    public ReadOnlySpan<T> Values => values;

    /// <summary>Where each list begins in <see cref="Values"/>, and the end of the last.</summary>
    public ReadOnlySpan<int> Starts => starts;

    public ReadOnlySpan<T> this[int list] => values.AsSpan(starts[list]..starts[list + 1]);
}
