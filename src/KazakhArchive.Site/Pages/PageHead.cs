using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Exports;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages;

/// <summary>What a page tells the layout about itself.</summary>
/// <param name="Title">Without the site's name; null on the shelf.</param>
/// <param name="Path">The page's own path: its canonical address, and where a changed preference leads back to. Null on error pages.</param>
/// <param name="TextLanguage">The language whose book face the page needs at once; null where it shows no text.</param>
public sealed record PageHead(string? Title, string Description, string? Path)
{
    public string? Previous { get; init; }

    public string? Next { get; init; }

    public Language? TextLanguage { get; init; }

    /// <summary>The languages of what a page quotes that shows no text; most of them decide which book face it needs at once.</summary>
    public IEnumerable<Language> Quoted { get; init; } = [];

    public Language? FaceLanguage => TextLanguage ?? Quoted.GroupBy(language => language).MaxBy(quoted => quoted.Count())?.Key;

    /// <summary>What is in the search box.</summary>
    public string SearchText { get; init; } = "";

    /// <summary>The page is one of the search pages, and needs their looks.</summary>
    public bool IsSearch { get; init; }

    /// <summary>The page is one of several of a long list, and needs the looks of the links between them.</summary>
    public bool HasPages { get; init; }

    /// <summary>Search engines need not list it: it shows what another page shows as well, or nothing of the texts.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>The page is one of the pages of names, and needs their looks.</summary>
    public bool IsName { get; init; }

    /// <summary>The looks of this kind of page alone; null where it has none.</summary>
    public string? Stylesheet { get; init; }

    /// <summary>What moves on this kind of page alone; null where nothing does.</summary>
    public string? Script { get; init; }

    /// <summary>The same text in other forms.</summary>
    public IReadOnlyList<(string Path, string MediaType)> Alternates { get; init; } = [];

    /// <summary>What the page shows, for programs that cite; null on pages that show no text.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The picture that is shown where somebody shares the page; null for a page that nobody would.</summary>
    public string? ShareCard { get; init; }

    /// <summary>The address that search engines are to show; the page's own, or the chapter of which it is a part.</summary>
    public string? Canonical => Citation is null ? Path : CitationHeaders.CanonicalPath(Citation);
}
