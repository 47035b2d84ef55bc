using System.Text;

namespace KazakhArchive.Texts.Chapters;

/// <summary>Writes a chapter as the Markdown that ChapterFormat.md describes: one block a line, always in the same spelling.</summary>
public static class ChapterWriter
{
    /// <summary>White space within texts is folded; everything else comes back through <see cref="ChapterReader"/> unchanged.</summary>
    /// <exception cref="ArgumentException">A block breaks the format's contract: no text, no lines, a wrong kind of reference.</exception>
    public static string Write(Chapter chapter)
    {
        var markdown = new StringBuilder();
        foreach (var block in chapter.Blocks)
        {
            if (markdown.Length > 0)
            {
                markdown.Append('\n');
            }

            AppendLine(markdown, block, chapter.Number);
            markdown.Append('\n');
        }

        return markdown.ToString();
    }

    /// <summary>One block without its line end.</summary>
    internal static string Line(Block block, Ordinal chapter)
    {
        var markdown = new StringBuilder();
        AppendLine(markdown, block, chapter);
        return markdown.ToString();
    }

    private static void AppendLine(StringBuilder markdown, Block block, Ordinal chapter)
    {
        BlockContract.Check(block, chapter);
        markdown.Append(block.Kind switch
        {
            BlockKind.Heading => new string('#', block.Level) + " ",
            BlockKind.ListItem => "- ",
            BlockKind.Quotation => "> ",
            _ => "",
        });
        var inlines = InlineFolding.Fold(block.Inlines);
        if (inlines.Count == 0)
        {
            throw new ArgumentException($"The block of lines {block.Lines} holds no text.", nameof(block));
        }

        InlineWriter.Append(markdown, inlines, isHeading: block.Kind == BlockKind.Heading);
        AppendAttributes(markdown, block, chapter);
    }

    private static void AppendAttributes(StringBuilder markdown, Block block, Ordinal chapter)
    {
        markdown.Append(" {");
        if (ChapterSyntax.ClassOf(block.Kind) is string kindClass)
        {
            markdown.Append('.').Append(kindClass).Append(' ');
        }

        if (block is { Kind: BlockKind.Heading, Level: 1 })
        {
            // Markdig refuses ids of one character, and "3" is one.
            markdown.Append("#c").Append(chapter).Append(' ');
        }
        else if (block.Id is PassageId id)
        {
            markdown.Append('#').Append(id).Append(' ');
        }

        if (block.IsSupplied)
        {
            markdown.Append('.').Append(ChapterSyntax.Supplied).Append(' ');
        }

        markdown.Append(ChapterSyntax.Lines).Append("=\"").Append(block.Lines).Append("\"}");
    }
}
