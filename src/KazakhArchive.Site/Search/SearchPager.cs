namespace KazakhArchive.Site.Search;

/// <param name="Href">The address of a page by its number.</param>
public sealed record SearchPager(PageList Pages, Func<int, string> Href);
