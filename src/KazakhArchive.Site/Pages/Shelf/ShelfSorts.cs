namespace KazakhArchive.Site.Pages.Shelf;

public static class ShelfSorts
{
    /// <summary>In the order in which the shelf offers them, each as addresses and the keys of its words name it.</summary>
    public static IReadOnlyList<(ShelfSort Sort, string Code)> All { get; } =
        [(ShelfSort.Title, "title"), (ShelfSort.Author, "author"), (ShelfSort.Newest, "newest"), (ShelfSort.Longest, "longest")];

    public static string Code(this ShelfSort sort) => All.First(known => known.Sort == sort).Code;

    /// <summary>The usual order where nothing is asked; null for what is no order.</summary>
    public static ShelfSort? TryParse(string code) =>
        code.Length == 0 ? ShelfSort.Title : All.Where(known => known.Code == code).Select(known => (ShelfSort?)known.Sort).FirstOrDefault();
}

/// <summary>The order in which the shelf shows its works.</summary>
public enum ShelfSort
{
    Title,
    Author,

    /// <summary>The latest published text first.</summary>
    Newest,
    Longest,
}
