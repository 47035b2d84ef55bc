using System.Net;
using System.Net.Http.Headers;
using SkiaSharp;

namespace KazakhArchive.Tests.Site.Facsimiles;

public sealed class ImageEndpointTests(ScannedSite site) : IClassFixture<ScannedSite>
{
    private const string Image = "/makhtut/images/1/400.jpg";

    [Fact]
    public async Task ImageIsOfTheWidthOfItsAddress()
    {
        using var answer = await site.Reader.GetAsync(Image);
        using var image = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync());

        Assert.Equal((HttpStatusCode.OK, "image/jpeg", 400), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, image.Width));
        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task UnderItsDigestItIsKeptForEver()
    {
        var tag = (await site.Reader.GetAsync(Image)).Headers.ETag!.Tag.Trim('"').Split('-')[0];
        using var own = await site.Reader.GetAsync($"{Image}?v={tag}");
        using var other = await site.Reader.GetAsync($"{Image}?v={new string('0', tag.Length)}");

        Assert.Contains("immutable", own.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        Assert.Equal("no-cache", other.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task WhoHoldsItIsSentNothing()
    {
        var tag = (await site.Reader.GetAsync(Image)).Headers.ETag!;
        using var asked = new HttpRequestMessage(HttpMethod.Get, Image) { Headers = { IfNoneMatch = { tag } } };
        using var answer = await site.Reader.SendAsync(asked);

        Assert.Equal((HttpStatusCode.NotModified, 0), (answer.StatusCode, (await answer.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal(tag, answer.Headers.ETag);
    }

    [Fact]
    public async Task APartAndTheHeadCanBeAskedFor()
    {
        using var part = new HttpRequestMessage(HttpMethod.Get, Image) { Headers = { Range = new RangeHeaderValue(0, 99) } };
        using var head = new HttpRequestMessage(HttpMethod.Head, Image);
        using var ofPart = await site.Reader.SendAsync(part);
        using var ofHead = await site.Reader.SendAsync(head);
        var whole = await site.Reader.GetByteArrayAsync(Image);

        Assert.Equal((HttpStatusCode.PartialContent, 100), (ofPart.StatusCode, (await ofPart.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal(whole.Length, ofHead.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("/makhtut/images/1/401.jpg")]
    [InlineData("/makhtut/images/1/0400.jpg")]
    [InlineData("/makhtut/images/3/400.jpg")]
    [InlineData("/makhtut/images/0/400.jpg")]
    [InlineData("/makhtut/images/-1/400.jpg")]
    [InlineData("/makhtut/images/99999999999/400.jpg")]
    [InlineData("/makhtut@1/images/1/400.jpg")]
    [InlineData("/nobody/images/1/400.jpg")]
    public async Task WhatThereIsNotIs404(string address)
    {
        using var answer = await site.Reader.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
