using KazakhArchive.Texts.Chapters;
using static KazakhArchive.Tests.Site.Reading.SampleEdition;

namespace KazakhArchive.Tests.Site.Reading;

public class BlockHtmlTests
{
    [Fact]
    public void ParagraphHasItsReferenceAndALinkToItself()
    {
        var passage = Page(Block(BlockKind.Paragraph, "1.14", new Inline.Text("قازق"))).QuerySelector("p")!;

        Assert.Equal("1.14", passage.Id);
        var link = passage.QuerySelector("bdi[dir=ltr] > a.ref")!;
        Assert.Equal("/safar/1.14", link.GetAttribute("href"));
        Assert.Equal("/safar/1.14#cite", passage.QuerySelector("a.to-cite")!.GetAttribute("href"));
        Assert.Contains("1.14", link.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal("/report?1.14", passage.QuerySelector("a.report")!.GetAttribute("href"));
    }

    [Fact]
    public void HeadingsFollowTheirLevel()
    {
        var page = Page(Block(BlockKind.Heading, "1.h2", new Inline.Text("خان")) with { Level = 2 });

        Assert.Equal("1", page.QuerySelector("h1")!.Id);
        Assert.Equal("1.h2", page.QuerySelector("h2")!.Id);
    }

    [Fact]
    public void SuppliedHeadingSaysWhoSuppliedIt()
    {
        var heading = Page(Block(BlockKind.Heading, "1.h1", new Inline.Text("[خان]")) with { Level = 2, IsSupplied = true }).QuerySelector("h2")!;

        Assert.Equal("supplied", heading.ClassName);
        Assert.Equal("supplied by the editor", heading.QuerySelector("small bdi[lang=en][dir=ltr]")!.TextContent);
    }

    [Fact]
    public void NeighboursOfOneKindShareTheirList()
    {
        var page = Page(
            Block(BlockKind.ListItem, "1.1", new Inline.Marker("- "), new Inline.Text("ایک")),
            Block(BlockKind.ListItem, "1.2", new Inline.Text("دو")),
            Block(BlockKind.Paragraph, "1.3", new Inline.Text("تین")),
            Block(BlockKind.ListItem, "1.4", new Inline.Text("چار")));

        Assert.Equal(["1.1", "1.2"], page.QuerySelectorAll("ul")[0].Children.Select(item => item.Id));
        Assert.Equal(["1.4"], page.QuerySelectorAll("ul")[1].Children.Select(item => item.Id));
        Assert.Equal("- ", page.QuerySelector("li .dipl")!.TextContent);
    }

    [Fact]
    public void QuotationsAndVersesAreGrouped()
    {
        var page = Page(
            Block(BlockKind.Quotation, "1.1", new Inline.Text("قول")),
            Block(BlockKind.VerseLine, "1.2", new Inline.Text("مصرع")),
            Block(BlockKind.VerseLine, "1.3", new Inline.Text("مصرع")));

        Assert.Equal("1.1", page.QuerySelector("blockquote > p")!.Id);
        Assert.Equal(2, page.QuerySelectorAll(".verse > p").Length);
    }

    [Fact]
    public void HalvesOfAVerseAreOnePassageWithTwoParts()
    {
        var verse = Page(Block(BlockKind.VerseLine, "1.1", new Inline.Text("أول"), new Inline.CellBoundary(" %~% "), new Inline.Text("ثان")))
            .QuerySelector(".verse > p.couplet")!;

        Assert.Equal("1.1", verse.Id);
        Assert.Equal(2, verse.QuerySelectorAll("span.half").Length);
    }

    [Fact]
    public void OuterBarsOfATableRowPartNoCells()
    {
        var row = Page(Block(
            BlockKind.TableRow, "1.1",
            new Inline.CellBoundary("| "), new Inline.Text("خان "), new Inline.CellBoundary("| "), new Inline.Text("سال "), new Inline.CellBoundary("|")))
            .QuerySelector("table tr")!;

        Assert.Equal("1.1", row.Id);
        Assert.Equal(2, row.QuerySelectorAll("td").Length);
        Assert.Equal(["| ", "| ", "|"], row.QuerySelectorAll(".dipl").Select(bar => bar.TextContent));
    }

    [Fact]
    public void FigureSaysThatItsImageIsNotInTheSource()
    {
        var figure = Page(Block(BlockKind.Figure, "f3", new Inline.Text("خريطة"))).QuerySelector("figure")!;

        Assert.Equal("f3", figure.Id);
        Assert.Equal("The image is not in the source; only its caption is.", figure.QuerySelector(".no-image")!.TextContent);
        Assert.StartsWith("خريطة", figure.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoPartOfTheTextShowsInTheDiplomaticLayerOnly()
    {
        var page = Page(
            Block(BlockKind.FormeWork, null, new Inline.FormeWork("35")),
            Block(BlockKind.Surplus, null, new Inline.Surplus("تبصرہ (0)", SurplusKind.Furniture)),
            Block(BlockKind.TitlePage, null, new Inline.Text("ألف باء")));

        Assert.Equal(2, page.QuerySelectorAll("p.dipl-block").Length);
        Assert.Equal("ألف باء", page.QuerySelector("p.printed-title")!.TextContent);
    }
}
