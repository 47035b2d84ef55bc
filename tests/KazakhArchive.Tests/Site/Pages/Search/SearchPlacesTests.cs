using System.Net;

namespace KazakhArchive.Tests.Site.Pages.Search;

/// <summary>Whoever types a place is shown the way there, or told that there is none.</summary>
public sealed class SearchPlacesTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    [Theory]
    [InlineData("3.1")]
    [InlineData("kazakh-khanates 2.5")]
    [InlineData(CorpusHost.Origin + "/kazakh-khanates/2.5")]
    public async Task ReferenceIsOfferedAsAJump(string query) =>
        Assert.NotEmpty((await site.Page($"/search?q={Uri.EscapeDataString(query)}")).QuerySelectorAll(".jump a"));

    // Once 2.5 was said not to occur in the archive, beside the link that opens it.
    [Fact]
    public async Task ReferenceIsNotDeniedWhereItIsOffered()
    {
        var page = await site.Page("/search?q=kazakh-khanates+2.5");

        Assert.Equal("/kazakh-khanates/2.5", page.QuerySelector(".jump a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll(".notice"));
    }

    [Theory]
    [InlineData("p. 37", "No work has a printed page 37.", null)]
    [InlineData("abc-kazakhstan p. 999", "has no printed page 999.", "/abc-kazakhstan#contents")]
    [InlineData("kazakh-khanates p. 9", "No printed pages are marked in", "/kazakh-khanates#contents")]
    [InlineData("kazakh-khanates 9.9", "Passage 9.9 is not in", "/kazakh-khanates#contents")]
    [InlineData("9.9", "No work has a passage 9.9.", null)]
    public async Task PlaceThatIsNotThereIsSaidOnceAndPlainly(string query, string notice, string? contents)
    {
        var said = Assert.Single((await site.Page($"/search?q={Uri.EscapeDataString(query)}&ui=en")).QuerySelectorAll(".notice"));

        Assert.Contains(notice, said.TextContent, StringComparison.Ordinal);
        Assert.Equal(contents, said.QuerySelector("a")?.GetAttribute("href"));
    }

    // To p, a page, the rest of each would be a number as printed books have it.
    [Theory]
    [InlineData("Putin")]
    [InlineData("protests")]
    [InlineData("peace")]
    public async Task AWordThatBeginsLikeAPageIsAWord(string query)
    {
        var page = await site.Page($"/search?q={query}&ui=en");

        Assert.NotEmpty(page.QuerySelectorAll(".hit"));
        Assert.Empty(page.QuerySelectorAll(".notice"));
    }

    [Fact]
    public async Task PrintedPagesAreAnsweredByTheWayThereAlone()
    {
        var page = await site.Page("/search?q=p.%2020-35");

        Assert.NotEmpty(page.QuerySelectorAll(".jump a"));
        Assert.Empty(page.QuerySelectorAll(".hit, .notice, .answers, .facets"));
    }

    // Once notes with other addresses stood beneath, as these too have an http.
    [Theory]
    [InlineData(CorpusHost.Origin + "/kazakh-khanates/2.5")]
    [InlineData("Kazakh khanates, 2.5, " + CorpusHost.Origin + "/kazakh-khanates/2.5")]
    [InlineData("“[The Kazakh khanates],” revision 4 (Kazakh Archive, 2026), passage 2.5, accessed November 30, 2026, " + CorpusHost.Origin + "/kazakh-khanates/2.5.")]
    public async Task PastedAddressIsAnsweredByTheWayThereAlone(string pasted)
    {
        var page = await site.Page($"/search?q={Uri.EscapeDataString(pasted)}");

        Assert.Equal("/kazakh-khanates/2.5", Assert.Single(page.QuerySelectorAll(".jump a")).GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll(".hit, .notice, .answers, .facets, .lead"));
    }

    [Theory]
    [InlineData("khanates 2.5", "/kazakh-khanates/2.5")]
    [InlineData("قازق خانیتوں ۲۔۵", "/kazakh-khanates/2.5")]
    [InlineData("abc, pp. 20-35", "/abc-kazakhstan/")]
    [InlineData("khanates passage 2.5", "/kazakh-khanates/2.5")]
    [InlineData("kazakh-khanates عبارت ۲٫۵", "/kazakh-khanates/2.5")]
    [InlineData("kazakh-khanates، المقطع 2.5", "/kazakh-khanates/2.5")]
    [InlineData("kazakh-khanates@1/2.5", "/kazakh-khanates@1/2.5")]
    [InlineData(CorpusHost.Origin + "/kazakh-khanates@1/2.5", "/kazakh-khanates@1/2.5")]
    public async Task APartOfATitleWithAReferenceIsAJump(string query, string address)
    {
        var page = await site.Page($"/search?q={Uri.EscapeDataString(query)}");

        Assert.StartsWith(address, page.QuerySelector(".jump a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".notice"));
        Assert.Equal(HttpStatusCode.OK, (await site.Reader().GetAsync(page.QuerySelector(".jump a")!.GetAttribute("href"))).StatusCode);
    }
}
