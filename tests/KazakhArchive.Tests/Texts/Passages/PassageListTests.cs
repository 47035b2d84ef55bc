using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using static KazakhArchive.Tests.Texts.Works.SampleCorpus;

namespace KazakhArchive.Tests.Texts.Passages;

public sealed class PassageListTests
{
    [Fact]
    public void EveryBlockWithAReferenceIsAPassageInTheOrderOfTheText()
    {
        var passages = Of([.. SafarChapters()]);

        Assert.Equal(["1.1", "1.h1", "1.2", "f1", "n1"], passages.Select(passage => passage.Id.ToString()));
        Assert.Equal(["1", "1", "1", "2", "2"], passages.Select(passage => passage.Chapter.ToString()));
        Assert.Equal("دوسرا پیرا", passages[2].Reading);
    }

    [Fact]
    public void PassageStandsOnThePageOnWhichItBegins()
    {
        var passages = Of(Chapter(1,
            Block(BlockKind.Paragraph, "1.1", 1, Text("قبل")),
            Block(BlockKind.Paragraph, "1.2", 2, Text("ایک "), Page("35"), Text("دو")),
            Block(BlockKind.Paragraph, "1.3", 3, Text("تین "), Page(null), Text("چار")),
            Block(BlockKind.Paragraph, "1.4", 4, Text("پانچ")),
            Block(BlockKind.Paragraph, "1.5", 5, new Inline.FormeWork("۳۷"), Page("37"), Text(" چھ "), Page("38"), Text("سات"))));

        Assert.Equal([null, null, "p35", null, "p37"], passages.Select(passage => passage.PrintedPage?.ToString()));
    }

    [Fact]
    public void PageTurnBetweenBlocksAndChaptersCounts()
    {
        var passages = Of(
            Chapter(1, Block(BlockKind.FormeWork, null, 1, Page("40"), new Inline.FormeWork("۴۰"))),
            Chapter(2, Block(BlockKind.Paragraph, "2.1", 2, Text("ایک"))));

        Assert.Equal("p40", Assert.Single(passages).PrintedPage?.ToString());
    }

    private static IReadOnlyList<Passage> Of(params Chapter[] chapters) =>
        PassageList.Of(chapters);
}
