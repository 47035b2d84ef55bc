using KazakhArchive.Search.Showing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Reading;

/// <summary>The inside of a chapter's article: its blocks, then the notes it marks, then its emendations.</summary>
public static class ChapterHtml
{
    /// <param name="ui">The interface language; apart from it the page is the same for every reader.</param>
    /// <param name="reportUrl">The address under which an error in a passage is reported; null where there is none.</param>
    /// <param name="marks">The words of a search (<see cref="ReadingPage.Marks"/>); null where nothing was searched.</param>
    /// <param name="hasParallels">Whether another language speaks of the same as a passage; null where no link leads there.</param>
    public static IHtmlContent Render(
        Edition edition,
        Chapter chapter,
        Language ui,
        Func<Block, string>? reportUrl,
        Func<Block, IReadOnlyList<TextMark>>? marks = null,
        Func<PassageId, bool>? hasParallels = null)
    {
        using var html = new StringWriter();
        Write(html, new ReadingPage(edition, chapter, WorkNotes.Of(edition), new ReadingWords(ui))
        {
            ReportUrl = reportUrl,
            Marks = marks,
            LinksNames = true,
            HasParallels = hasParallels,
        });
        return new HtmlString(html.ToString());
    }

    public static void Write(TextWriter html, ReadingPage page)
    {
        var log = new EmendationLog();
        new BlockHtml(html, page, log).Write(page.Chapter.Blocks);
        NoteListHtml.Write(html, page);
        EmendationListHtml.Write(html, page, log.Entries);
    }
}
