using System.Buffers.Binary;
using System.Net;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site.Apis.Cards;

public sealed class CardEndpointsTests(SiteHost site, ArchiveHost archive) : IClassFixture<SiteHost>, IClassFixture<ArchiveHost>
{
    [Theory]
    [InlineData("/archive.png")]
    [InlineData("/alif-ba.png")]
    [InlineData("/alif-ba/1.png")]
    [InlineData("/alif-ba/1.1.png")]
    [InlineData("/alif-ba/1.1-1.2.png")]
    [InlineData("/alif-ba/n1.png")]
    [InlineData("/alif-ba/f1.png")]
    [InlineData("/alif-ba/1.h1.png")]
    [InlineData("/alif-ba/p3.png")]
    [InlineData("/khanates.png")]
    [InlineData("/khanates/1.1.png?q=x&ui=en")]
    public async Task CardIsAPictureOfItsSizeThatEveryoneMayShowAndKeep(string path)
    {
        using var answer = await site.Reader().GetAsync(path);
        var png = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(0x89504E470D0A1A0A, BinaryPrimitives.ReadUInt64BigEndian(png));
        Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.InRange(png.Length, 5_000, 150_000);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("public, max-age=86400", answer.Headers.CacheControl!.ToString());

        var again = site.Reader("en");
        again.DefaultRequestHeaders.Add("If-None-Match", answer.Headers.ETag!.ToString());
        using var same = await again.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        using var head = await site.Reader().SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        Assert.Equal(png.Length, head.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("/alif-ba/1.9.png", HttpStatusCode.PermanentRedirect)]
    [InlineData("/ALIF-BA/1.1.PNG", HttpStatusCode.PermanentRedirect)]
    [InlineData("/alif-ba/\u06F1.\u06F1.png", HttpStatusCode.PermanentRedirect)]
    [InlineData("/alif-ba/1.8.png", HttpStatusCode.Gone)]
    [InlineData("/alif-ba/1.77.png", HttpStatusCode.NotFound)]
    [InlineData("/nobody.png", HttpStatusCode.NotFound)]
    [InlineData("/nobody/1.1.png", HttpStatusCode.NotFound)]
    [InlineData("/names/nobody.png", HttpStatusCode.NotFound)]
    [InlineData("/names/%3Cscript%3E.png", HttpStatusCode.NotFound)]
    [InlineData("/.png", HttpStatusCode.NotFound)]
    [InlineData("/alif-ba/.png", HttpStatusCode.NotFound)]
    [InlineData("/alif-ba/..%2F1.1.png", HttpStatusCode.PermanentRedirect)]
    [InlineData("/alif-ba/1.1-999999999999999999999.png", HttpStatusCode.NotFound)]
    [InlineData("/alif-ba@1/1.1.png", HttpStatusCode.NotFound)] // Never published.
    public async Task WhatIsNoCardSaysSoAsOtherFormsDo(string path, HttpStatusCode status)
    {
        using var card = await site.Reader().GetAsync(path);
        using var text = await site.Reader().GetAsync(path.Replace(".png", ".txt", StringComparison.OrdinalIgnoreCase));

        Assert.Equal(status, card.StatusCode);
        Assert.True(text.StatusCode == card.StatusCode || path.StartsWith("/names", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NameHasACard()
    {
        using var answer = await archive.Reader().GetAsync("/names/kazakhstan.png");

        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
    }

    /// <summary>Who shows a preview asks for the picture by an absolute address.</summary>
    [Theory]
    [InlineData("/", "/archive.png", "website")]
    [InlineData("/abc-kazakhstan", "/abc-kazakhstan.png", "book")]
    [InlineData("/abc-kazakhstan/3", "/abc-kazakhstan/3.png", "article")]
    [InlineData("/abc-kazakhstan/3.1", "/abc-kazakhstan/3.1.png", "article")]
    [InlineData("/abc-kazakhstan@1/3.1", "/abc-kazakhstan@1/3.1.png", "article")]
    [InlineData("/names/kazakhstan", "/names/kazakhstan.png", "website")]
    public async Task PageNamesItsCard(string path, string card, string kind)
    {
        var page = await archive.Page(path);
        string? Told(string property) => page.QuerySelectorAll($"meta[property='{property}']").Single().GetAttribute("content");

        Assert.Equal(CorpusHost.Origin + card, Told("og:image"));
        Assert.Equal(("1200", "630", "image/png"), (Told("og:image:width"), Told("og:image:height"), Told("og:image:type")));
        Assert.Equal(Told("og:title"), Told("og:image:alt"));
        Assert.Equal(kind, Told("og:type"));
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
        Assert.Equal(HttpStatusCode.OK, (await archive.Reader().GetAsync(card)).StatusCode);
    }

    [Fact]
    public async Task WithoutAnOriginNoPictureIsNamed()
    {
        var page = await site.Page("/alif-ba/1.1");

        Assert.Empty(page.QuerySelectorAll("meta[property^='og:image']"));
        Assert.Equal("summary", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
    }
}
