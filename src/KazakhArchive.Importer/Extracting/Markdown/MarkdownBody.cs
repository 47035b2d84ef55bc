using System.Globalization;
using System.Text.RegularExpressions;
using KazakhArchive.Importer.Extracting.Html;
using KazakhArchive.Importer.Parsing;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KazakhArchive.Importer.Extracting.Markdown;

/// <summary>Tells the writer the blocks of a document.</summary>
internal sealed partial class MarkdownBody(ExtractionWriter writer)
{
    public void Write(Block block) => Write(block, null);

    /// <param name="role">What the blocks around make of it; null for paragraphs.</param>
    private void Write(Block block, PieceKind? role)
    {
        switch (block)
        {
            case HeadingBlock heading:
                writer.Begin(PieceKind.Heading, heading.Level);
                Spans(MarkdownSpans.WithoutAttributes(MarkdownSpans.Of(heading.Inline, writer)));
                break;
            case ParagraphBlock paragraph:
                Paragraph(MarkdownSpans.Of(paragraph.Inline, writer), role);
                writer.Set(new LineType(0, IsBold(paragraph.Inline), IsCentred: false));
                break;
            case Footnote note:
                writer.BeginNote(note.Label ?? "", $"[{note.Label}]");
                foreach (var part in note.Descendants<LeafBlock>())
                {
                    writer.Space();
                    Spans(MarkdownSpans.Of(part.Inline, writer));
                }

                break;
            case QuoteBlock quote:
                foreach (var part in quote)
                {
                    Write(part, PieceKind.Quotation);
                }

                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                {
                    Item(list, item);
                }

                break;
            case Table table:
                Table(table);
                break;
            case CodeBlock code:
                foreach (var line in code.Lines.ToString().Split('\n'))
                {
                    writer.Begin(null); // Verse is often set so.
                    writer.Text(line);
                }

                break;
            case HtmlBlock html:
                writer.LeaveOut("tags of HTML");
                writer.Begin(role ?? PieceKind.Paragraph);
                writer.Text(HtmlDocuments.Parse(html.Lines.ToString()).DocumentElement.TextContent);
                break;
            case ThematicBreakBlock:
                writer.LeaveOut("rules");
                break;
            case ContainerBlock container:
                foreach (var part in container)
                {
                    Write(part, role);
                }

                break;
        }

        writer.End();
    }

    /// <summary>Whether all its words are strong, as authors set headings who use no sign for them.</summary>
    private static bool IsBold(ContainerInline? inlines) =>
        inlines is not null && inlines.All(inline => inline is EmphasisInline { DelimiterCount: 2 } or LineBreakInline || (inline is LiteralInline words && words.Content.IsEmptyOrWhitespace()))
        && inlines.Any(inline => inline is EmphasisInline);

    /// <summary>Lines that are broken off by two spaces or a backslash are verse, and the short lines of a quotation.</summary>
    private void Paragraph(IReadOnlyList<MarkdownSpan> spans, PieceKind? role)
    {
        var (hard, soft) = (spans.Count(span => span.Kind == MarkdownSpanKind.HardBreak), spans.Count(span => span.Kind == MarkdownSpanKind.SoftBreak));
        var lines = MarkdownSpans.Lines(spans);
        var words = lines.Select(line => string.Concat(line.Select(span => span.Text))).ToList();
        var isBarred = words.TrueForAll(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.EndsWith('|'));
        if (isBarred || (hard > 0 && soft == 0 && words.TrueForAll(line => VerseHalves.Letters(line) <= LongestLineLetters)) || (role == PieceKind.Quotation && VerseShape.AreVerses(words)))
        {
            foreach (var line in lines)
            {
                writer.Begin(PieceKind.VerseLine);
                Spans(isBarred ? MarkdownSpans.WithoutBar(line) : line);
            }

            return;
        }

        writer.Begin(role is null && lines.Count == 1 && VerseShape.IsParted(words[0]) ? null : role ?? PieceKind.Paragraph);
        Spans(spans);
    }

    /// <summary>A verse with its two halves, which Markdown has on one line or two.</summary>
    private const int LongestLineLetters = 90;

    private void Item(ListBlock list, ListItemBlock item)
    {
        var isFirst = true;
        foreach (var part in item)
        {
            if (part is ParagraphBlock paragraph && isFirst)
            {
                writer.Begin(PieceKind.ListItem);
                writer.Text(list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{item.Order}{list.OrderedDelimiter} ") : ""); // A list is cited by its numbers.
                Spans(MarkdownSpans.Of(paragraph.Inline, writer));
                writer.End();
            }
            else
            {
                Write(part, null);
            }

            isFirst = false;
        }
    }

    private void Table(Table table)
    {
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(SpansOf).ToList()).ToList();
        var words = rows.ConvertAll(row => row.ConvertAll(cell => (IReadOnlyList<string>)[string.Concat(cell.Select(span => span.Text))]));
        var isVerse = CoupletTable.Is(words.FindAll(row => row.Exists(cell => cell[0].Trim().Length > 0)));
        foreach (var (row, cells) in rows.Zip(words))
        {
            writer.Begin(isVerse ? PieceKind.VerseLine : PieceKind.TableRow);
            var written = isVerse ? CoupletTable.Columns(cells) : [.. Enumerable.Range(0, row.Count)];
            writer.Text(isVerse ? CoupletTable.Beside(cells) : "");
            writer.Space();
            foreach (var column in written)
            {
                if (column != written[0])
                {
                    writer.Tab();
                }

                Spans(row[column]);
            }
        }
    }

    private List<MarkdownSpan> SpansOf(TableCell cell) => [.. cell.Descendants<LeafBlock>().SelectMany(part => MarkdownSpans.Of(part.Inline, writer))];

    private void Spans(IReadOnlyList<MarkdownSpan> spans)
    {
        foreach (var span in spans)
        {
            switch (span.Kind)
            {
                case MarkdownSpanKind.NoteMark:
                    writer.NoteMark(span.Key, span.Text);
                    break;
                case MarkdownSpanKind.Words when writer.Role is PieceKind.VerseLine or null:
                    Halves(span.Text);
                    break;
                case MarkdownSpanKind.Words:
                    writer.Text(span.Text);
                    break;
                default:
                    writer.Space();
                    break;
            }
        }
    }

    private void Halves(string text)
    {
        var start = 0;
        foreach (var gap in Gap().EnumerateMatches(text))
        {
            writer.Text(text.AsSpan(start, gap.Index - start));
            if (writer.LengthUtf16 > 0)
            {
                writer.Tab();
            }

            start = gap.Index + gap.Length;
        }

        writer.Text(text.AsSpan(start));
    }

    [GeneratedRegex(@"[ \u00A0]*\t\s*|[ \u00A0\u2000-\u200A]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
