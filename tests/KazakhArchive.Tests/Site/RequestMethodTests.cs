using System.Net;
using AngleSharp.Html.Parser;

namespace KazakhArchive.Tests.Site;

public sealed class RequestMethodTests(SiteHost site) : IClassFixture<SiteHost>
{
    public static TheoryData<string, string> WritesAndReads()
    {
        var data = new TheoryData<string, string>();
        foreach (var method in (string[])["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO"])
        {
            foreach (var path in (string[])["/", "/alif-ba", "/alif-ba/1", "/alif-ba/1.1", "/alif-ba/1.1.bib", "/alif-ba/1.1.tei.xml", "/alif-ba.epub", "/atom.xml"])
            {
                data.Add(method, path);
            }
        }

        return data;
    }

    // Once the page of errors had words for GET and POST only, and any other method was answered with 500.
    [Theory]
    [MemberData(nameof(WritesAndReads))]
    public async Task WhatOnlyReadsRefusesTheRestInTheReadersLanguage(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Headers = { { "Accept", "text/html" } } };
        using var answer = await site.Reader("ur").SendAsync(request);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("GET", answer.Content.Headers.Allow);
        Assert.Equal("ur", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual("", page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/alif-ba/1.1")]
    [InlineData("/alif-ba/1.1.bib")]
    [InlineData("/alif-ba.ris")]
    [InlineData("/alif-ba/1.1.csl.json")]
    [InlineData("/alif-ba/1.1.tei.xml")]
    [InlineData("/alif-ba.epub")]
    [InlineData("/oembed?url=/alif-ba/1.1")]
    [InlineData("/health/live")]
    [InlineData("/service-worker.js")]
    [InlineData("/preferences.css")]
    [InlineData("/api/search?q=khan")]
    [InlineData("/api/suggest?q=khan")]
    [InlineData("/search/concordance.csv?q=khan")]
    [InlineData("/search/concordance.tsv?q=khan")]
    public async Task WhoAsksForTheHeadersAloneGetsThem(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await site.Reader().SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("PUT", "/preferences")]
    [InlineData("OPTIONS", "/preferences")]
    [InlineData("PUT", "/-/404")]
    [InlineData("PUT", "/nothing/1.1")]
    [InlineData("DELETE", "/alif-ba/1.77")]
    public async Task NoMethodIsOurFault(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await site.Reader().SendAsync(request);

        Assert.InRange((int)answer.StatusCode, 200, 499);
    }
}
