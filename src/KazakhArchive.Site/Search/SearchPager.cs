namespace KazakhArchive.Site.Search;

/// <param name="Href">The address of a page by its number.</param>
/// <param name="Label">The key of the words that say whose pages these are.</param>
public sealed record SearchPager(PageList Pages, Func<int, string> Href, string Label = "Search.Pages");
