using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports;

/// <summary>Tells programs under which address a text is cited (RFC 8574), where its forms and descriptions are (RFC 8288), and which page search engines shall show.</summary>
public static class CitationHeaders
{
    public static void Set(HttpResponse response, Citation citation) =>
        response.Headers.Link = Signposts.ToHeader([.. Signposts.OfPage(citation), new Signpost(CanonicalIn(response.HttpContext.Request, citation), "canonical")]);

    /// <summary><see cref="CanonicalPath"/>, absolute where the permalink is.</summary>
    public static string Canonical(Citation citation) => citation.AddressOf(CanonicalPath(citation));

    /// <summary>The same for a request: a page whose address names its language is one of its own to search engines.</summary>
    public static string CanonicalIn(HttpRequest request, Citation citation) =>
        UiLanguage.OfAddress(request) is Language language && citation.IsAbsolute ? UiLanguage.AddressIn(language, Canonical(citation)) : Canonical(citation);

    /// <summary>Search engines are to show the chapter, of which a passage is a part; a work is its own.</summary>
    public static string CanonicalPath(Citation citation) =>
        citation.Chapter is Chapter chapter ? PassageUrls.Reference(citation.Edition, chapter.Id) : citation.Path;
}
