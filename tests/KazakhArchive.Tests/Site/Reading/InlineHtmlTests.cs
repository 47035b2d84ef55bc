using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;
using static KazakhArchive.Tests.Site.Reading.SampleEdition;

namespace KazakhArchive.Tests.Site.Reading;

public class InlineHtmlTests
{
    [Fact]
    public void EmendationHoldsBothReadingsAndLeadsToItsEntryAndBack()
    {
        var page = Page(Block(BlockKind.Paragraph, "1.1", new Inline.Text("شہر "), Emended("خارا", "بخارا")));

        var link = page.QuerySelector("a.em")!;
        Assert.Equal("بخارا", link.QuerySelector(".corr")!.TextContent);
        Assert.Equal("خارا", link.QuerySelector(".sic")!.TextContent);
        var entry = page.QuerySelector(".emendations " + Target(link.GetAttribute("href")!))!;
        Assert.Equal("خارا", entry.QuerySelector("del")!.TextContent);
        Assert.Equal("بخارا", entry.QuerySelector("ins")!.TextContent);
        Assert.Equal("not خارا", entry.QuerySelector(".reason[lang=en][dir=ltr]")!.TextContent);
        Assert.Equal($"#{link.Id}", entry.QuerySelector("a.back")!.GetAttribute("href"));
    }

    /// <summary>By its class readers who want certain ones only see the source's word.</summary>
    [Theory]
    [InlineData(Certainty.Medium, "em likely")]
    [InlineData(Certainty.High, "em")]
    public void WhatIsOnlyLikelySaysSo(Certainty certainty, string classes) => Assert.Equal(
        classes, Page(Block(BlockKind.Paragraph, "1.1", Emended("خارا", "بخارا", EmendationKind.Letter, certainty))).QuerySelector("p > a")!.ClassName);

    [Theory]
    [InlineData(EmendationKind.Letter, Certainty.Low, "em low")]
    [InlineData(EmendationKind.Unclear, Certainty.Medium, "em unclear")]
    public void WhatIsNotAppliedReadsAlikeInBothLayers(EmendationKind kind, Certainty certainty, string classes)
    {
        var link = Page(Block(BlockKind.Paragraph, "1.1", Emended("بیوندک", "", kind, certainty))).QuerySelector("p > a")!;

        Assert.Equal(classes, link.ClassName);
        Assert.Equal("بیوندک", link.InnerHtml);
    }

    [Fact]
    public void WordsTakenOutLeaveANamedMark()
    {
        var link = Page(Block(BlockKind.Paragraph, "1.1", new Inline.Text("خان "), Emended("خان ", "", EmendationKind.Doubled), new Inline.Text("کا"))).QuerySelector("a.removed")!;

        Assert.Contains("خان", link.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void SignTakenOutOfAWordPartsNoLetters() =>
        Assert.NotNull(Page(Block(BlockKind.Paragraph, "1.1", new Inline.Text("خا"), Emended("\u0650", ""), new Inline.Text("ن"))).QuerySelector("a.em.inside"));

    [Fact]
    public void SecondPartOfAnEmendationSharesTheEntryOfTheFirst()
    {
        var first = new Emendation("خارا شہر", "بخارا ", EmendationKind.Letter, Certainty.High, "r");
        var page = Page(Block(
            BlockKind.Paragraph, "1.1",
            new Inline.Emended(first), new Inline.PageBeginning(null), new Inline.Emended(first with { Sic = "", Corr = "شہر" })));

        Assert.Equal(["#em-1", "#em-1"], page.QuerySelectorAll("a.em").Select(link => link.GetAttribute("href")));
        Assert.Equal("بخارا شہر", page.QuerySelector("#em-1 ins")!.TextContent);
    }

    [Theory]
    [InlineData("^{۶۳}", "۶۳")]
    [InlineData("۶۵۔", "۶۵")]
    [InlineData("²¹", "21")]
    public void NoteMarkShowsItsNumberAndKeepsThePrintedMark(string mark, string number)
    {
        var passage = Page(Block(BlockKind.Paragraph, "1.1", new Inline.Text("تھے "), Mark("n2", mark))).QuerySelector("p")!;

        Assert.Equal(number, passage.QuerySelector("sup.fn a[href='#n2']")!.TextContent);
        Assert.Equal(mark, passage.QuerySelector("a.fn-raw")!.TextContent);
        Assert.Equal(" ", passage.QuerySelector(".dipl")!.TextContent);
    }

    [Fact]
    public void PrintedPageStandsInTheDigitsOfTheWork()
    {
        var page = Page(Block(BlockKind.Paragraph, "1.1", new Inline.Text("۱۸۴۵ء "), new Inline.PageBeginning(PassageId.TryParse("p35")), new Inline.PageBeginning(null)));

        Assert.Equal("۳۵", page.QuerySelector("#p35 [lang=ur]")!.TextContent);
        Assert.Equal("", page.QuerySelector("span.pb[aria-hidden=true]")!.TextContent);
    }

    [Fact]
    public void LatinWordsThatAnEmendationCutsStayOneLeftToRightRun()
    {
        var passage = Page(Block(
            BlockKind.Paragraph, "1.1",
            new Inline.Text("راستہ (most practical "), Emended("outlet) ہے۔", "outlet) ہے“۔"))).QuerySelector("p")!;

        // Two isolates would stand in the order of the Urdu: outlet before most practical.
        Assert.Empty(passage.QuerySelectorAll("bdi[lang=en]"));
        Assert.Equal(["most practical ", "outlet"], passage.QuerySelectorAll("span[lang=en]").Select(part => part.TextContent).Take(2));
    }

    [Fact]
    public void AddressThatAnEmendationMendsLeadsToTheWholeAddress()
    {
        var page = Page(Block(
            BlockKind.Paragraph, "1.1",
            new Inline.Text("https://www.nato.int/topics"), Emended(" ", "_"), new Inline.Text("49598.htm")));

        Assert.All(page.QuerySelectorAll("a.url"), link => Assert.Equal("https://www.nato.int/topics_49598.htm", link.GetAttribute("href")));
    }

    /// <summary>"Correct reading unknown · certain": nothing is certain of a reading that nobody knows.</summary>
    [Theory]
    [InlineData(EmendationKind.Unclear, false)]
    [InlineData(EmendationKind.Letter, true)]
    public void UnknownReadingHasNoCertainty(EmendationKind kind, bool isSaid) =>
        Assert.Equal(isSaid, new ReadingWords(Language.English).Of(((Inline.Emended)Emended("ا", "ب", kind)).Emendation).Contains("certain", StringComparison.Ordinal));

    private static string Target(string href) => $"[id='{href[1..]}']";
}
