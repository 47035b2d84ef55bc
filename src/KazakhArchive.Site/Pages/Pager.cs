using KazakhArchive.Site.Addresses;

namespace KazakhArchive.Site.Pages;

/// <summary>Links to the pages of a long list.</summary>
/// <param name="Href">The address of a page by its number.</param>
/// <param name="Label">The key of the words that say whose pages these are.</param>
public sealed record Pager(PageList Pages, Func<int, string> Href, string Label = "Search.Pages");
