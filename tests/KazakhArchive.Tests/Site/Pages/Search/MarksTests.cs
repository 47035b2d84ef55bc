using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Pages.Search;

/// <summary>The words of a search, marked in the chapter that it led to.</summary>
public sealed class MarksTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("/alif-ba/1?q=طويلا", "1.1", "طويلا")]
    [InlineData("/alif-ba/1?q=طویلا", "1.1", "طويلا")]
    [InlineData("/alif-ba/1?q=تمهيد", "1", "تمهيد")]
    [InlineData("/alif-ba/1?q=خريطة", "f1", "خريطة")]
    [InlineData("/alif-ba/2?q=انظر", "n1", "انظر")]
    public async Task WordsAreMarkedWhole(string path, string place, string word)
    {
        var page = await site.Page(path);

        Assert.Equal([word], page.GetElementById(place)!.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.Equal(Uri.UnescapeDataString(path.Split("q=")[1]), page.GetElementById("q")!.GetAttribute("value"));
    }

    [Fact]
    public async Task WordOfTheSourceMarksBothLayers()
    {
        var page = await site.Page("/alif-ba/1?q=%3Dالحيمقراطية");

        Assert.Equal("الديمقراطية", page.QuerySelector("[id='1.1'] .corr mark")!.TextContent);
        Assert.Equal("الحيمقراطية", page.QuerySelector("[id='1.1'] .sic mark")!.TextContent);
    }

    [Fact]
    public async Task NoteAtTheEndOfAChapterIsMarkedToo() =>
        Assert.NotNull((await site.Page("/alif-ba/1?q=انظر")).QuerySelector(".notes mark"));

    [Fact]
    public async Task TextStaysTheSameUnderItsMarks()
    {
        var plain = (await site.Page("/alif-ba/1")).QuerySelector("article")!;
        var marked = (await site.Page("/alif-ba/1?q=عاشت+ثم+كتاب")).QuerySelector("article")!;

        Assert.NotEmpty(marked.QuerySelectorAll("mark"));
        Assert.Equal(plain.TextContent, marked.TextContent);
    }

    [Fact]
    public async Task MarkedPageIsNobodyElses()
    {
        await site.Reader("en").GetStringAsync("/alif-ba/1?q=طويلا");

        Assert.DoesNotContain("<mark>", await site.Reader("en").GetStringAsync("/alif-ba/1"), StringComparison.Ordinal);
        Assert.DoesNotContain("طويلا</mark>", await site.Reader("en").GetStringAsync("/alif-ba/1?q=عاشت"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HitOpensItsPassageWithTheWordsOfTheSearch()
    {
        var link = (await site.Page("/search?q=کلموک", Language.Urdu.Code())).QuerySelector(".hit a")!.GetAttribute("href")!;

        Assert.Equal("/khanates/1.1?q=%DA%A9%D9%84%D9%85%D9%88%DA%A9", link);
        Assert.Contains("?q=%DA%A9", (await site.Reader().GetAsync(link)).Headers.Location?.OriginalString ?? "?q=%DA%A9", StringComparison.Ordinal);
    }
}
