using KazakhArchive.Search.Indexing;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>Says where a hit stands: its reference and chapter, its work, what it is and on which page it was printed.</summary>
public sealed class HitPlaces(Library library, Wording ui)
{
    public HitPlace Of(IndexedPassage passage)
    {
        var work = library.Find(WorkId.TryParse(passage.Work)!.Value)!;
        var chapter = PassageId.TryParse(passage.Reference) is PassageId reference ? work.Find(reference.Chapter) : null;
        using var heading = new StringWriter();
        WriteHeading(heading, passage, work, chapter);
        using var place = new StringWriter();
        WritePlace(place, passage, work, chapter);
        var address = PassageUrls.Reference(passage.Work, passage.Reference);
        return new HitPlace(Markup.Encode(address), heading.ToString(), place.ToString());
    }

    private void WriteHeading(TextWriter html, IndexedPassage passage, CatalogueEntry work, CatalogueChapter? chapter)
    {
        if (passage.Kind != PassageKind.Work)
        {
            Wording.LeftToRight(passage.Reference).WriteTo(html, Markup.Encoder);
            html.Write(' ');
        }

        if (chapter is null)
        {
            BidiHtml.Write(html, work.Title.In(ui.Language), ui.Language);
        }
        else if (work.Language != ui.Language && chapter.Title?.In(ui.Language) is string translation)
        {
            BidiHtml.Write(html, translation, ui.Language);
        }
        else
        {
            PageText.In(work.Language, chapter.Heading).WriteTo(html, Markup.Encoder);
        }
    }

    private void WritePlace(TextWriter html, IndexedPassage passage, CatalogueEntry work, CatalogueChapter? chapter)
    {
        // A work of one chapter may have the same title for both.
        if (chapter is not null && work.Title.In(ui.Language) != (work.Language == ui.Language ? chapter.Heading : chapter.Title?.In(ui.Language)))
        {
            html.Write("<span>");
            BidiHtml.Write(html, work.Title.In(ui.Language), ui.Language);
            html.Write("</span> ");
        }

        if (passage.Kind != PassageKind.Text)
        {
            WriteSpan(html, ui[$"Search.Kind.{passage.Kind.Code()}"]);
        }

        if (passage.Page is string page)
        {
            html.Write("<span>");
            ui.Format("Search.Page", Wording.LeftToRight(UiNumbers.Write(page, ui.Language))).WriteTo(html, Markup.Encoder);
            html.Write("</span> ");
        }

        WriteSpan(html, ui.NameOf(passage.Kind.IsEditorial() ? work.Language : passage.Language));
    }

    /// <summary>One of the things that are said of a place.</summary>
    public static void WriteSpan(TextWriter html, string words)
    {
        html.Write("<span>");
        Markup.Text(html, words);
        html.Write("</span> ");
    }
}

/// <summary>Where a hit stands, as every search writes it in one interface language; markup.</summary>
/// <param name="Address">Of the passage, without a query string.</param>
/// <param name="Heading">Its reference and the title of its chapter.</param>
/// <param name="Place">Its work, its page, its language.</param>
public sealed record HitPlace(string Address, string Heading, string Place);
