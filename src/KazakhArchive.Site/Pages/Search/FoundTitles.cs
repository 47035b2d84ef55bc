using KazakhArchive.Site.Pages.Shelf;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>The works whose title or author is what was asked.</summary>
public static class FoundTitles
{
    private const int Most = 3;

    // One short word is in too many titles to mean one of them.
    private const int ShortestOfOneWord = 4;

    public static IReadOnlyList<CatalogueEntry> Of(string query, ShelfWorks works) =>
        TitleFilter.Of(query) is { IsEmpty: false } filter && filter.Typed.Length >= ShortestOfOneWord
            ? [.. works.Named(filter).Where(work => filter.IsPartOfName(work.FoldedNames)).Take(Most)]
            : [];
}
