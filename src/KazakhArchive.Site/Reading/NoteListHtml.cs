using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>Writes the notes that a chapter marks, at its end.</summary>
public static class NoteListHtml
{
    public static void Write(TextWriter html, ReadingPage page)
    {
        var notes = MarkedNotes(page.Chapter, page.Notes);
        if (notes.Count == 0)
        {
            return;
        }

        html.Write($"<section class=\"notes\" aria-labelledby=\"notes\"><h2 id=\"notes\" dir=\"{page.Words.Language.Direction()}\">");
        InterfaceWord.Write(html, "span", "interface", page.Words.Language, page.Words.Notes);
        html.Write("</h2><ol class=\"note-list\">\n");
        // Emendations inside a note are listed where the note itself stands.
        var inlines = new InlineHtml(html, page, log: null);
        foreach (var note in notes)
        {
            NoteHtml.Write(html, page, inlines, note, page.Notes.Text(note)?.Block);
            html.Write('\n');
        }

        html.Write("</ol></section>\n");
    }

    /// <summary>Each note once, in the order of its first mark; without those whose text the chapter itself holds.</summary>
    public static IReadOnlyList<PassageId> MarkedNotes(Chapter chapter, WorkNotes notes) =>
    [
        .. WorkNotes.References(chapter)
            .Select(reference => reference.Note)
            .Distinct()
            .Where(note => notes.Text(note)?.Chapter != chapter.Number || !chapter.Blocks.Any(block => block.Id == note)),
    ];
}
