using System.Text.Encodings.Web;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Search;

/// <summary>
/// The hits of a page as items of a list. They are written straight into the answer: as partial pages they took two thirds of the
/// time of a search, which no cache can spare.
/// </summary>
public sealed class HitListHtml(IReadOnlyList<SearchHit> hits, SearchAddress address, Library library, HitTexts texts, Wording ui) : IHtmlContent
{
    private readonly string marked = Markup.Encode(PassageUrls.Marked(address));

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var hit in hits)
        {
            var text = texts.Of(hit.Passage);
            var place = text.PlaceIn(ui.Language, () => PlaceOf(hit.Passage));
            writer.Write("<li class=\"hit\"><h3><a href=\"");
            writer.Write(place.Address);
            writer.Write(marked);
            writer.Write("\">");
            writer.Write(place.Heading);
            writer.Write("</a></h3><p class=\"where\">");
            writer.Write(place.Place);
            if (hit.Layer == Layer.Diplomatic)
            {
                WriteSpan(writer, ui["Search.InSource"]);
            }

            writer.Write("</p>");
            WriteSnippet(writer, hit, text);
            WriteReasons(writer, hit);
            writer.Write("</li>\n");
        }
    }

    private HitPlace PlaceOf(IndexedPassage passage)
    {
        var edition = library.Find(WorkId.TryParse(passage.Work)!.Value)!;
        var chapter = edition.Find(PassageId.TryParse(passage.Reference)!.Value.Chapter);
        using var heading = new StringWriter();
        WriteHeading(heading, passage, edition, chapter);
        using var place = new StringWriter();
        WritePlace(place, passage, edition, chapter);
        return new HitPlace(Markup.Encode(PassageUrls.Reference(passage.Work, passage.Reference)), heading.ToString(), place.ToString());
    }

    private void WriteHeading(TextWriter html, IndexedPassage passage, Edition edition, Chapter? chapter)
    {
        Wording.LeftToRight(passage.Reference).WriteTo(html, Markup.Encoder);
        html.Write(' ');
        if (chapter is null)
        {
            BidiHtml.Write(html, edition.Work.Title.In(ui.Language), ui.Language);
        }
        else if (new ContentsList(edition, null, false).TranslationOf(chapter, ui.Language) is string translation)
        {
            BidiHtml.Write(html, translation, ui.Language);
        }
        else
        {
            PageText.In(edition.Work.Language, ContentsList.TitleOf(chapter)).WriteTo(html, Markup.Encoder);
        }
    }

    private void WritePlace(TextWriter html, IndexedPassage passage, Edition edition, Chapter? chapter)
    {
        if (chapter is not null)
        {
            html.Write("<span>");
            BidiHtml.Write(html, edition.Work.Title.In(ui.Language), ui.Language);
            html.Write("</span> ");
        }

        if (passage.Kind != PassageKind.Text)
        {
            WriteSpan(html, ui[$"Search.Kind.{SearchNames.Of(passage.Kind)}"]);
        }

        if (passage.Page is string page)
        {
            html.Write("<span>");
            ui.Format("Search.Page", Wording.LeftToRight(UiNumbers.Write(page, ui.Language))).WriteTo(html, Markup.Encoder);
            html.Write("</span> ");
        }

        WriteSpan(html, ui[$"Language.{passage.Language.Code()}"]);
    }

    private static void WriteSnippet(TextWriter html, SearchHit hit, HitText text)
    {
        var (passage, marks) = (hit.Passage.Text, hit.Marks);
        var (start, end) = Snippet.Window(passage, marks);
        html.Write("<p class=\"snippet\"");
        Markup.Attribute(html, "lang", text.LanguageTag);
        Markup.Attribute(html, "dir", text.Direction);
        html.Write('>');
        html.Write(start > 0 ? Snippet.CutBefore : "");
        BidiHtml.Write(html, passage, BidiRuns.Within(text.Runs, start, end), start, end, isInLink: false, marks);
        html.Write(end < passage.Length ? Snippet.CutAfter : "");
        html.Write("</p>");
    }

    private void WriteReasons(TextWriter html, SearchHit hit)
    {
        var isFirst = true;
        foreach (var reason in HitReasons.Of(hit))
        {
            if (isFirst)
            {
                html.Write("<ul class=\"why\"");
                Markup.Attribute(html, "aria-label", ui["Search.Why"]);
                html.Write('>');
                isFirst = false;
            }

            html.Write("<li>");
            ui.Format(HitReasons.KeyOf(reason), PageText.Typed(reason.Word), PageText.Word(hit.Passage.Language, reason.Matched)).WriteTo(html, Markup.Encoder);
            html.Write("</li>");
        }

        html.Write(isFirst ? "" : "</ul>");
    }

    private static void WriteSpan(TextWriter html, string words)
    {
        html.Write("<span>");
        Markup.Text(html, words);
        html.Write("</span> ");
    }
}
