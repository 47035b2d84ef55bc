using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using Markdig;
using Markdig.Extensions.GenericAttributes;
using Markdig.Syntax;
using Literal = Markdig.Syntax.Inlines.LiteralInline;
using Link = Markdig.Syntax.Inlines.LinkInline;

namespace KazakhArchive.Tests.Texts.Chapters;

/// <summary>The reader parses line by line; whoever gives the whole file to Markdown must find the same texts and links.</summary>
public class WholeFileTests
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    [Law(cases: 200, Arbitrary = [typeof(RandomChapters)])]
    public void WholeFileReadsLikeItsLines(Chapter chapter)
    {
        var written = ChapterWriter.Write(chapter);
        var byLine = written.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(Leaves);
        Assert.Equal(byLine, Leaves(written));
    }

    private static IEnumerable<string> Leaves(string markdown) => Markdown.Parse(markdown, Pipeline)
        .Descendants<LeafBlock>()
        .Select(leaf => Visible.Of(leaf.GetType().Name + string.Concat(leaf.Inline!.Descendants().Select(inline => inline switch
        {
            Literal literal => literal.Content.ToString(),
            Link link => $"({link.Url})",
            _ => inline.GetType().Name,
        }))));

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml();
        builder.InlineParsers.Insert(0, new GenericAttributesParser());
        return builder.Build();
    }
}
