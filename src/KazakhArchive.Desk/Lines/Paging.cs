namespace KazakhArchive.Desk.Lines;

/// <summary>One page of a list.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="First">0-based index of its first entry.</param>
public readonly record struct Paging(int Page, int Pages, int First)
{
    /// <summary>As many as are read before one turns the page, and few enough to be drawn at once.</summary>
    public const int Size = 50;

    /// <param name="asked">What the address asks for; the nearest page there is, is given.</param>
    public static Paging Of(int count, int asked)
    {
        var pages = Math.Max(1, (count + Size - 1) / Size);
        var page = Math.Clamp(asked, 1, pages);
        return new Paging(page, pages, (page - 1) * Size);
    }

    /// <summary>As many from any entry on: a list that goes on while it is read, from which entries have gone meanwhile.</summary>
    /// <param name="first">0-based; the last page where the list is shorter.</param>
    public static Paging From(int count, int first) => first < count ? Of(count, (first / Size) + 1) with { First = Math.Max(0, first) } : Of(count, int.MaxValue);

    /// <param name="index">0-based, of an entry that the page shall hold.</param>
    public static Paging Around(int count, int index) => Of(count, (index / Size) + 1);
}
