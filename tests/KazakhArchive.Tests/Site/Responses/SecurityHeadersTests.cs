namespace KazakhArchive.Tests.Site.Responses;

public sealed class SafeHeadersTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    [Theory]
    [InlineData("/", "same-origin")]
    [InlineData("/abc-kazakhstan/1", "same-origin")]
    [InlineData("/no-such-work", "same-origin")]
    [InlineData("/search?q=a", "same-origin")]
    [InlineData("/abc-kazakhstan.tei.xml", "cross-origin")]
    [InlineData("/api/search?q=a", "cross-origin")]
    [InlineData("/abc-kazakhstan/1.1/embed", "cross-origin")]
    public async Task EveryAnswerSaysThem(string path, string readers)
    {
        using var answer = await site.Reader().GetAsync(path);

        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["strict-origin-when-cross-origin"], answer.Headers.GetValues("Referrer-Policy"));
        Assert.Contains("camera=()", Assert.Single(answer.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.Equal(["same-origin"], answer.Headers.GetValues("Cross-Origin-Opener-Policy"));
        Assert.Equal([readers], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
    }

    [Theory]
    [InlineData("/css/site.css")]
    [InlineData("/js/site.js")]
    [InlineData("/preferences.css")]
    [InlineData("/fonts/amiri-400-core.woff2")]
    public async Task PartOfAPageSaysWhatHoldsForParts(string path)
    {
        using var answer = await site.Reader().GetAsync(path);

        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["strict-origin-when-cross-origin"], answer.Headers.GetValues("Referrer-Policy"));
        Assert.Equal(["same-origin"], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.False(answer.Headers.Contains("Permissions-Policy") || answer.Headers.Contains("Cross-Origin-Opener-Policy"));
    }
}
