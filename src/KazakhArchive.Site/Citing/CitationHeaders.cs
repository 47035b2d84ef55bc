using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Site.Citing;

/// <summary>Tells programs under which address a text is cited (RFC 8574) and where its description is (RFC 8288).</summary>
public static class CitationHeaders
{
    public static void Set(HttpResponse response, Citation citation) => response.Headers.Link = string.Join(", ",
        $"<{citation.Permalink}>; rel=\"cite-as\"",
        $"<{Canonical(citation)}>; rel=\"canonical\"",
        $"<{citation.Path}{CslJson.Extension}>; rel=\"describedby\"; type=\"{CslJson.MediaType}\"");

    /// <summary><see cref="CanonicalPath"/>, absolute where the permalink is.</summary>
    public static string Canonical(Citation citation) => citation.AddressOf(CanonicalPath(citation));

    /// <summary>Search engines are to show the chapter, of which a passage is a part; a work is its own.</summary>
    public static string CanonicalPath(Citation citation) =>
        citation.Chapter is Chapter chapter ? PassageUrls.Reference(citation.Edition, chapter.Id) : citation.Path;
}
