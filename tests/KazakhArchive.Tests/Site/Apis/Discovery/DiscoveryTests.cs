using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Apis.Discovery;
using KazakhArchive.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace KazakhArchive.Tests.Site.Apis.Discovery;

public sealed class DiscoveryTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task SitemapHoldsEveryWorkAndEveryChapterAndEachIsThere()
    {
        var addresses = (await Xml("/sitemap.xml", "application/xml")).Descendants(Sitemaps + "loc").Select(loc => loc.Value).ToList();

        var expected = ArchiveCorpus.Library.Editions.SelectMany(edition => edition.Chapters
            .Select(chapter => PassageUrls.Chapter(edition.Work.Id, chapter.Number)).Prepend(PassageUrls.Work(edition.Work.Id)));
        Assert.Empty(expected.Select(path => CorpusHost.Origin + path).Except(addresses));
        Assert.Equal(addresses.Distinct(StringComparer.Ordinal), addresses);
        foreach (var address in addresses)
        {
            Assert.Equal(HttpStatusCode.OK, (await site.Reader().GetAsync(address[CorpusHost.Origin.Length..])).StatusCode);
        }
    }

    [Fact]
    public async Task LongSitemapIsAnIndexOfPartsThatAreThere()
    {
        const int Most = 5;
        var index = await Answer(Sitemap.Of(ArchiveCorpus.Library, path => path, Most));

        Assert.Equal(Sitemaps + "sitemapindex", index.Root!.Name);
        var parts = index.Descendants(Sitemaps + "loc").Select(loc => loc.Value).ToList();
        var pages = new List<string>();
        foreach (var (number, part) in parts.Index())
        {
            Assert.Equal(PassageUrls.SitemapPart(number + 1), part);
            var ofPart = (await Answer(Sitemap.Part(ArchiveCorpus.Library, number + 1, path => path, Most)!)).Descendants(Sitemaps + "loc").Select(loc => loc.Value).ToList();
            Assert.InRange(ofPart.Count, 1, Most);
            pages.AddRange(ofPart);
        }

        Assert.Equal(
            (await Xml("/sitemap.xml", "application/xml")).Descendants(Sitemaps + "loc").Select(loc => loc.Value[CorpusHost.Origin.Length..]),
            pages);
        Assert.Null(Sitemap.Part(ArchiveCorpus.Library, parts.Count + 1, path => path, Most));
    }

    [Fact]
    public async Task SitemapNamesEachPageInEachLanguage()
    {
        XNamespace xhtml = "http://www.w3.org/1999/xhtml";
        var page = (await Xml("/sitemap.xml", "application/xml")).Descendants(Sitemaps + "url").Single(url => (string?)url.Element(Sitemaps + "loc") == CorpusHost.Origin + "/abc-kazakhstan");

        Assert.Equal(
            [("ur", "?ui=ur"), ("ar", "?ui=ar"), ("en", "?ui=en"), ("x-default", "")],
            page.Elements(xhtml + "link").Select(link => ((string?)link.Attribute("hreflang"), ((string)link.Attribute("href")!)[(CorpusHost.Origin + "/abc-kazakhstan").Length..])));
    }

    [Fact]
    public async Task ReadingAppsFindEveryBook()
    {
        using var catalogue = JsonDocument.Parse(await site.Reader().GetStringAsync("/opds.json"));
        var books = catalogue.RootElement.GetProperty("publications").EnumerateArray().ToList();

        Assert.Equal(ArchiveCorpus.Library.Works.Count, books.Count);
        Assert.Contains(catalogue.RootElement.GetProperty("links").EnumerateArray(), link => link.GetProperty("rel").GetString() == "self");
        foreach (var book in books)
        {
            var link = book.GetProperty("links").EnumerateArray().Single(link => link.GetProperty("rel").GetString() == "http://opds-spec.org/acquisition/open-access");
            Assert.Equal("application/epub+zip", link.GetProperty("type").GetString());
            Assert.Equal(HttpStatusCode.OK, (await site.Reader().GetAsync(link.GetProperty("href").GetString()![CorpusHost.Origin.Length..])).StatusCode);
        }
    }

    /// <summary>RFC 9116 wants a contact and an end that is less than a year away.</summary>
    [Fact]
    public async Task WhoFindsAWeaknessIsToldWhomToTell()
    {
        var fields = (await site.Reader().GetStringAsync("/.well-known/security.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).ToDictionary(field => field[0], field => field[1], StringComparer.Ordinal);

        Assert.True(Uri.TryCreate(fields["Contact"], UriKind.Absolute, out _), fields["Contact"]);
        Assert.InRange(DateTimeOffset.Parse(fields["Expires"], CultureInfo.InvariantCulture), DateTimeOffset.UtcNow.AddDays(1), DateTimeOffset.UtcNow.AddDays(364));
    }

    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task SearchIsCalledAsTheLinkToItIs(string language) => Assert.Equal(
        (await site.Page($"/?ui={language}")).QuerySelector("link[rel=search]")!.GetAttribute("title"),
        (string?)(await Xml($"/opensearch.xml?ui={language}", "application/opensearchdescription+xml")).Root!.Element(XName.Get("ShortName", "http://a9.com/-/spec/opensearch/1.1/")));

    [Fact]
    public async Task BrowsersAreToldHowWhatIsTypedMayGoOn()
    {
        using var told = JsonDocument.Parse(await site.Reader().GetStringAsync("/api/suggest/opensearch?q=قاز"));

        Assert.Equal("قاز", told.RootElement[0].GetString());
        Assert.NotEmpty(told.RootElement[1].EnumerateArray());
    }

    [Theory]
    [InlineData("/sitemap/1.xml")] // All pages stand in one file.
    [InlineData("/sitemap/nothing.xml")]
    public async Task SitemapHasNoOtherParts(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Reader().GetAsync(path)).StatusCode);

    [Fact]
    public async Task RobotsAreLedToTheSitemap()
    {
        var robots = await site.Reader().GetStringAsync("/robots.txt");

        Assert.Contains("User-agent: *\n", robots, StringComparison.Ordinal);
        Assert.Contains("\nDisallow: /preferences$\n", robots, StringComparison.Ordinal); // Pages need /preferences.css.
        Assert.DoesNotContain("Disallow: /api/\n", robots, StringComparison.Ordinal);
        Assert.Contains($"\nSitemap: {CorpusHost.Origin}/sitemap.xml\n", robots, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task FeedHoldsEveryRevisionInTheReadersLanguage(string language)
    {
        var feed = (await Xml($"/atom.xml?ui={language}", "application/atom+xml")).Root!;

        Assert.Equal(language, (string?)feed.Attribute(XNamespace.Xml + "lang"));
        var expected = ArchiveCorpus.Library.Editions.SelectMany(edition => edition.Revisions
            .Select(published => $"{CorpusHost.Origin}{PassageUrls.Pinned(edition.Work.Id, published.Revision.Number)}"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), feed.Elements(Atom + "entry").Select(entry => (string)entry.Element(Atom + "id")!).Order(StringComparer.Ordinal));
        foreach (var holder in feed.Elements(Atom + "entry").Prepend(feed)) // RFC 4287, sections 4.1.1 and 4.1.2.
        {
            Assert.All(["id", "title", "updated"], name => Assert.Single(holder.Elements(Atom + name)));
            Assert.All(holder.Elements(Atom + "updated"), updated => Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", updated.Value));
        }
    }

    [Fact]
    public async Task BrowsersLearnHowToSearch()
    {
        XNamespace openSearch = "http://a9.com/-/spec/opensearch/1.1/";

        var description = (await Xml("/opensearch.xml", "application/opensearchdescription+xml")).Root!;

        Assert.Equal($"{CorpusHost.Origin}/search?q={{searchTerms}}", (string?)description.Elements(openSearch + "Url").First().Attribute("template"));
        Assert.InRange(((string)description.Element(openSearch + "ShortName")!).Length, 1, 16); // As the format limits it.
    }

    [Theory]
    [InlineData("link[rel=alternate][type='application/atom+xml']", "/atom.xml")]
    [InlineData("link[rel=search]", "/opensearch.xml")]
    public async Task EveryPageLeadsToThem(string selector, string path)
    {
        foreach (var page in (string[])["/", "/abc-kazakhstan", "/abc-kazakhstan/1", "/abc-kazakhstan/history"])
        {
            Assert.Equal(path, (await site.Page(page)).QuerySelector(selector)!.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task HostHeaderNeverGetsIntoAnAnswer()
    {
        string[] paths =
        [
            "/", "/abc-kazakhstan", "/abc-kazakhstan/1", "/abc-kazakhstan/1.1", "/abc-kazakhstan/history", "/sitemap.xml", "/robots.txt", "/atom.xml", "/opensearch.xml",
            "/oai?verb=Identify", "/oai?verb=ListRecords&metadataPrefix=oai_dc", "/oai?verb=nothing", "/api/dts/", "/api/dts/collection/",
            "/api/dts/navigation/?resource=abc-kazakhstan.ar&down=1", "/api/dts/navigation/", "/api/dts/document/?resource=abc-kazakhstan.ar&ref=1",
            "/abc-kazakhstan.txt",
        ];
        foreach (var path in paths)
        {
            var answer = await site.Reader().GetAsync(path);
            var headers = string.Join('\n', answer.Headers.Concat(answer.Content.Headers).SelectMany(header => header.Value));
            Assert.DoesNotContain("evil.example", headers + await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        }
    }

    private async Task<XDocument> Xml(string path, string mediaType)
    {
        var answer = await site.Reader().GetAsync(path);
        Assert.Equal((HttpStatusCode.OK, mediaType), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return XDocument.Parse(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<XDocument> Answer(IResult result)
    {
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { Response = { Body = body } };
        await result.ExecuteAsync(http);
        body.Position = 0;
        return XDocument.Load(body);
    }
}
