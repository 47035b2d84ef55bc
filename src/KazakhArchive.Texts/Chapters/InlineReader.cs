using System.Text;
using Markdig.Syntax.Inlines;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace KazakhArchive.Texts.Chapters;

/// <summary>Reads the inlines of one line: literal text, and links whose targets say what they annotate.</summary>
internal static class InlineReader
{
    private const string Targets =
        "#sic, #page, #forme-work, #surplus, #marker, #cell, a printed page such as #p35 or a note such as #n1";

    /// <summary>The space that parts the text from the block's attributes is not yet taken away.</summary>
    public static List<Inline> Read(ContainerInline? container, LineFindings line)
    {
        var inlines = new List<Inline>();
        var text = new StringBuilder();
        for (var node = container?.FirstChild; node is not null; node = node.NextSibling)
        {
            if (node is LinkInline { IsImage: false } link)
            {
                AddText(inlines, text);
                if (Read(link, line) is Inline inline)
                {
                    inlines.Add(inline);
                }
            }
            else
            {
                AppendLiteral(text, node, line);
            }
        }

        AddText(inlines, text);
        return inlines;
    }

    private static void AddText(List<Inline> inlines, StringBuilder text)
    {
        if (text.Length > 0)
        {
            inlines.Add(new Inline.Text(text.ToString()));
            text.Clear();
        }
    }

    private static void AppendLiteral(StringBuilder text, MarkdownInline node, LineFindings line)
    {
        switch (node)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            default:
                line.Malformed(
                    $"the line holds {MarkdownNames.Of(node)}, expected text and annotations only",
                    "Escape with a backslash what belongs to the text");
                break;
        }
    }

    private static Inline? Read(LinkInline link, LineFindings line)
    {
        var content = new StringBuilder();
        for (var node = link.FirstChild; node is not null; node = node.NextSibling)
        {
            AppendLiteral(content, node, line);
        }

        var text = content.ToString();
        var attributes = new MarkdownAttributes(link);
        var inline = Read(link.Url ?? "", text, attributes, line);
        if (inline is not null)
        {
            attributes.ReportRest(line, $"the link to {link.Url}", "only what ChapterFormat.md lists for it");
        }

        return inline;
    }

    private static Inline? Read(string target, string text, MarkdownAttributes attributes, LineFindings line)
    {
        switch (target)
        {
            case ChapterSyntax.Emended:
                return EmendationReader.Read(text, attributes, line) is Emendation emendation ? new Inline.Emended(emendation) : null;
            case ChapterSyntax.UnnumberedPage:
                return ReadPage(null, text, line);
            case ChapterSyntax.FormeWork:
                return new Inline.FormeWork(text);
            case ChapterSyntax.Surplus:
                return ReadSurplus(text, attributes, line);
            case ChapterSyntax.Marker:
                return new Inline.Marker(text);
            case ChapterSyntax.CellBoundary:
                return new Inline.CellBoundary(text);
        }

        switch (target is ['#', .. var reference] ? PassageId.TryParse(reference) : null)
        {
            case { Kind: PassageIdKind.Note } note:
                return ReadNoteMark(note, text, attributes, line);
            case { Kind: PassageIdKind.PrintedPage } page:
                return ReadPage(page, text, line);
            default:
                line.Malformed($"a link leads to \"{target}\", expected {Targets}", "Correct the target or escape the brackets");
                return null;
        }
    }

    private static Inline.PageBeginning ReadPage(PassageId? page, string text, LineFindings line)
    {
        if (text.Length > 0)
        {
            line.Malformed($"a page beginning holds \"{text}\", expected nothing between its brackets", "Take the text out of the brackets");
        }

        return new Inline.PageBeginning(page);
    }

    private static Inline.NoteMark? ReadNoteMark(PassageId note, string text, MarkdownAttributes attributes, LineFindings line)
    {
        if (attributes.IsEmpty)
        {
            return new Inline.NoteMark(note, text);
        }

        return EmendationReader.Read(text, attributes, line) is Emendation emendation ? new Inline.NoteMark(note, text, emendation) : null;
    }

    private static Inline.Surplus? ReadSurplus(string text, MarkdownAttributes attributes, LineFindings line)
    {
        if (attributes.TakeClass(Vocabulary.TryParse<SurplusKind>) is SurplusKind kind)
        {
            return new Inline.Surplus(text, kind);
        }

        attributes.ReportRest(line, "a surplus", "one class of: " + string.Join(", ", Vocabulary.All<SurplusKind>()));
        line.Malformed("a surplus does not say its kind, expected a class such as .doubled", "Add the class");
        return null;
    }
}
