using System.Text;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>A work or a part of it as plain text in one layer: what it is, in its own language; a line that ends that; its chapters.</summary>
public static class PlainText
{
    /// <summary>The line behind the title block. What follows it in the diplomatic layer is the source, white space folded.</summary>
    public const string EndOfTitleBlock = "----------";

    /// <param name="address">The absolute address of this very text.</param>
    public static string Of(Edition edition, Layer layer, string address) => Of(edition, null, layer, address);

    /// <param name="excerpt">Null for the whole work.</param>
    public static string Of(Edition edition, Excerpt? excerpt, Layer layer, string address)
    {
        var text = new StringBuilder();
        AppendTitleBlock(text, edition, layer, address);
        var chapters = ExcerptChapters.Of(edition, excerpt);
        if (layer == Layer.Diplomatic)
        {
            AppendDiplomatic(text, chapters);
            return text.ToString();
        }

        var notes = WorkNotes.Of(edition);
        var words = new ReadingWords(edition.Work.Language);
        foreach (var chapter in chapters)
        {
            AppendReading(text, chapter, notes, words);
        }

        if (excerpt is { Parts.Count: 0 })
        {
            AppendLine(text, "");
            AppendLine(text, $"{MarkOf(excerpt.Range.First)} {words.NoteNotInSource}");
        }

        return text.ToString();
    }

    public static string NameOf(Layer layer) => layer == Layer.Diplomatic ? "diplomatic" : "reading";

    private static void AppendTitleBlock(StringBuilder text, Edition edition, Layer layer, string address)
    {
        var work = edition.Work;
        AppendLine(text, work.TitleProper);
        foreach (var author in work.Authors)
        {
            AppendLine(text, author.Original);
        }

        AppendLine(text, UiStrings.Get($"PlainText.{NameOf(layer)}", work.Language));
        AppendLine(text, RevisionWords.Of(edition, work.Language));
        AppendLine(text, address);
        AppendLine(text, EndOfTitleBlock);
    }

    private static void AppendDiplomatic(StringBuilder text, IEnumerable<Chapter> chapters)
    {
        foreach (var block in chapters.SelectMany(chapter => chapter.Blocks))
        {
            var line = LayerText.Of(block, Layer.Diplomatic);
            if (line.Length > 0)
            {
                AppendLine(text, line);
            }
        }
    }

    private static void AppendReading(StringBuilder text, Chapter chapter, WorkNotes notes, ReadingWords words)
    {
        foreach (var block in chapter.Blocks.Where(block => LayerText.Of(block, Layer.Reading).Length > 0))
        {
            AppendLine(text, "");
            AppendLine(text, block is { Kind: BlockKind.Note, Id: PassageId note }
                ? $"{MarkOf(note)} {MarkedText(block.Inlines)}"
                : MarkedText(block.Inlines));
        }

        var marked = WorkNotes.References(chapter).Select(reference => reference.Note).Distinct()
            .Where(note => !chapter.Blocks.Any(block => block.Kind == BlockKind.Note && block.Id == note)).ToList();
        if (marked.Count > 0)
        {
            AppendLine(text, "");
            AppendLine(text, words.Notes);
        }

        foreach (var note in marked)
        {
            var block = notes.Text(note)?.Block;
            AppendLine(text, $"{MarkOf(note)} {(block is null ? words.NoteNotInSource : MarkedText(block.Inlines))}");
        }
    }

    /// <summary>The reading text, with the number of each note at the word that carries its mark.</summary>
    private static string MarkedText(IReadOnlyList<Inline> inlines)
    {
        var text = new StringBuilder();
        var wasSpaced = false;
        foreach (var inline in inlines)
        {
            if (inline is Inline.NoteMark mark)
            {
                wasSpaced |= text.Length > 0 && text[^1] == ' ';
                WhiteSpace.TrimEnd(text);
                text.Append(MarkOf(mark.Note));
                continue;
            }

            var reading = LayerText.Of(inline, Layer.Reading);
            if (reading.Length > 0)
            {
                text.Append(wasSpaced && MarkSpacing.KeepsSpaceBefore(reading[0]) ? " " : "");
                wasSpaced = false;
                WhiteSpace.AppendFolded(text, reading);
            }
        }

        WhiteSpace.TrimEnd(text);
        return text.ToString();
    }

    private static string MarkOf(PassageId note) => $"[{note.Number}]";

    // The same bytes on every machine.
    private static void AppendLine(StringBuilder text, string line) => text.Append(line).Append('\n');
}
