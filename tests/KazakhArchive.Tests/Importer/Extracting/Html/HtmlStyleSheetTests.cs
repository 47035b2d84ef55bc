using AngleSharp.Html.Parser;
using KazakhArchive.Importer.Extracting.Html;

namespace KazakhArchive.Tests.Importer.Extracting.Html;

public class HtmlStyleSheetTests
{
    /// <summary>What a library cannot read, and what takes it for ever, is passed over and counted; the rules beside it hold.</summary>
    [Theory]
    [InlineData(".1a")]
    [InlineData("p >")]
    [InlineData("p:is(.a,)")]
    [InlineData("a::-webkit-scrollbar")]
    [InlineData("p ~ p")]
    [InlineData("p:nth-child(2n)")]
    [InlineData(".none div div div div div div div div div div p")]
    public void SelectorsThatAreNoUseHarmNoOthers(string selector)
    {
        var document = new HtmlParser().ParseDocument(string.Concat(Enumerable.Repeat("<div>", 60)) + "<p class=\"a\">نص");
        var styles = new HtmlStyleSheet([$"{selector}{{font-weight:normal}} .b, p:not(.b, .c){{font-weight:bold}}"]);

        Assert.True(styles.Of(document.QuerySelector("p")!).IsBold);
        Assert.Equal(1, styles.PassedOver);
    }

    [Fact]
    public void RulesThatAreTooManyToCompareAreCounted()
    {
        var document = new HtmlParser().ParseDocument(string.Concat(Enumerable.Repeat("<div>", 200)) + string.Concat(Enumerable.Repeat("<p>نص</p>", 50)));
        var styles = new HtmlStyleSheet([string.Concat(Enumerable.Repeat(".none div div p{font-weight:bold}", 100))]);
        foreach (var paragraph in document.QuerySelectorAll("p"))
        {
            Assert.Null(styles.Of(paragraph).IsBold);
        }

        Assert.Equal(100, styles.PassedOver);
    }
}
