using KazakhArchive.Site.Html;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Epub;

/// <summary>Writes the blocks of a chapter in the reading layer, and its notes as what reading systems show over the page.</summary>
public sealed class EpubBlocks(TextWriter html, EpubChapter chapter)
{
    private readonly EpubInlines inlines = new(html, chapter.Language, chapter.Log);

    public void Write()
    {
        var blocks = chapter.Chapter.Blocks.Where(block => block.Kind is not (BlockKind.FormeWork or BlockKind.Surplus)).ToList();
        var i = 0;
        while (i < blocks.Count)
        {
            var kind = blocks[i].Kind;
            var (before, after) = GroupOf(kind);
            html.Write(before);
            do
            {
                Write(blocks[i++]);
            }
            while (before.Length > 0 && i < blocks.Count && blocks[i].Kind == kind);
            html.Write(after);
            html.Write('\n');
        }
    }

    /// <summary>The notes that the chapter marks and whose words stand elsewhere, or nowhere.</summary>
    public void WriteNotes()
    {
        foreach (var note in NoteListHtml.MarkedNotes(chapter.Chapter, chapter.Notes))
        {
            html.Write($"<aside epub:type=\"footnote\" role=\"doc-footnote\" class=\"note\" id=\"{XmlReference.Id(note)}\">");
            WriteNoteMark(note, null);
            if (chapter.Notes.Text(note)?.Block is Block words)
            {
                // Its emendations are listed with the chapter in which the source prints it.
                WriteNoteWords(XmlSafe.Of(words), new EpubInlines(html, chapter.Language, log: null));
            }
            else
            {
                Xhtml.Element(html, "span", "lacking", chapter.Language, chapter.Words.NoteNotInSource);
            }

            html.Write("</aside>\n");
        }
    }

    private static (string Before, string After) GroupOf(BlockKind kind) => kind switch
    {
        BlockKind.ListItem => ("<ul>", "</ul>"),
        BlockKind.Quotation => ("<blockquote>", "</blockquote>"),
        BlockKind.VerseLine => ("<div class=\"verse\">", "</div>"),
        BlockKind.TableRow => ("<table><tbody>", "</tbody></table>"),
        _ => ("", ""),
    };

    private void Write(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                WriteHeading(block);
                break;
            case BlockKind.ListItem:
                WriteElement("li", "", block);
                break;
            case BlockKind.TableRow:
                WriteRow(block);
                break;
            case BlockKind.VerseLine when TableCells.Of(block.Inlines) is { Count: > 1 } halves:
                html.Write($"<p class=\"couplet\"{IdOf(block)}>");
                foreach (var (first, count, isLast) in halves)
                {
                    html.Write("<span class=\"half\">");
                    inlines.Write(block.Inlines, chapter.Language, first, count);
                    html.Write(isLast ? "</span>" : "</span> ");
                }

                html.Write("</p>");
                break;
            case BlockKind.Figure:
                html.Write($"<figure{IdOf(block)}>");
                Xhtml.Element(html, "p", "no-image", chapter.Language, chapter.Words.FigureNotInSource);
                html.Write("<figcaption>");
                inlines.Write(block.Inlines);
                html.Write("</figcaption></figure>");
                break;
            case BlockKind.Note:
                html.Write($"<div class=\"note\"{IdOf(block)}>");
                WriteNoteMark(block.Id!.Value, block);
                WriteNoteWords(block, inlines);
                html.Write("</div>");
                break;
            case BlockKind.TitlePage:
                WriteElement("p", " class=\"printed-title\"", block);
                break;
            default:
                WriteElement("p", "", block);
                break;
        }
    }

    private void WriteHeading(Block block)
    {
        var element = $"h{Math.Clamp(block.Level, 1, 6)}";
        WriteElement(element, block.IsSupplied ? " class=\"supplied\"" : "", block);
        if (block.IsSupplied)
        {
            Xhtml.Element(html, "p", "by", chapter.Language, chapter.Words.SuppliedByEditor);
        }
    }

    private void WriteRow(Block block)
    {
        html.Write($"<tr{IdOf(block)}>");
        foreach (var (first, count, _) in TableCells.Of(block.Inlines))
        {
            html.Write("<td>");
            inlines.Write(block.Inlines, chapter.Language, first, count);
            html.Write("</td>");
        }

        html.Write("</tr>");
    }

    private void WriteElement(string element, string attributes, Block block)
    {
        html.Write($"<{element}{attributes}{IdOf(block)}>");
        inlines.Write(block.Inlines);
        html.Write($"</{element}>");
    }

    /// <summary>The number as printed at the mark, or before the words where the text has no mark; it leads back to each mark.</summary>
    private void WriteNoteMark(PassageId note, Block? words)
    {
        var marks = chapter.Notes.Marks(note).ToList();
        var number = PrintedNumbers.OfNote(marks, words);
        html.Write("<span class=\"note-mark\">");
        Markup.Text(html, XmlSafe.Of(number));
        html.Write("</span> ");
        foreach (var place in marks.CountBy(mark => mark.Chapter).SelectMany(chapters => Enumerable.Range(1, chapters.Value).Select(n => (chapters.Key, n))))
        {
            // A note over the page leads back to its own chapter only.
            if (words is null && place.Key != chapter.Chapter.Number)
            {
                continue;
            }

            var file = place.Key == chapter.Chapter.Number ? "" : EpubChapter.NameOf(place.Key);
            html.Write($"<a role=\"doc-backlink\" class=\"back\" href=\"{file}#{XmlReference.MarkId(note, place.n)}\"");
            Markup.Attribute(html, "aria-label", XmlSafe.Of(chapter.Words.BackToText(number)));
            html.Write(">\u2191</a> ");
        }
    }

    private void WriteNoteWords(Block words, EpubInlines writer)
    {
        var foreign = ForeignText.LanguageOf(words.Inlines);
        html.Write("<span class=\"note-text\"");
        html.Write(foreign is null ? ">" : $" {Xhtml.LanguageOf(foreign, "ltr")}>");
        writer.Write(words.Inlines, foreign is null ? chapter.Language : Language.English, 0, words.Inlines.Count);
        html.Write("</span>");
    }

    private static string IdOf(Block block) => block.Id is PassageId id ? $" id=\"{XmlReference.Id(id)}\"" : "";
}
