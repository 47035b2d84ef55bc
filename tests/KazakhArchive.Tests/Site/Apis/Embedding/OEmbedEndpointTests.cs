using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace KazakhArchive.Tests.Site.Apis.Embedding;

public sealed class OEmbedEndpointTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("/alif-ba/1.2", "/alif-ba/1.2")]
    [InlineData("/alif-ba/1.9", "/alif-ba/1.2")]
    [InlineData("/alif-ba/\u06F1.\u06F1-\u06F2", "/alif-ba/1.1-1.2")]
    [InlineData("/alif-ba/1.2/embed", "/alif-ba/1.2")]
    [InlineData("http://localhost:5080/alif-ba/1.2?ui=ur", "/alif-ba/1.2")]
    public async Task PassageIsShownInAFrame(string url, string path)
    {
        var answer = await site.Reader().GetAsync($"/oembed?url={Uri.EscapeDataString(url)}");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal(("rich", "1.0"), (json.RootElement.GetProperty("type").GetString(), json.RootElement.GetProperty("version").GetString()));
        var frame = new HtmlParser().ParseDocument(json.RootElement.GetProperty("html").GetString()!).QuerySelector("iframe")!;
        Assert.Equal($"http://localhost:5080{path}/embed", frame.GetAttribute("src"));
        Assert.Contains("ألف باء كازاخستان", frame.GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SizeOfTheFrameIsBounded()
    {
        using var json = JsonDocument.Parse(await site.Reader().GetStringAsync("/oembed?url=/alif-ba/1.2&maxwidth=300&maxheight=100"));

        Assert.Equal((300, 100), (json.RootElement.GetProperty("width").GetInt32(), json.RootElement.GetProperty("height").GetInt32()));
        Assert.Contains("width=\"300\" height=\"100\"", json.RootElement.GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("?url=", HttpStatusCode.BadRequest)]
    [InlineData("?url=/alif-ba/1.2&maxwidth=wide", HttpStatusCode.BadRequest)]
    [InlineData("?url=/alif-ba/1.2&maxheight=-5", HttpStatusCode.BadRequest)]
    [InlineData("?url=/alif-ba/1.2&format=xml", HttpStatusCode.NotImplemented)]
    [InlineData("?url=/alif-ba/1.77", HttpStatusCode.NotFound)]
    [InlineData("?url=/alif-ba/1.8", HttpStatusCode.NotFound)] // Withdrawn.
    [InlineData("?url=/alif-ba", HttpStatusCode.NotFound)]
    [InlineData("?url=/nothing/1.1", HttpStatusCode.NotFound)]
    [InlineData("?url=https://elsewhere.example/alif-ba/1.2", HttpStatusCode.NotFound)]
    [InlineData("?url=%00", HttpStatusCode.NotFound)]
    [InlineData("?url=http://%5B", HttpStatusCode.NotFound)]
    public async Task WhatCannotBeShownSaysSo(string query, HttpStatusCode status) =>
        Assert.Equal(status, (await site.Reader().GetAsync($"/oembed{query}")).StatusCode);

    [Fact]
    public async Task FrameHoldsTheTextAloneAndMayStandAnywhere()
    {
        var answer = await site.Reader("en").GetAsync("/alif-ba/1.2/embed");
        var page = await site.Page("/alif-ba/1.2/embed", "en");

        Assert.Contains("frame-ancestors *", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(("ar", "rtl"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Empty(page.QuerySelectorAll("script, form, [style], .context"));
        Assert.Contains("كناب", page.QuerySelector(".foreground")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/alif-ba/1.2", page.QuerySelector("a[target=_blank]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task OtherPagesMayNotStandInForeignFrames() => Assert.Contains(
        "frame-ancestors 'self'", Assert.Single((await site.Reader().GetAsync("/alif-ba/1.2")).Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);

    [Fact]
    public async Task PassageNamesItsFrameToProgramsThatLookForIt()
    {
        var link = (await site.Page("/alif-ba/1.2")).QuerySelector("link[type='application/json+oembed']")!;

        Assert.Equal(HttpStatusCode.OK, (await site.Reader().GetAsync(link.GetAttribute("href"))).StatusCode);
    }
}
