using System.Globalization;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Html;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>
/// The <c>meta</c> elements by which reference managers and libraries know what a page holds: Highwire's
/// <c>citation_*</c>, which Zotero and Google Scholar read, and Dublin Core (DCMI, expressed in HTML).
/// </summary>
public static class Metadata
{
    /// <summary>Name, content, and the language of the content where it has one.</summary>
    public static IEnumerable<(string Name, string Content, Language? Language)> Of(Citation citation)
    {
        var work = citation.Work;
        var isPart = citation.Reference is not null;
        var isBook = CitationFields.IsBook(citation);
        yield return ("citation_title", CitationFields.TitleOf(citation), null);
        foreach (var author in work.Authors)
        {
            yield return ("citation_author", PersonName.From(author).Inverted, Language.English);
        }

        // Without it a reference manager takes a part of a book for an article of a journal.
        if (isPart && isBook)
        {
            yield return ("citation_inbook_title", citation.BothTitles, null);
        }

        if (citation.Pages is PrintedPages pages)
        {
            yield return ("citation_firstpage", pages.First.Label!, null);
            if (!pages.IsOne)
            {
                // Of one page Zotero would make 20-20.
                yield return ("citation_lastpage", pages.Last.Label!, null);
            }
        }

        if (CitationFields.DateOf(citation) is DateOnly day)
        {
            yield return ("citation_publication_date", day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture), null);
            yield return ("DCTERMS.issued", IsoDate.Write(day), null);
        }

        yield return ("citation_publisher", CitationFields.Archive, Language.English);
        yield return ("citation_language", work.Language.Code(), null);
        yield return ("citation_public_url", citation.Permalink, null);
        // No DCTERMS.alternative: Zotero takes it for the abbreviation of a journal. The translation stands in citation_title.
        yield return ("DC.title", (isBook ? citation.ChapterTitle : null) ?? citation.OriginalTitle, work.Language);
        foreach (var author in work.Authors)
        {
            // Once: Zotero takes two for two authors.
            yield return ("DC.creator", author.Original, work.Language);
        }

        yield return ("DC.publisher", CitationFields.Archive, Language.English);
        yield return ("DC.language", work.Language.Code(), null);
        yield return ("DC.type", isBook ? "Text" : "webpage", null);
        yield return ("DC.rights", WorkRights.Of(work), null);
        yield return ("DC.identifier", citation.Identifier ?? citation.Permalink, null);
        yield return ("DCTERMS.hasVersion", CitationFields.EditionOf(citation), Language.English);
        if (isPart)
        {
            yield return ("DCTERMS.isPartOf", citation.AddressOf(PassageUrls.MachineForm(citation.Edition, null, "")), null);
        }
    }
}
