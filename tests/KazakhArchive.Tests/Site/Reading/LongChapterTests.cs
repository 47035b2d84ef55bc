using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Tests.Site.Reading;

public sealed class LongChapterTests
{
    [Fact]
    public void AShortChapterIsOnePage()
    {
        var chapter = ChapterOf(LongChapter.MostBlocks - 1);

        Assert.Same(chapter, LongChapter.Beginning(chapter));
        Assert.Empty(LongChapter.Rest(chapter.Blocks));
    }

    /// <summary>The heading is a block too, so that a page begins at passage 1,000.</summary>
    [Fact]
    public void ALongOneGoesOnWithoutAGap()
    {
        var chapter = ChapterOf(2_500);

        Assert.Equal(LongChapter.MostBlocks, LongChapter.Beginning(chapter).Blocks.Count);
        Assert.Equal(["1.1000-1.1999", "1.2000-1.2500"], LongChapter.Rest(chapter.Blocks).Select(range => range.ToString()));
    }

    private static Chapter ChapterOf(int passages) => new(new Ordinal(1, ""), "long",
    [
        new Block { Kind = BlockKind.Heading, Level = 1, Inlines = [], Lines = new LineRange(1, 1) },
        .. Enumerable.Range(1, passages).Select(number => new Block
        {
            Kind = BlockKind.Paragraph,
            Id = PassageId.OfPassage(new Ordinal(1, ""), new Ordinal(number, "")),
            Inlines = [],
            Lines = new LineRange(number + 1, number + 1),
        }),
    ]);
}
