using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KazakhArchive.Site.Settings;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhArchive.Tests.Site.Pages.Works;

/// <summary>The little library, whose first work has had two revisions and reads otherwise today.</summary>
public sealed class PinnedTests(PinnedTests.PublishedSite site) : IClassFixture<PinnedTests.PublishedSite>
{
    [Fact]
    public async Task PassageReadsAsItDidInItsRevision()
    {
        var page = await Page("/alif-ba@1/1.2");

        Assert.StartsWith("ثم كناب قديم", page.QuerySelector("article.text p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("revision 1", page.QuerySelector("aside.pinned")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/alif-ba/1.2", page.QuerySelector("aside.pinned a[href='/alif-ba/1.2']")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task DifferenceToTodayIsToldWordByWord(string language)
    {
        var page = await Page("/alif-ba@1/1.2", language);
        var difference = page.QuerySelector(".diff")!;

        Assert.Equal(("ar", "rtl"), (difference.GetAttribute("lang"), difference.GetAttribute("dir")));
        foreach (var unseen in page.QuerySelectorAll(".diff .visually-hidden"))
        {
            // What a screen reader says besides; the bracket that closes it is of no language.
            Assert.Equal(unseen.TextContent == "]" ? null : language, unseen.GetAttribute("lang"));
            unseen.Remove();
        }

        Assert.Equal("قديم", Assert.Single(difference.QuerySelectorAll("del")).TextContent);
        Assert.Empty(difference.QuerySelectorAll("ins"));
    }

    [Fact]
    public async Task UnchangedPassageSaysSo() => Assert.Null((await Page("/alif-ba@1/1.1")).QuerySelector(".diff"));

    [Fact]
    public async Task ChapterListsWhatChangedInIt() =>
        Assert.Equal(["1.2", "1.8"], (await Page("/alif-ba@1/1")).QuerySelectorAll("h3 bdi").Select(reference => reference.TextContent));

    [Theory]
    [InlineData("/alif-ba@1", 200)]
    [InlineData("/alif-ba@1/1", 200)]
    [InlineData("/alif-ba@1/1.1-1.2", 200)]
    [InlineData("/alif-ba@1/n1", 200)]
    [InlineData("/alif-ba@1/f1", 200)]
    [InlineData("/alif-ba@1/p3", 200)]
    [InlineData("/alif-ba@1/1.h1", 200)]
    [InlineData("/alif-ba@2/1.8", 410)] // Withdrawn in the second revision,
    [InlineData("/alif-ba@1/1.8", 200)] // and still there in the first.
    [InlineData("/alif-ba@1/1.9", 404)] // Joined later; the first revision never had it.
    [InlineData("/alif-ba@1/1.77", 404)]
    [InlineData("/alif-ba@3", 404)]
    [InlineData("/alif-ba@3/1.1", 404)]
    [InlineData("/alif-ba@0/1.1", 404)]
    [InlineData("/alif-ba@01/1.1", 404)]
    [InlineData("/alif-ba@-1/1.1", 404)]
    [InlineData("/alif-ba@99999999999/1.1", 404)]
    [InlineData("/alif-ba@/1.1", 404)]
    [InlineData("/khanates@1/1.1", 404)] // Never published.
    [InlineData("/nothing@1/1.1", 404)]
    [InlineData("/alif-ba@1@1/1.1", 404)]
    [InlineData("/alif-ba@3.txt", 404)] // Once two routes claimed such an address, and neither got it.
    [InlineData("/alif-ba@x.txt", 404)]
    public async Task RevisionAnswersForItsOwnReferences(string path, int status) => Assert.Equal(status, (int)(await Get(path)).StatusCode);

    [Theory]
    [InlineData("/alif-ba@2/1.9", "/alif-ba@2/1.2")] // An alias of that revision.
    [InlineData("/alif-ba@1/۱.۲", "/alif-ba@1/1.2")]
    [InlineData("/ALIF-BA@1/1.2.", "/alif-ba@1/1.2")]
    [InlineData("/alif-ba@1/1.1–2", "/alif-ba@1/1.1-1.2")]
    [InlineData("/Alif-Ba@1", "/alif-ba@1")]
    [InlineData("/Alif-Ba/history", "/alif-ba/history")]
    public async Task OtherSpellingsLeadToTheOneAddress(string path, string canonical)
    {
        var answer = await Get(path);

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.Equal(canonical, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/alif-ba@1/1.2.txt", "قديم")]
    [InlineData("/alif-ba@1.txt", "قديم")]
    [InlineData("/alif-ba@1/1.2.tei.xml", "قديم")]
    [InlineData("/alif-ba@1/1.2.json", "قديم")]
    [InlineData("/alif-ba@1/1.2.md", "قديم")]
    [InlineData("/alif-ba@1/1.2/embed", "قديم")]
    [InlineData("/alif-ba@1/1.2.bib", "/alif-ba@1/1.2")]
    [InlineData("/alif-ba@1/1.2.ris", "/alif-ba@1/1.2")]
    [InlineData("/alif-ba@1/1.2.csl.json", "/alif-ba@1/1.2")]
    public async Task MachineFormsAreOfTheRevisionToo(string path, string holds)
    {
        var answer = await Get(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(holds, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var today = await Get(path.Replace("@1", "", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, today.StatusCode);
        Assert.DoesNotContain(holds, await today.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NearestPassagesOfferedAreTheRevisions()
    {
        var page = new HtmlParser().ParseDocument(await (await Get("/alif-ba@1/1.77")).Content.ReadAsStringAsync());

        Assert.Equal(["/alif-ba@1/1.2", "/alif-ba@1/1.8"], page.QuerySelectorAll(".nearest a").Select(link => link.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector(".ways a[href='/alif-ba@1']"));
    }

    [Fact]
    public async Task BookOfARevisionIsNotTodays() =>
        Assert.NotEqual(await (await Get("/alif-ba@1.epub")).Content.ReadAsByteArrayAsync(), await (await Get("/alif-ba.epub")).Content.ReadAsByteArrayAsync());

    [Fact]
    public async Task CitationLeadsToTheRevision() =>
        Assert.Equal("/alif-ba@1/1.2", (await Page("/alif-ba@1/1.2")).QuerySelector("#permalink")!.GetAttribute("href"));

    [Theory]
    [InlineData("/alif-ba@1")]
    [InlineData("/alif-ba@1/1")]
    [InlineData("/alif-ba@1/1.2")]
    [InlineData("/alif-ba@1/p3")]
    public async Task EveryFormOfferedIsTheRevisions(string path)
    {
        var page = await Page(path);
        var addresses = page.QuerySelectorAll(".downloads a, .formats a, link[rel=alternate]:not([href*=atom])").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Contains($"{path}.tei.xml", addresses);
        Assert.Contains($"{path}.bib", addresses);
        foreach (var address in addresses)
        {
            Assert.Contains("alif-ba%401", address.Replace("@", "%40", StringComparison.Ordinal), StringComparison.Ordinal);
            var answer = await Get(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, address);
            Assert.True(answer.Headers.Contains("X-Robots-Tag") || address.StartsWith("/oembed", StringComparison.Ordinal), address);
        }
    }

    [Theory]
    [InlineData("/alif-ba@1/1.2", "نسخہ ۱ (۲۰۲۶ء)")]
    [InlineData("/alif-ba@2/1.2", "نسخہ ۲ (۲۰۲۶ء)")]
    [InlineData("/alif-ba/1.2", "نسخہ ۲ کے بعد تبدیل شدہ")] // What nobody published is no revision.
    [InlineData("/khanates/1.1", "ابھی کوئی نسخہ شائع نہیں ہوا")]
    public async Task CitationNamesARevisionOnlyWhereTheWordsAreItsOwn(string path, string revision)
    {
        foreach (var sentence in (await Page(path)).QuerySelectorAll("p.citation[lang=ur]"))
        {
            Assert.Contains(revision, sentence.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ExportOfChangedWordsClaimsNoRevision()
    {
        Assert.Contains("عُدِّل بعد المراجعة 2", await (await Get("/alif-ba/1.2.txt")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("<edition xml:lang=\"en\">Changed since revision 2</edition>", await (await Get("/alif-ba.tei.xml")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("\"changedSinceRevision\": true", await (await Get("/alif-ba.json")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("-r2-changed.epub", (await Get("/alif-ba.epub")).Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        Assert.Contains("<edition xml:lang=\"en\" n=\"2\">Revision 2</edition>", await (await Get("/alif-ba@2.tei.xml")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/alif-ba/1.2", "/alif-ba@2/1.2")]
    [InlineData("/alif-ba", "/alif-ba@2")]
    [InlineData("/alif-ba@2/1.2", null)]
    [InlineData("/khanates/1.1", null)]
    public async Task BoxLeadsToWordsThatStay(string path, string? pinned)
    {
        var answer = await Get(path);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        Assert.Equal(pinned, page.QuerySelector(".identifier a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task LinksInsideTheTextStayInItsRevision() => Assert.Equal(
        "/alif-ba@1/1.2", (await Page("/alif-ba@1/1.2")).QuerySelector("article a.ref")!.GetAttribute("href"));

    [Fact]
    public async Task CrawlersAreSentToTodaysText()
    {
        var answer = await Get("/alif-ba@1/1.2");

        Assert.Equal("noindex", answer.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Contains("</alif-ba/1.2>; rel=\"latest-version\"", string.Join(", ", answer.Headers.GetValues("Link")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task HistoryTellsWhatEachRevisionChanged(string language)
    {
        var page = await Page("/alif-ba/history", language);
        var sections = page.QuerySelectorAll("section");

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(3, sections.Length); // Today's text is ahead of the second revision.
        Assert.Equal(["/alif-ba/1.2"], sections[0].QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
        Assert.Equal(
            ["/alif-ba@1/1.8"], // What went is linked to where it can still be read.
            sections[1].QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
        Assert.Equal("/alif-ba@1", sections[2].QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Contains("First edition", sections[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WorkWithoutRevisionsHasAHistoryThatSaysSo() => Assert.Empty((await Page("/khanates/history")).QuerySelectorAll("section"));

    private Task<HttpResponseMessage> Get(string path) => site.Reader("en").GetAsync(path);

    private async Task<IHtmlDocument> Page(string path, string language = "en") =>
        new HtmlParser().ParseDocument(await site.Reader(language).GetStringAsync(path));

    public sealed class PublishedSite : IDisposable
    {
        private readonly WebApplicationFactory<SiteOptions> host = SiteHost.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services => services.Serve(PublishedLibrary.Create())));

        public HttpClient Reader(string language)
        {
            var reader = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
            reader.DefaultRequestHeaders.Add("Accept-Language", language);
            return reader;
        }

        public void Dispose() => host.Dispose();
    }
}
