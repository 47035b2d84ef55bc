using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using KazakhArchive.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace KazakhArchive.Tests.Site;

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

    [Fact]
    public async Task HeadersSayWhatIsCitedUnderWhichAddress()
    {
        var answer = await site.Reader().GetAsync("/alif-ba/1.2");
        var links = Assert.Single(answer.Headers.GetValues("Link"));

        Assert.All(
            [
                "</alif-ba/1.2>; rel=\"cite-as\"", "</alif-ba/1>; rel=\"canonical\"", "</alif-ba/1.2.csl.json>; rel=\"describedby\"; type=\"application/vnd.citationstyles.csl+json\"",
                "</alif-ba/1.2.tei.xml>; rel=\"item\"; type=\"application/tei+xml\"", "</alif-ba>; rel=\"collection\"; type=\"text/html\"",
                "<https://spdx.org/licenses/CC-BY-4.0>; rel=\"license\"", "<https://schema.org/Quotation>; rel=\"type\"", "</alif-ba/1.2.linkset.json>; rel=\"linkset\"",
            ],
            link => Assert.Contains(link, links, StringComparison.Ordinal));
        Assert.Single(Regex.Matches(links, "rel=\"author\""));
        Assert.All(links, c => Assert.True(char.IsAscii(c)));
    }

    [Fact]
    public async Task FormsLeadBackAndDescribeNothingButTheText()
    {
        var item = Assert.Single((await site.Reader().GetAsync("/alif-ba/1.2.tei.xml")).Headers.GetValues("Link"));
        var description = Assert.Single((await site.Reader().GetAsync("/alif-ba/1.2.csl.json")).Headers.GetValues("Link"));

        Assert.Contains("</alif-ba/1.2>; rel=\"collection\"", item, StringComparison.Ordinal);
        Assert.Contains("</alif-ba/1.2>; rel=\"describes\"", description, StringComparison.Ordinal);
        Assert.DoesNotContain("describedby", item + description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SetOfLinksHoldsWhatTheHeadersSay()
    {
        using var links = JsonDocument.Parse(await site.Reader().GetStringAsync("/alif-ba/1.2.linkset.json"));
        var contexts = links.RootElement.GetProperty("linkset").EnumerateArray().ToList();

        Assert.Equal("http://localhost:5080/alif-ba/1.2", contexts[0].GetProperty("anchor").GetString());
        Assert.All(["cite-as", "describedby", "item", "collection", "license", "author", "type"], relation => Assert.NotEmpty(contexts[0].GetProperty(relation).EnumerateArray()));
        Assert.All(contexts.Skip(1), back => Assert.Equal("http://localhost:5080/alif-ba/1.2", back.EnumerateObject().Last().Value[0].GetProperty("href").GetString()));
    }

    [Theory]
    [InlineData("/alif-ba/1.2", "ثم كناب", "/alif-ba/1")]
    [InlineData("/alif-ba/1", "Abstract of the chapter", "/alif-ba/1")]
    [InlineData("/alif-ba", "English abstract", "/alif-ba")]
    public async Task DescriptionForMachinesIsThePagesOwn(string path, string description, string canonical)
    {
        var page = await site.Page(path, "en");

        Assert.StartsWith(description, page.QuerySelector("meta[name=description]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal(canonical, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal($"http://localhost:5080{path}", page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        Assert.Equal("Abdelhamid, Amr", page.QuerySelector("meta[name=citation_author]")!.GetAttribute("content"));
        Assert.Contains("عمرو عبدالحميد", page.QuerySelectorAll("meta[name='DC.creator']").Select(author => author.GetAttribute("content")));
        Assert.Contains(
            "The ABC of Kazakhstan",
            page.QuerySelector(path == "/alif-ba" ? "meta[name=citation_title]" : "meta[name=citation_inbook_title]")!.GetAttribute("content"),
            StringComparison.Ordinal);
        Assert.Equal($"{path}.bib", page.QuerySelector("link[rel=alternate][type='application/x-bibtex']")!.GetAttribute("href"));
    }

    /// <summary>Zotero makes an author of whatever has that class where a work names none.</summary>
    [Theory]
    [InlineData("/khanates", "article")]
    [InlineData("/khanates/1", "article")]
    [InlineData("/khanates/1.1", "article")]
    [InlineData("/alif-ba", "book")]
    [InlineData("/alif-ba/1", "article")]
    [InlineData("/alif-ba/n1", "article")]
    public async Task PageNamesItsKindAndNothingLooksLikeAnAuthor(string path, string kind)
    {
        var page = await site.Page(path);

        Assert.Equal(kind, page.QuerySelector("meta[property='og:type']")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("[class*=byline], .vcard, a[rel=author]"));
    }

    /// <summary>A reader view takes the page without its stylesheet, and leaves out what is hidden.</summary>
    [Theory]
    [InlineData("/alif-ba/1", "تمهيد عاشت الديمقراطية طويلا ثم كناب خريطة فرع")]
    [InlineData("/khanates/1", "لشکر قازق اور کلموک")]
    public async Task WhatIsNotHiddenIsTheReadingLayer(string path, string text)
    {
        var article = (await site.Page(path)).QuerySelector("article.text")!;
        foreach (var added in article.QuerySelectorAll("[hidden], .no-image"))
        {
            added.Remove();
        }

        Assert.Equal(text, ShownText.Of(article));
    }

    [Fact]
    public async Task LinkedDataNestsThePassageInItsChapterAndItsBook()
    {
        var script = (await site.Page("/alif-ba/1.2", "en")).QuerySelector("script[type='application/ld+json']")!.TextContent;
        using var data = JsonDocument.Parse(script);

        var passage = data.RootElement;
        var chapter = passage.GetProperty("isPartOf");
        var book = chapter.GetProperty("isPartOf");
        Assert.Equal(["Quotation", "Chapter", "Book"], new[] { passage, chapter, book }.Select(thing => thing.GetProperty("@type").GetString()));
        Assert.Equal(["/alif-ba/1.2", "/alif-ba/1", "/alif-ba"], new[] { passage, chapter, book }.Select(thing => thing.GetProperty("url").GetString()));
        Assert.Equal("عمرو عبدالحميد", book.GetProperty("author")[0].GetProperty("name").GetString());
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
        await using var named = site.WithWebHostBuilder(builder => builder
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
