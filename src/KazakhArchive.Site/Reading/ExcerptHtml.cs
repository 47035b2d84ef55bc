using KazakhArchive.Search.Showing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Reading;

/// <summary>The inside of an excerpt's article: the excerpt between what stands around it, then its notes and its emendations.</summary>
public static class ExcerptHtml
{
    /// <summary>The class of the element that holds exactly the text of the reference.</summary>
    public const string Foreground = "foreground";

    /// <param name="chapter">Where the excerpt begins.</param>
    /// <param name="context">Null to show the excerpt alone.</param>
    /// <param name="reportUrl">The address under which an error in a passage is reported; null where there is none.</param>
    /// <param name="marks">The words of a search (<see cref="ReadingPage.Marks"/>); null where nothing was searched.</param>
    /// <param name="emendUrl">Where an editor emends a passage; null where the site knows of no desk.</param>
    /// <param name="explanations">Why editors emended, in all languages; null leaves the reasons as they were written.</param>
    /// <param name="scan">The images that are shown beside it; null where none are.</param>
    public static IHtmlContent Render(
        Edition edition, Chapter chapter, Excerpt excerpt, ExcerptContext? context, Language ui, Func<Block, string>? reportUrl,
        Func<Block, IReadOnlyList<TextMark>>? marks = null, Func<Block, string>? emendUrl = null, Scan? scan = null,
        Explanations? explanations = null)
    {
        using var html = new StringWriter();
        var shown = chapter with { Blocks = [.. excerpt.Parts.Select(part => part.Block)] };
        var page = new ReadingPage(edition, shown, WorkNotes.Of(edition), new ReadingWords(ui, explanations))
        {
            Scope = PageScope.Excerpt,
            ReportUrl = reportUrl,
            EmendUrl = emendUrl,
            Marks = marks,
            LinksNames = context is not null,
            Facsimile = scan?.Facsimile,
            Scan = scan,
        };
        var log = new EmendationLog();
        WriteContext(html, page, context?.Before, excerpt.Range.First.Kind == PassageIdKind.Note ? page.Words.MarkedIn : page.Words.TextBefore, "before");
        html.Write($"<div class=\"{Foreground}\">");
        if (shown.Blocks.Count == 0)
        {
            WriteLackingNote(html, page, excerpt.Range.First);
        }

        new BlockHtml(html, page, log).Write(shown.Blocks);
        html.Write("</div>\n");
        WriteContext(html, page, context?.After, page.Words.TextAfter, "after");
        NoteListHtml.Write(html, page);
        EmendationListHtml.Write(html, page, log.Entries);
        return new HtmlString(html.ToString());
    }

    private static void WriteLackingNote(TextWriter html, ReadingPage page, PassageId note)
    {
        html.Write("<ol class=\"note-list\">");
        NoteHtml.Write(html, page, new InlineHtml(html, page, log: null), note, block: null);
        html.Write("</ol>\n");
    }

    /// <summary>Folded, so that what was asked for comes first; wide screens show what follows.</summary>
    private static void WriteContext(TextWriter html, ReadingPage page, IReadOnlyList<Block>? blocks, string label, string side)
    {
        if (blocks is not { Count: > 0 })
        {
            return;
        }

        html.Write($"<details class=\"around {side}\"><summary dir=\"{page.Words.Language.Direction()}\">");
        InterfaceWord.Write(html, "span", "interface", page.Words.Language, label);
        html.Write("</summary><div class=\"context\">");
        var around = page with { Chapter = page.Chapter with { Blocks = blocks }, Scope = PageScope.Context, Marks = null };
        new BlockHtml(html, around, log: null).Write(blocks);
        html.Write("</div></details>\n");
    }
}
