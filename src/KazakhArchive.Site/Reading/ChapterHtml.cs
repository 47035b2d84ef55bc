using KazakhArchive.Facsimiles;
using KazakhArchive.Search.Showing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>A chapter's page in two parts, between which the way to the next chapter stands.</summary>
/// <param name="Blocks">The inside of the chapter's article.</param>
/// <param name="Apparatus">The notes that it marks, then its emendations; empty where it has neither.</param>
public sealed record ChapterHtml(string Blocks, string Apparatus)
{
    /// <param name="ui">The interface language; apart from it the page is the same for every reader.</param>
    /// <param name="reportUrl">The address under which an error in a passage is reported; null where there is none.</param>
    /// <param name="marks">The words of a search (<see cref="ReadingPage.Marks"/>); null where nothing was searched.</param>
    /// <param name="hasParallels">Whether another language has passages on the same topics; null where no link leads there.</param>
    /// <param name="emendUrl">Where an editor emends a passage; null where the site knows of no desk.</param>
    /// <param name="explanations">Why editors emended, in all languages; null leaves the reasons as they were written.</param>
    /// <param name="facsimile">The images of the work's pages; null where it has none.</param>
    public static ChapterHtml Render(
        Edition edition,
        Chapter chapter,
        Language ui,
        Func<Block, string>? reportUrl,
        Func<Block, IReadOnlyList<TextMark>>? marks = null,
        Func<PassageId, bool>? hasParallels = null,
        Func<Block, string>? emendUrl = null,
        Facsimile? facsimile = null,
        Explanations? explanations = null)
    {
        return Render(new ReadingPage(edition, chapter, WorkNotes.Of(edition), new ReadingWords(ui, explanations))
        {
            ReportUrl = reportUrl,
            EmendUrl = emendUrl,
            Marks = marks,
            LinksNames = true,
            HasParallels = hasParallels,
            Facsimile = facsimile,
        });
    }

    public static ChapterHtml Render(ReadingPage page)
    {
        var log = new EmendationLog();
        using var blocks = new StringWriter();
        new BlockHtml(blocks, page, log).Write(page.Chapter.Blocks);
        using var apparatus = new StringWriter();
        NoteListHtml.Write(apparatus, page);
        EmendationListHtml.Write(apparatus, page, log.Entries);
        return new ChapterHtml(blocks.ToString(), apparatus.ToString());
    }
}
