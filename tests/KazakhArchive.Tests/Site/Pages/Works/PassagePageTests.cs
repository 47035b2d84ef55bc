using System.Net;
using KazakhArchive.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace KazakhArchive.Tests.Site.Pages.Works;

public sealed class PassagePageTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task PassageStandsAmidItsNeighbours()
    {
        var page = await site.Page("/alif-ba/1.2");

        Assert.Equal("ثم كناب", ShownText.Of(page.QuerySelector(".foreground")!));
        Assert.Equal("تمهيد عاشت الديمقراطية طويلا", ShownText.Of(page.QuerySelectorAll(".context")[0]));
        Assert.Equal("خريطة فرع", ShownText.Of(page.QuerySelectorAll(".context")[1]));
        Assert.Empty(page.QuerySelectorAll(".context [id], .context a[href]"));
    }

    /// <summary>The caption ended in f1, the heading had Latin digits, and the way on led to n2.</summary>
    [Fact]
    public async Task WhatIsNoPassageIsNamedInTheReadersWords()
    {
        var figure = await site.Page("/alif-ba/f1", "ur");

        Assert.Equal("تصویر ۱", figure.QuerySelector("h1")!.TextContent);
        Assert.Equal("تصویر ۱", figure.QuerySelector(".foreground figcaption .ref")!.TextContent);
        Assert.Equal("مطبوعہ صفحہ ۳", (await site.Page("/alif-ba/p3", "ur")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task PassageHasItsPlaceAndTheWaysOn()
    {
        var page = await site.Page("/alif-ba/1.2", "en");

        Assert.Equal("Passage 1.2", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["/alif-ba", "/alif-ba/1", "/alif-ba/p3"], page.QuerySelectorAll(".trail a").Select(link => link.GetAttribute("href")));
        Assert.Equal("/alif-ba/1.1", page.QuerySelector(".pager [rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/alif-ba/1#1.2", page.QuerySelector(".pager .in-chapter")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector(".pager [rel=next]"));
    }

    [Theory]
    [InlineData("/alif-ba/f1", "خريطة", "/alif-ba/1#f1")]
    [InlineData("/alif-ba/1.h1", "فرع", "/alif-ba/1#1.h1")]
    [InlineData("/alif-ba/n1", "انظر الخريطة", "/alif-ba/1#n1")] // In the chapter of its mark, not the chapter of notes.
    [InlineData("/alif-ba/p3", "عاشت الديمقراطية طويلا ثم كناب خريطة فرع الهوامش انظر الخريطة", "/alif-ba/1#p3")]
    [InlineData("/alif-ba/1.1-1.2", "عاشت الديمقراطية طويلا ثم كناب", "/alif-ba/1#1.1")]
    public async Task EveryKindOfReferenceShowsItsTextAndItsPlace(string path, string text, string place)
    {
        var page = await site.Page(path);

        Assert.Equal(text, ShownText.Of(page.QuerySelector(".foreground")!));
        Assert.Equal(place, page.QuerySelector(".pager .in-chapter")!.GetAttribute("href"));
        Assert.NotNull((await site.Page(place.Split('#')[0])).GetElementById(place.Split('#')[1]));
    }

    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task RangeThatEndsNowhereSaysWhereItEnds(string language)
    {
        var page = await site.Page("/alif-ba/1.1-1.77", language);

        Assert.Equal("عاشت الديمقراطية طويلا ثم كناب", ShownText.Of(page.QuerySelector(".foreground")!));
        Assert.Contains("1.2", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await site.Page("/alif-ba/1.1-1.2", language)).QuerySelector(".notice"));
    }

    [Fact]
    public async Task SearchedWordsStayMarkedAndNoLinkToThePassageCarriesThem()
    {
        var page = await site.Page("/alif-ba/1.1?q=\u0637\u0648\u064A\u0644\u0627");

        Assert.Equal("\u0637\u0648\u064A\u0644\u0627", page.QuerySelector(".foreground mark")!.TextContent);
        Assert.Equal("/alif-ba/1.1", page.GetElementById("permalink")!.GetAttribute("href"));
        Assert.Contains("?q=", page.QuerySelector(".in-chapter")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".citation, .formats a"), element => Assert.DoesNotContain("q=", element.OuterHtml, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/alif-ba/\u06F1.\u06F2", "/alif-ba/1.2")]
    [InlineData("/alif-ba/\u0661.\u0662", "/alif-ba/1.2")]
    [InlineData("/alif-ba/1.1\u20131.2", "/alif-ba/1.1-1.2")]
    [InlineData("/alif-ba/1.1-2", "/alif-ba/1.1-1.2")]
    [InlineData("/alif-ba/1.2.", "/alif-ba/1.2")]
    [InlineData("/alif-ba/1.2,", "/alif-ba/1.2")]
    [InlineData("/alif-ba/1.2/", "/alif-ba/1.2")]
    [InlineData("/alif-ba/1.2-1.2", "/alif-ba/1.2")]
    [InlineData("/ALIF-BA/1.H1", "/alif-ba/1.h1")]
    [InlineData("/alif-ba/N1", "/alif-ba/n1")]
    [InlineData("/alif-ba/P\u06F3\u06D4", "/alif-ba/p3")]
    [InlineData("/alif-ba/\u06F1", "/alif-ba/1")]
    [InlineData("/Alif-Ba/1", "/alif-ba/1")]
    [InlineData("/alif-ba/1.", "/alif-ba/1")]
    [InlineData("/Alif-Ba", "/alif-ba")]
    [InlineData("/alif-ba/", "/alif-ba")]
    [InlineData("/alif-ba/1.9", "/alif-ba/1.2")]
    [InlineData("/alif-ba/1.1-1.9", "/alif-ba/1.1-1.2")]
    [InlineData("/ALIF-BA/\u06F1.\u06F1\u2013\u06F1.\u06F9.", "/alif-ba/1.1-1.2")]
    [InlineData("/alif-ba/1.9.bib", "/alif-ba/1.2.bib")]
    [InlineData("/ALIF-BA/N1.csl.json", "/alif-ba/n1.csl.json")]
    [InlineData("/ALIF-BA.ris", "/alif-ba.ris")]
    [InlineData("/alif-ba/1.9/embed", "/alif-ba/1.2/embed")]
    public async Task EverySpellingIsOneStepAwayFromTheCanonicalForm(string path, string canonical)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        var answer = await site.Reader().GetAsync($"{escaped}?ui=ur");

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.Equal($"{canonical}?ui=ur", answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await site.Reader().GetAsync(canonical)).StatusCode);
    }

    [Theory]
    [InlineData("/alif-ba/1.5", "/alif-ba/1.1 /alif-ba/1.2")]
    [InlineData("/alif-ba/1.2-1.1", "/alif-ba/1.1-1.2")]
    [InlineData("/alif-ba/7.1", "/alif-ba/1 /alif-ba/2")]
    [InlineData("/alif-ba/n9", "/alif-ba/n1")]
    [InlineData("/alif-ba/p9", "/alif-ba/p3")]
    [InlineData("/alif-ba/what", "")]
    public async Task NotFoundOffersWhatIsNearest(string path, string nearest)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await site.Reader().GetAsync(path)).StatusCode);

        var page = await site.Page(path);
        Assert.Equal(nearest, string.Join(' ', page.QuerySelectorAll(".nearest a").Select(link => link.GetAttribute("href"))));
    }

    // As a server hands them over: decoded.
    public static TheoryData<string> HostileReferences() =>
    [
        "-1", "-1.-1", "1.-2", "99999999999999999999.1", "1.99999999999999999999", "-1.2", "1.1-khanates/1.1", "1.1-khanates.1.1",
        "..", "...", "%00", "%2e%2e", "%252e", "1.1\0", "1.1\r\nSet-Cookie: x", "\u0627\u0644\u0641", "<script>alert(1)</script>", "{0}", "\uD800",
        "1.1-1.2-1.1", "n1-n1x", "p", "n", "f", "h1", "1.h", "1.1@1", new string('1', 8192), new string('-', 8192), "1.2.bib.bib", ".bib", "1.99.ris", "9.csl.json",
    ];

    [Theory]
    [MemberData(nameof(HostileReferences))]
    public async Task HostileReferenceIs404(string reference)
    {
        foreach (var path in (string[])[$"/alif-ba/{reference}", $"/alif-ba/{reference}/embed", $"/alif-ba/{reference}.bib"])
        {
            var answer = await site.Server.SendAsync(context => context.Request.Path = new PathString(path));

            Assert.True(answer.Response.StatusCode == 404, $"{Visible.Of(path)}: {answer.Response.StatusCode}");
            using var body = new StreamReader(answer.Response.Body);
            Assert.DoesNotContain("<script>alert", await body.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/alif-ba/1.2")]
    [InlineData("/alif-ba/1")]
    [InlineData("/alif-ba")]
    [InlineData("/alif-ba/1.2.bib")]
    [InlineData("/alif-ba/1.2.ris")]
    [InlineData("/alif-ba/1.2.csl.json")]
    [InlineData("/alif-ba/1.2/embed")]
    [InlineData("/oembed?url=/alif-ba/1.2")]
    [InlineData("/alif-ba/1.9")]
    [InlineData("/alif-ba/1.77")]
    [InlineData("/ALIF-BA/1.2")]
    public async Task HostHeaderNeverGetsIntoAnAnswer(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = "attacker.example";
        request.Headers.Add("X-Forwarded-Host", "attacker.example");
        var answer = await site.Reader("en").SendAsync(request);

        Assert.DoesNotContain("attacker.example", answer.Headers.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("attacker.example", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfiguredOriginAndIdentifierStandInEveryForm()
    {
        await using var named = SiteHost.WithWebHostBuilder(builder => builder
            .UseSetting("PublicOrigin", "https://archive.example")
            .UseSetting("Identifier:Pattern", "https://w3id.org/kazakh-archive/{work}/{ref}"));
        var reader = named.CreateClient();

        foreach (var path in (string[])["/alif-ba/1.2", "/alif-ba/1.2.bib", "/alif-ba/1.2.ris", "/alif-ba/1.2.csl.json"])
        {
            var answer = await reader.GetStringAsync(path);
            Assert.Contains("https://archive.example/alif-ba/1.2", answer, StringComparison.Ordinal);

            // CSL has no field for it that styles would not print beside the address.
            Assert.Equal(!path.EndsWith(".csl.json", StringComparison.Ordinal), answer.Contains("https://w3id.org/kazakh-archive/alif-ba/1.2", StringComparison.Ordinal));
        }

        Assert.Contains("https://w3id.org/kazakh-archive/alif-ba\n", (await reader.GetStringAsync("/alif-ba.ris")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("<https://archive.example/alif-ba/1.2>; rel=\"cite-as\"", Assert.Single((await reader.GetAsync("/alif-ba/1.2")).Headers.GetValues("Link")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CitationsAreTheSameInEveryInterfaceLanguage()
    {
        List<string> citations = [];
        foreach (var language in (string[])["ur", "ar", "en"])
        {
            var page = await site.Page("/alif-ba/1.1-1.2", language);
            citations.Add(string.Join("\n\n", page.QuerySelectorAll(".citation").Select(citation => citation.TextContent)));
        }

        Assert.Single(citations.Distinct());
        Assert.Equal(5, (await site.Page("/alif-ba", "ur")).QuerySelectorAll(".citation").Length);
        Assert.Equal(5, (await site.Page("/alif-ba/1", "ur")).QuerySelectorAll(".bar .citation").Length);
    }
}
