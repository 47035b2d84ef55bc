using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Reading;

/// <summary>The inside of the article of an excerpt from a revision: its blocks and the notes that they mark.</summary>
public static class PinnedHtml
{
    /// <param name="ui">The interface language; apart from it the article is the same for ever.</param>
    public static IHtmlContent Render(Edition edition, Excerpt excerpt, Language ui)
    {
        using var html = new StringWriter();
        var page = new ReadingPage(edition, ChapterOf(edition, excerpt), WorkNotes.Of(edition), new ReadingWords(ui));
        ChapterHtml.Write(html, page);
        return new HtmlString(html.ToString());
    }

    /// <summary>
    /// One chapter of all the blocks, so that notes and emendations are counted through. A note whose words the source
    /// lacks has no block; then its place in the list of notes says so.
    /// </summary>
    private static Chapter ChapterOf(Edition edition, Excerpt excerpt)
    {
        if (excerpt.Parts.Count > 0)
        {
            return new Chapter(excerpt.Parts[0].Chapter, "", [.. excerpt.Parts.Select(part => part.Block)]);
        }

        var mark = edition.Chapters
            .SelectMany(chapter => chapter.Blocks.SelectMany(block => block.Inlines.OfType<Inline.NoteMark>().Select(mark => (chapter.Number, Block: block, Mark: mark))))
            .First(found => found.Mark.Note == excerpt.Range.First);
        return new Chapter(mark.Number, "", [mark.Block with { Inlines = [mark.Mark] }]);
    }
}
