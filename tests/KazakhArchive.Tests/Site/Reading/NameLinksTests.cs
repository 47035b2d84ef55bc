using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using static KazakhArchive.Tests.Site.Reading.SampleEdition;

namespace KazakhArchive.Tests.Site.Reading;

public class NameLinksTests
{
    [Fact]
    public void NameIsALinkAroundItsWords()
    {
        var link = Page(Named([new Inline.Text("خان تاشقند گیا")], 4, 10)).QuerySelector("p a[href='/names/tashkent']")!;

        Assert.Equal("تاشقند", link.TextContent);
    }

    [Fact]
    public void NameBrokenByAPageBeginningIsLinkedOnBothSides()
    {
        var block = Named([new Inline.Text("ماوراء "), new Inline.PageBeginning(null), new Inline.Text("النہر میں")], 0, 12);

        Assert.Equal(["ماوراء ", "النہر"], Page(block).QuerySelectorAll("p a[href='/names/tashkent']").Select(link => link.TextContent));
    }

    [Fact]
    public void NameIsLinkedWhereAPassageMentionsItFirst()
    {
        var block = Named([new Inline.Text("تاشقند سے تاشقند تک")], 0, 6);
        var again = block with { Mentions = [.. block.Mentions, new EntityMention(10, 16, block.Mentions[0].Entity)] };

        Assert.Single(Page(again).QuerySelectorAll("p a[href='/names/tashkent']"));
    }

    [Fact]
    public void EmendedWordKeepsItsOwnLink()
    {
        var page = Page(Named([new Inline.Text("شہر "), Emended("خارا", "بخارا"), new Inline.Text(" کا")], 4, 9));

        Assert.Null(page.QuerySelector("p a[href='/names/tashkent']"));
        Assert.Single(page.QuerySelectorAll("p a.em"));
    }

    /// <summary>The space before the mark is no part of the text in which names are counted, but of what is written.</summary>
    [Fact]
    public void PlacesAreCountedInTheFoldedText()
    {
        var block = Named([new Inline.Text("خان "), Mark("n1", "¹"), new Inline.Text("۔ تاشقند")], 5, 11);

        Assert.Equal("تاشقند", Page(block).QuerySelector("p a[href='/names/tashkent']")!.TextContent);
    }

    private static Block Named(IReadOnlyList<Inline> inlines, int start, int end) =>
        Block(BlockKind.Paragraph, "1.1", [.. inlines]) with { Mentions = [new EntityMention(start, end, EntityId.TryParse("tashkent")!.Value)] };
}
