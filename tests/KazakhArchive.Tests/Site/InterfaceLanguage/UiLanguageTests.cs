namespace KazakhArchive.Tests.Site.InterfaceLanguage;

public sealed class UiLanguageTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData(null, null, null, "en")]
    [InlineData("ur", "preferences=ui-ar", "en", "ur")]
    [InlineData("xx", "preferences=ui-ar", "en", "ar")]
    [InlineData(null, "preferences=ui-xx", "ur", "ur")]
    [InlineData(null, "preferences=address-ar", "ur", "ar")]
    [InlineData(null, "preferences=address-ar.ui-en", "ur", "en")]
    [InlineData(null, null, "fr, de;q=0.8", "en")]
    [InlineData(null, null, "fr, ar;q=0.3, ur;q=0.8", "ur")]
    [InlineData(null, null, "UR-PK", "ur")]
    [InlineData(null, null, "ar-EG,en;q=0.5", "ar")]
    [InlineData(null, null, "ur;q=0, ar;q=0.1", "ar")]
    [InlineData(null, null, "*", "en")]
    [InlineData(null, null, ";;;q=x,,", "en")]
    public async Task LanguageComesFromQueryThenCookieThenBrowser(string? query, string? cookie, string? accept, string expected)
    {
        var reader = site.Reader(cookie: cookie);
        if (accept is not null)
        {
            reader.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", accept);
        }

        var html = await reader.GetStringAsync(query is null ? "/" : $"/?ui={query}");

        Assert.Contains($"<html lang=\"{expected}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoLinkCarriesTheLanguage()
    {
        var page = await site.Page("/alif-ba/1?ui=ur");

        Assert.Equal("ur", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("/alif-ba/1", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.DoesNotContain(page.QuerySelectorAll("[href]"), link => link.GetAttribute("href")!.Contains("ui=", StringComparison.Ordinal));
    }
}
