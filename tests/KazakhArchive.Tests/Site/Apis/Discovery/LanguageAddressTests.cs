using AngleSharp.Html.Dom;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Apis.Discovery;

/// <summary>
/// What search engines need to show each reader a page in the reader's own language: each of its addresses is its own and names all others
/// (https://developers.google.com/search/docs/specialty/international/localized-versions).
/// </summary>
public sealed class LanguageAddressTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/map")]
    [InlineData("/names/kazakhstan")]
    [InlineData("/abc-kazakhstan")]
    [InlineData("/abc-kazakhstan/3")]
    public async Task EachLanguageHasAnAddressThatNamesTheOthers(string path)
    {
        var address = CorpusHost.Origin + path;
        List<(string, string)> all = [.. Languages.All.Select(language => (language.Code(), $"{address}?ui={language.Code()}")), ("x-default", address)];
        foreach (var language in Languages.All)
        {
            var page = await site.Page($"{path}?ui={language.Code()}");

            Assert.Equal(language.Code(), page.DocumentElement.GetAttribute("lang"));
            Assert.Equal($"{address}?ui={language.Code()}", Canonical(page));
            Assert.Equal(all, OtherLanguages(page));
        }

        // Those of the address without a language stand in the sitemap, as every reader would load them.
        var bare = await site.Page(path);
        Assert.Equal(address, Canonical(bare));
        Assert.Empty(OtherLanguages(bare));
        var sitemap = await site.Reader().GetStringAsync("/sitemap.xml");
        Assert.All(all, each => Assert.Contains($"hreflang=\"{each.Item1}\" href=\"{each.Item2}\"", sitemap, StringComparison.Ordinal));
    }

    [Fact]
    public async Task APassageLeadsToItsChapterInTheSameLanguage()
    {
        var answer = await site.Reader().GetAsync("/abc-kazakhstan/3.1?ui=ar");

        Assert.Contains($"<{CorpusHost.Origin}/abc-kazakhstan/3?ui=ar>; rel=\"canonical\"", Assert.Single(answer.Headers.GetValues("Link")), StringComparison.Ordinal);
        Assert.Equal($"{CorpusHost.Origin}/abc-kazakhstan/3?ui=ar", Canonical(await site.Page("/abc-kazakhstan/3.1?ui=ar")));
    }

    // Once each part of a title that is put together was isolated again.
    [Theory]
    [InlineData("/abc-kazakhstan", "\u2068ألف باء كازاخستان: من التأسيس إلى الثورة المؤجلة\u2069 [The ABC of Kazakhstan: From Its Founding to the Deferred Revolution] · Kazakh Archive")]
    [InlineData("/abc-kazakhstan@1", "\u2068ألف باء كازاخستان: من التأسيس إلى الثورة المؤجلة\u2069 [The ABC of Kazakhstan: From Its Founding to the Deferred Revolution] · revision 1 · Kazakh Archive")]
    [InlineData("/names/kazakhstan", "Kazakhstan: mentions in both languages · Kazakh Archive")]
    public async Task AnEnglishTitleIsolatesOnlyWhatRunsFromTheRight(string path, string title) => Assert.Equal(title, (await site.Page($"{path}?ui=en")).Title);

    private static string? Canonical(IHtmlDocument page) => page.QuerySelector("link[rel=canonical]")!.GetAttribute("href");

    private static List<(string, string)> OtherLanguages(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("link[hreflang]").Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!))];
}
