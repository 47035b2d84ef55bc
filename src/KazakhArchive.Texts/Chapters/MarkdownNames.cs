using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KazakhArchive.Texts.Chapters;

/// <summary>Markdown's constructs in an editor's words, for findings.</summary>
internal static class MarkdownNames
{
    public static string Of(IMarkdownObject node) => node switch
    {
        CodeBlock => "a code block",
        ThematicBreakBlock => "a thematic break",
        ListBlock { IsOrdered: true } => "a numbered list",
        ListBlock => "a list",
        QuoteBlock => "a quotation",
        HeadingBlock => "a heading",
        LinkReferenceDefinitionGroup => "a link definition",
        CodeInline => "a code span",
        EmphasisInline => "emphasis",
        AutolinkInline => "an automatic link",
        LinkInline { IsImage: true } => "an image",
        LinkInline => "a link",
        LinkDelimiterInline => "a bracket that is not closed",
        LineBreakInline => "a line break",
        _ => "Markdown of the kind " + node.GetType().Name,
    };
}
