using System.Text.RegularExpressions;

namespace KazakhArchive.Tests.Site.Addresses;

public sealed partial class SiteFilesTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task FileUnderItsOwnDigestNeverChanges()
    {
        var address = Stylesheet().Match(await site.Reader().GetStringAsync("/")).Groups[1].Value;

        Assert.Contains("immutable", await LifeOf(address), StringComparison.Ordinal);
        Assert.Contains("immutable", await LifeOf(address), StringComparison.Ordinal);
    }

    /// <summary>Whoever links to tomorrow's digest would have today's file kept for a year.</summary>
    [Theory]
    [InlineData("/css/site.css?v=1")]
    [InlineData("/css/site.css?v=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/css/site.css")]
    [InlineData("/favicon.svg?v=1")]
    public async Task FileUnderAnyOtherIsAskedForAgain(string address) => Assert.Equal("public, max-age=3600", await LifeOf(address));

    /// <summary>Browsers and phones ask for these whatever a page names.</summary>
    [Theory]
    [InlineData("/favicon.ico", "image/x-icon")]
    [InlineData("/apple-touch-icon.png", "image/png")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    public async Task IconIsThereInEachForm(string address, string mediaType)
    {
        using var answer = await site.Reader().GetAsync(address);

        Assert.Equal(mediaType, answer.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
    }

    /// <summary>They are for who reads the source, and a phone would wait for them.</summary>
    [Theory]
    [InlineData("/js/reading.js", "(() => {", "//")]
    [InlineData("/js/site.js", "'use strict';", "// The")]
    [InlineData("/css/site.css", "@layer tokens{", "/*")]
    [InlineData("/css/text.css", "{", "/*")]
    public async Task FilesAreSentWithoutTheirComments(string address, string kept, string comment)
    {
        var file = await site.Reader().GetStringAsync(address);

        Assert.Contains(kept, file, StringComparison.Ordinal);
        Assert.DoesNotContain(comment, file, StringComparison.Ordinal);
    }

    private async Task<string> LifeOf(string address)
    {
        using var answer = await site.Reader().GetAsync(address);
        return answer.Headers.CacheControl!.ToString();
    }

    [GeneratedRegex("""href="(/css/site\.css\?v=[^"]+)""")]
    private static partial Regex Stylesheet();
}
