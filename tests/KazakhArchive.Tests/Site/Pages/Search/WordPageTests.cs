using System.Net;

namespace KazakhArchive.Tests.Site.Pages.Search;

/// <summary>The page of a word, which a tap in a text shows a part of.</summary>
public sealed class WordPageTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    [Fact]
    public async Task WordHasItsGlossItsFormsItsCountsAndItsSearches()
    {
        var card = (await site.Page("/search/word?q=معاہدہ&work=kazakh-khanates&ui=en")).QuerySelector(".word-card")!;

        Assert.Contains("معاهدة", card.QuerySelector(".gloss bdi[lang=ar]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("treaty", card.QuerySelector(".gloss bdi[lang=en]")!.TextContent, StringComparison.Ordinal);
        Assert.All(card.QuerySelectorAll(".forms a"), form => Assert.StartsWith("/search/word?q=", form.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal(2, card.QuerySelectorAll(".counts bdi").Length);
        Assert.Equal(
            ["/search?q=معاہدہ&work=kazakh-khanates", "/search?q=معاہدہ", "/search/concordance?q=معاہدہ"],
            card.QuerySelectorAll(".ways a").Select(way => Uri.UnescapeDataString(way.GetAttribute("href")!)));
    }

    [Fact]
    public async Task NameLeadsToItsPage()
    {
        var card = (await site.Page("/search/word?q=تاشقند&ui=ur")).QuerySelector(".word-card")!;

        Assert.NotNull(card.QuerySelector(".gloss a[href='/names/tashkent']"));
        Assert.Single(card.QuerySelectorAll(".counts bdi"));
    }

    [Theory]
    [InlineData("", "/search")]
    [InlineData("q=قازق روس", "/search?q=قازق+روس")]
    [InlineData("q=قازق روس&work=kazakh-khanates", "/search?q=قازق+روس&work=kazakh-khanates")]
    public async Task WhatIsNoSingleWordIsSearched(string asked, string where)
    {
        var answer = await site.Reader().GetAsync($"/search/word?{asked}");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(where, Uri.UnescapeDataString(answer.Headers.Location!.OriginalString));
    }
}
