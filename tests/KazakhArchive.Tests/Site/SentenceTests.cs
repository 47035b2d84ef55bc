using System.Text.RegularExpressions;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site;

/// <summary>What is put into a sentence of a page reads as part of it, in each language.</summary>
public sealed partial class SentenceTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    [Theory]
    [InlineData("ur", "مطبوعہ کتاب")]
    [InlineData("ar", "كتاب مطبوع")]
    public async Task PinnedTextIsCitedInWordsAsTheCurrentOneIs(string language, string kind) => Assert.Contains(
        $"({kind})", (await site.Page($"/kazakh-khanates@1/2.1?ui={language}")).QuerySelector($"p.citation[lang={language}]")!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("ur", "۲۰ نومبر ۲۰۲۶ء")]
    [InlineData("ar", "20 نوفمبر 2026")]
    [InlineData("en", "20 November 2026")]
    public async Task DayIsWrittenAsPeopleWriteIt(string language, string day)
    {
        var time = (await site.Page($"/kazakh-khanates@1/2.1?ui={language}")).QuerySelector("main time, article time, time")!;

        Assert.Equal((day, "2026-11-20"), (time.TextContent, time.GetAttribute("datetime")));
    }

    [Theory]
    [InlineData("ur", "”[قازق خانیتیں: لشکر بوکے اور خود مختار خانیتوں کا پس منظر]“ کا نسخہ")]
    [InlineData("ar", "من «[الخانيات الكازاخية: خانية بوكي وخلفية ظهور الخانيات المستقلة]»")]
    [InlineData("en", "of “[The Kazakh khanates: the Bukey Horde and the background to the autonomous khanates]”")]
    public async Task TitleStandsInQuotationMarks(string language, string title) =>
        Assert.Contains(title, (await site.Page($"/kazakh-khanates@1/2.1?ui={language}")).Body!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    public async Task ComparisonIsTitledWithTheCommaOfItsLanguage(string language) => Assert.DoesNotContain(
        ", ", (await site.Page($"/compare?a=abc-kazakhstan/2&b=kazakh-khanates/2&ui={language}")).Title!, StringComparison.Ordinal);

    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task ReasonOfAnEmendationIsPartedFromItsCertainty(string language) => Assert.All(
        (await site.Page($"/kazakh-khanates/1?ui={language}")).QuerySelectorAll(".emendations .reason"),
        reason => Assert.EndsWith(" ", reason.PreviousSibling!.TextContent, StringComparison.Ordinal));

    /// <summary>OCR wrote the mark of note 63 as LaTeX does.</summary>
    [Fact]
    public async Task WayBackNamesARaisedMarkByItsCharacters() => Assert.DoesNotContain(
        (await site.Page("/kazakh-khanates/2")).QuerySelectorAll(".ways-back a"), link => LaTeX().IsMatch(link.GetAttribute("aria-label")!));

    [Fact]
    public async Task FormThatFiltersNamesSaysSo() =>
        Assert.Equal("Filter the names", (await site.Page("/names?ui=en")).QuerySelector("form.filter")!.GetAttribute("aria-label"));

    [GeneratedRegex(@"\^\{")]
    private static partial Regex LaTeX();
}
