using System.Net;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site;

public sealed class PageTests(SiteHost site) : IClassFixture<SiteHost>
{
    private static readonly string[] Paths =
        ["/", "/alif-ba", "/khanates", "/alif-ba/1", "/alif-ba/2", "/khanates/1", "/about", "/rights", "/preferences",
            "/search", "/search?q=1", "/search/concordance?q=1", "/search/advanced", "/help"];

    public static IEnumerable<object[]> PagesInEachLanguage() =>
        from path in Paths from language in Languages.All select (object[])[path, language.Code()];

    [Theory]
    [MemberData(nameof(PagesInEachLanguage))]
    public async Task EachPageSpeaksTheReadersLanguage(string path, string language)
    {
        var page = await site.Page(path, language);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(Languages.TryParse(language)!.Value.Direction(), page.DocumentElement.GetAttribute("dir"));
        Assert.Equal(path, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        Assert.NotEmpty(page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]):not([type='application/ld+json'])"));
    }

    [Theory]
    [MemberData(nameof(PagesInEachLanguage))]
    public async Task LettersAreWrittenAsLetters(string path, string language)
    {
        var html = await site.Reader(language).GetStringAsync(path);

        Assert.DoesNotContain("&#x6", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("{0}", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{contact}", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PagesInEachLanguage))]
    public async Task AnswersVaryByWhatTheyDependOn(string path, string language)
    {
        var answer = await site.Reader(language).GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Accept-Language", answer.Headers.Vary);
        Assert.Contains("Cookie", answer.Headers.Vary);
        Assert.Equal(language, Assert.Single(answer.Content.Headers.ContentLanguage));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task TextsKeepTheirOwnLanguageAndDirection()
    {
        var article = (await site.Page("/alif-ba/1", "en")).QuerySelector("article.text")!;

        Assert.Equal("ar", article.GetAttribute("lang"));
        Assert.Equal("rtl", article.GetAttribute("dir"));
    }

    [Fact]
    public async Task ChapterPageIsTheSameForEveryReader()
    {
        var plain = await site.Reader("en").GetStringAsync("/alif-ba/1");
        var chosen = await site.Reader("en", "preferences=theme-dark.layer-diplomatic.size-6").GetStringAsync("/alif-ba/1");

        Assert.Equal(plain, chosen);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task EveryReaderGetsHisOwnLanguageAndEncodingFromTheCache(string encoding)
    {
        foreach (var language in (string[])["ur", "en", "ur", "en"])
        {
            var reader = site.Reader(language);
            reader.DefaultRequestHeaders.Add("Accept-Encoding", encoding);
            var answer = await reader.GetAsync("/alif-ba/1");

            Assert.Equal(language, Assert.Single(answer.Content.Headers.ContentLanguage));
            Assert.Equal(encoding, Assert.Single(answer.Content.Headers.ContentEncoding));
        }

        Assert.StartsWith("<!DOCTYPE html>", await site.Reader("ur").GetStringAsync("/alif-ba/1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LanguageOfTheAddressIsKeptUnlessAnotherWasChosen()
    {
        var first = await site.Reader("en").GetAsync("/alif-ba/1?ui=ur");
        var again = await site.Reader("en", "preferences=size-4.address-ur").GetAsync("/alif-ba/1?ui=ar");
        var chosen = await site.Reader("en", "preferences=ui-ar").GetAsync("/alif-ba/1?ui=ur");

        Assert.StartsWith("preferences=address-ur;", Assert.Single(first.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.StartsWith("preferences=size-4.address-ar;", Assert.Single(again.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.False(chosen.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task ChaptersLeadToTheirNeighbours()
    {
        var first = await site.Page("/alif-ba/1");
        var last = await site.Page("/alif-ba/2");

        Assert.Null(first.QuerySelector("[rel=prev]"));
        Assert.All(first.QuerySelectorAll("[rel=next]"), link => Assert.Equal("/alif-ba/2", link.GetAttribute("href")));
        Assert.Equal(3, first.QuerySelectorAll("[rel=next]").Length);
        Assert.Null(last.QuerySelector("[rel=next]"));
        Assert.All(last.QuerySelectorAll("[rel=prev]"), link => Assert.Equal("/alif-ba/1", link.GetAttribute("href")));
    }

    [Fact]
    public async Task TitlePageTellsTheQuality()
    {
        var page = await site.Page("/alif-ba", "ur");

        var facts = page.QuerySelectorAll("section[aria-labelledby=quality] dd").Select(value => value.TextContent).ToList();
        // Words, passages, notes, figures, printed pages, emendations, unsure ones.
        Assert.Equal(["۱۱", "۲", "۱", "۱", "۱", "۲", "۱"], facts);
    }

    [Fact]
    public async Task SuppliedTitleIsMarked()
    {
        Assert.NotNull((await site.Page("/khanates", "en")).QuerySelector(".supplied"));
        Assert.Null((await site.Page("/alif-ba", "en")).QuerySelector(".supplied"));
    }

    [Fact]
    public async Task PassageOffersAReportThatCarriesReferenceLayersAndWords()
    {
        var page = await site.Page("/alif-ba/1", "en");

        var href = page.GetElementById("1.1")!.QuerySelector("a[href^='mailto:']")!.GetAttribute("href")!;
        var letter = Uri.UnescapeDataString(href);
        Assert.Contains("subject=alif-ba/1.1", letter, StringComparison.Ordinal);
        Assert.Contains("http://localhost:5080/alif-ba/1.1", letter, StringComparison.Ordinal);
        Assert.Contains("reading: عاشت الديمقراطية طويلا", letter, StringComparison.Ordinal);
        Assert.Contains("diplomatic: عاشت الحيمقراطية طويلا", letter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RightsPageNamesTheContact()
    {
        var link = (await site.Page("/rights", "ar")).QuerySelector("a[href='mailto:editor@kazakh-archive.example']")!;

        Assert.Equal("ltr", link.GetAttribute("dir"));
    }

    [Fact]
    public async Task WorkPageTellsWhatLibrariesRecord()
    {
        var description = (await site.Page("/alif-ba", "en")).QuerySelector("section[aria-labelledby=description]")!;
        string[] facts = [.. description.QuerySelectorAll("dt").Select(term => term.TextContent + ": " + WhiteSpace.Fold(term.NextElementSibling!.TextContent).Trim())];

        Assert.Contains("Publisher: دار الكتب", facts);
        Assert.Contains("Place of publication: القاهرة", facts);
        Assert.Equal("Year of publication: ١٣٤٥هـ · 1926 CE · 1345 AH", facts.Single(fact => fact.StartsWith("Year", StringComparison.Ordinal)));
        Assert.Contains("Volumes: 2", facts);
        Assert.Contains("Editor: Muhammad Amin محمد أمين", facts);
        Assert.Contains("Licence: CC-BY-4.0", facts);
        Assert.Contains("Identifiers: Wikidata Q232", facts);
        Assert.Equal("https://www.wikidata.org/wiki/Q232", description.QuerySelector("a[href*=wikidata]")!.GetAttribute("href"));
        Assert.DoesNotContain("Publisher", (await site.Page("/khanates", "en")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
