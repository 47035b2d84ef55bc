using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace KazakhArchive.Importer.Extracting.Markdown;

/// <summary>What is in a line.</summary>
internal enum MarkdownSpanKind
{
    Words,
    SoftBreak,
    HardBreak,
    NoteMark,
}

/// <param name="Text">The words; of a note's mark its characters.</param>
/// <param name="Key">Of a note.</param>
internal sealed record MarkdownSpan(MarkdownSpanKind Kind, string Text = "", string Key = "");

/// <summary>Reads the inlines of a block in order.</summary>
internal static partial class MarkdownSpans
{
    public static IReadOnlyList<MarkdownSpan> Of(ContainerInline? inlines, ExtractionWriter writer)
    {
        var spans = new List<MarkdownSpan>();
        Read(inlines, spans, writer);
        return spans;
    }

    public static IReadOnlyList<IReadOnlyList<MarkdownSpan>> Lines(IEnumerable<MarkdownSpan> spans)
    {
        var lines = new List<List<MarkdownSpan>> { new() };
        foreach (var span in spans)
        {
            if (span.Kind is MarkdownSpanKind.SoftBreak or MarkdownSpanKind.HardBreak)
            {
                lines.Add([]);
            }
            else
            {
                lines[^1].Add(span);
            }
        }

        return lines;
    }

    /// <summary>What Pandoc writes behind the words of a heading: <c>{#id .class}</c>.</summary>
    public static IReadOnlyList<MarkdownSpan> WithoutAttributes(IReadOnlyList<MarkdownSpan> spans)
    {
        var first = spans.Count;
        while (first > 0 && spans[first - 1].Kind == MarkdownSpanKind.Words)
        {
            first--;
        }

        var last = string.Concat(spans.Skip(first).Select(span => span.Text));
        return Attributes().Match(last) is { Success: true } attributes ? [.. spans.Take(first), new MarkdownSpan(MarkdownSpanKind.Words, last[..attributes.Index])] : spans;
    }

    /// <summary>A line of verse without the bar with which Pandoc begins it.</summary>
    public static IReadOnlyList<MarkdownSpan> WithoutBar(IReadOnlyList<MarkdownSpan> line)
    {
        var words = line.TakeWhile(span => span.Kind == MarkdownSpanKind.Words).ToList();
        return [new MarkdownSpan(MarkdownSpanKind.Words, string.Concat(words.Select(span => span.Text))[1..]), .. line.Skip(words.Count)];
    }

    private static void Read(ContainerInline? parent, List<MarkdownSpan> spans, ExtractionWriter writer)
    {
        for (var inline = parent?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    spans.Add(new MarkdownSpan(MarkdownSpanKind.Words, literal.Content.ToString()));
                    break;
                case LineBreakInline line:
                    spans.Add(new MarkdownSpan(line.IsHard ? MarkdownSpanKind.HardBreak : MarkdownSpanKind.SoftBreak));
                    break;
                case FootnoteLink { IsBackLink: false } mark:
                    spans.Add(new MarkdownSpan(MarkdownSpanKind.NoteMark, $"[{mark.Footnote.Label}]", mark.Footnote.Label ?? ""));
                    break;
                case CodeInline code:
                    spans.Add(new MarkdownSpan(MarkdownSpanKind.Words, code.Content));
                    break;
                case HtmlEntityInline entity:
                    spans.Add(new MarkdownSpan(MarkdownSpanKind.Words, entity.Transcoded.ToString()));
                    break;
                case AutolinkInline link:
                    spans.Add(new MarkdownSpan(MarkdownSpanKind.Words, link.Url));
                    break;
                case HtmlInline html:
                    writer.LeaveOut("tags of HTML");
                    spans.AddRange(html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? [new MarkdownSpan(MarkdownSpanKind.HardBreak)] : []);
                    break;
                case LinkInline or EmphasisInline:
                    writer.LeaveOut("titles of links", inline is LinkInline { Reference: null, Title.Length: > 0 } ? 1 : 0);
                    writer.LeaveOut(inline is LinkInline { IsImage: true } ? "images" : inline is LinkInline ? "links" : "emphases");
                    Read((ContainerInline)inline, spans, writer);
                    break;
                case ContainerInline container:
                    Read(container, spans, writer);
                    break;
            }
        }
    }

    [GeneratedRegex(@"\s*\{[#.][^{}]*\}\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Attributes();
}
