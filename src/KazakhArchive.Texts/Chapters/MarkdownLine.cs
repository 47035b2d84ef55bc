using Markdig;
using Markdig.Extensions.GenericAttributes;
using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace KazakhArchive.Texts.Chapters;

/// <summary>One line of a chapter file as Markdig reads it: the block's kind as far as Markdown marks it, and the leaf that holds its text.</summary>
internal readonly record struct MarkdownLine(BlockKind Kind, int Level, LeafBlock Leaf)
{
    // Each line is parsed for itself: no line can then swallow its neighbours, as an open code fence would, and a finding knows its line.
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>Null, with findings, where the line is none of the blocks that the format knows.</summary>
    public static MarkdownLine? Parse(string text, LineFindings line)
    {
        if (!LineGuard.Allows(text, line))
        {
            return null;
        }

        var document = ParseOrNull(text);
        if (document is null)
        {
            line.Malformed("the line nests marks too deeply, expected one block", "Escape the marks that belong to the text");
            return null;
        }

        if (document is not [MarkdownBlock block])
        {
            line.Malformed($"the line reads as {document.Count} blocks, expected one", "Write one block on one line");
            return null;
        }

        switch (block)
        {
            case HeadingBlock heading:
                return new MarkdownLine(BlockKind.Heading, heading.Level, heading);
            case ParagraphBlock paragraph:
                return new MarkdownLine(BlockKind.Paragraph, 0, paragraph);
            case QuoteBlock and [ParagraphBlock quoted]:
                return new MarkdownLine(BlockKind.Quotation, 0, quoted);
            case ListBlock { IsOrdered: false, BulletType: '-' } and [ListItemBlock and [ParagraphBlock item]]:
                return new MarkdownLine(BlockKind.ListItem, 0, item);
            default:
                line.Malformed(
                    $"the line reads as {Describe(block)}, expected a heading, a paragraph, one item after \"- \" or one quotation after \"> \"",
                    "Escape with a backslash what belongs to the text");
                return null;
        }
    }

    private static MarkdownDocument? ParseOrNull(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only word for blocks or inlines that are nested too deeply (ThrowHelper.DepthLimitExceeded).
            return null;
        }
    }

    private static string Describe(MarkdownBlock block) => block switch
    {
        ContainerBlock and [ContainerBlock inner, ..] => Describe(inner) + " within " + MarkdownNames.Of(block),
        ContainerBlock and [MarkdownBlock inner, ..] => MarkdownNames.Of(inner) + " within " + MarkdownNames.Of(block),
        _ => MarkdownNames.Of(block),
    };

    private static MarkdownPipeline CreatePipeline()
    {
        // UseGenericAttributes would add a second reading of attributes to headings, which takes the first brace of the line for
        // the heading's own and drops what follows (GenericAttributesExtension.TryProcessAttributesForHeading).
        var builder = new MarkdownPipelineBuilder().DisableHtml();
        builder.InlineParsers.Insert(0, new GenericAttributesParser());
        return builder.Build();
    }
}
