using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Html;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>Writes one note as an item of a list, with its printed number and the way back to each of its marks.</summary>
public static class NoteHtml
{
    /// <param name="block">Null where the source lacks the note's text.</param>
    public static void Write(TextWriter html, ReadingPage page, InlineHtml inlines, PassageId note, Block? block)
    {
        var marks = page.Notes.Marks(note).ToList();
        html.Write(page.Scope == PageScope.Context ? "<li>" : $"<li id=\"{note}\">");
        html.Write("<span class=\"note-mark\">");
        Markup.Text(html, PrintedNumbers.OfNote(marks, block));
        html.Write("</span>");
        if (block is null)
        {
            InterfaceWord.Write(html, "div", "note-text lacking", page.Words.Language, page.Words.NoteNotInSource);
        }
        else
        {
            WriteText(html, inlines, block, page.Language);
        }

        WriteWaysBack(html, page, note, marks);
        html.Write("</li>");
    }

    // The direction is the inner block's: on the item itself it would send the number to the other side.
    private static void WriteText(TextWriter html, InlineHtml inlines, Block block, Language language)
    {
        var foreign = ForeignText.LanguageOf(block.Inlines);
        html.Write(foreign is null ? "<div class=\"note-text\">" : $"<div class=\"note-text\" lang=\"{foreign}\" dir=\"ltr\">");
        inlines.Write(block, foreign is null ? language : Language.English, 0, block.Inlines.Count);
        html.Write("</div>");
    }

    private static void WriteWaysBack(TextWriter html, ReadingPage page, PassageId note, List<NoteReference> marks)
    {
        // From an excerpt the way leads back into it, or into the chapter where the excerpt is the note itself.
        var here = page.Scope == PageScope.Chapter ? [] : WorkNotes.References(page.Chapter).Where(mark => mark.Note == note).ToList();
        if (marks.Count == 0 || page.Scope == PageScope.Context)
        {
            return;
        }

        html.Write("<span class=\"ways-back\">");
        foreach (var mark in here.Count > 0 ? here : marks)
        {
            var isHere = page.Scope == PageScope.Chapter ? mark.Chapter == page.Chapter.Number : here.Count > 0;
            var chapter = isHere ? "" : PassageUrls.Reference(page.Edition, PassageId.OfChapter(mark.Chapter));
            html.Write("<a class=\"back\"");
            Markup.Attribute(html, "href", $"{chapter}#{mark.Anchor}");
            Markup.Attribute(html, "lang", page.Words.Language.Code());
            Markup.Attribute(html, "aria-label", page.Words.BackToText(PrintedNumbers.OfMark(mark.Note, mark.Mark)));
            html.Write(">\u2191</a>");
        }

        html.Write("</span>");
    }
}
