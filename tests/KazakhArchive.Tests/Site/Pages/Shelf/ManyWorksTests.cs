using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KazakhArchive.Texts.Orthography;
using Microsoft.AspNetCore.Http.Extensions;
using Xunit.Abstractions;

namespace KazakhArchive.Tests.Site.Pages.Shelf;

/// <summary>Lists of the site over ten thousand works.</summary>
public sealed partial class ManyWorksTests(ManyWorksHost site, ITestOutputHelper output) : IClassFixture<ManyWorksHost>
{
    private const int MostBytes = 60 * 1024;
    private const int MostBytesForPrograms = 1024 * 1024;

    [Theory]
    [InlineData("/")]
    [InlineData("/?page=200")]
    [InlineData("/?sort=newest&page=3")]
    [InlineData("/?sort=author")]
    [InlineData("/?language=ur&subject=politics&sort=longest")]
    [InlineData("/?title=%D8%AA%D8%A7%D8%B1%DB%8C%D8%AE")]
    [InlineData("/?title=samarkand+ahmad")]
    public async Task PageOfTheShelfIsSmall(string path)
    {
        using var reader = site.Reader();
        foreach (var language in (string[])["ur", "ar", "en"])
        {
            // An address with ui= is made anew each time.
            var address = $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}ui={language}";
            await reader.GetByteArrayAsync(address);
            var time = Stopwatch.StartNew();
            var bytes = await reader.GetByteArrayAsync(address);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{address}: {bytes.Length / 1024.0:0.0} KB, {time.Elapsed.TotalMilliseconds:0} ms"));

            Assert.InRange(bytes.Length, 1, MostBytes);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?subject=history")]
    [InlineData("/?language=ar&title=bukhara")]
    public async Task EachChoiceLeavesAsManyWorksAsItSays(string path)
    {
        var page = await site.Page(path + (path.Contains('?', StringComparison.Ordinal) ? "&ui=en" : "?ui=en"));
        var form = page.QuerySelector("main form.filter")!;
        var offered = form.QuerySelectorAll("select").SelectMany(select => select.QuerySelectorAll("option[value]:not([value=''])").Select(option => (select, option))).ToList();

        Assert.NotEmpty(offered);
        foreach (var (select, option) in offered.Where((_, index) => index % 4 == 0))
        {
            var fields = form.QuerySelectorAll("select, input[name]").Where(field => field != select)
                .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, (field is IHtmlSelectElement chosen ? chosen.Value : field.GetAttribute("value")) ?? ""))
                .Append(KeyValuePair.Create(select.GetAttribute("name")!, option.GetAttribute("value")!))
                .Append(KeyValuePair.Create("ui", "en"));
            var count = Number(Count().Match(option.TextContent).Value);

            Assert.True(count > 0, option.TextContent);
            Assert.Equal(count, Total(await site.Page("/" + new QueryBuilder(fields).ToQueryString())));
        }
    }

    [Fact]
    public async Task AuthorsOfMostWorksAreListedAndTheOthersFoundByTheBox()
    {
        var page = await site.Page("/?ui=en");
        var authors = page.QuerySelectorAll("select[name=author] option[value]:not([value=''])");

        Assert.Equal(12, authors.Length);
        Assert.Contains("type the name of any other in the box", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var found = await site.Page("/?title=%D8%A7%D8%AD%D9%85%D8%AF+%DB%8C%D8%B3%D9%88%DB%8C+4567&ui=en");
        Assert.Equal(1, Total(found));
        Assert.Equal("/work-04567", found.QuerySelector(".shelf h2 a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/?title=bukhara", true)]
    [InlineData("/?sort=author", true)]
    [InlineData("/?language=ur", true)]
    [InlineData("/", false)]
    [InlineData("/?page=2", false)]
    public async Task ListsThatAreNarrowedOrSortedAreNotForSearchEngines(string path, bool isUnlisted) =>
        Assert.Equal(isUnlisted, (await site.Page(path)).QuerySelector("meta[name=robots][content=noindex]") is not null);

    [Theory]
    [InlineData("/?sort=size", HttpStatusCode.BadRequest)]
    [InlineData("/?page=x", HttpStatusCode.BadRequest)]
    [InlineData("/?page=1000", HttpStatusCode.NotFound)]
    [InlineData("/?language=ur&language=ar", HttpStatusCode.BadRequest)]
    [InlineData("/?title=nothingofthekind", HttpStatusCode.OK)]
    [InlineData("/?title=%00%E2%80%8B!", HttpStatusCode.OK)]
    [InlineData("/atom.xml?page=101", HttpStatusCode.NotFound)]
    [InlineData("/atom.xml?page=0", HttpStatusCode.BadRequest)]
    [InlineData("/atom.xml?page=x", HttpStatusCode.BadRequest)]
    [InlineData("/sitemap/99.xml", HttpStatusCode.NotFound)]
    [InlineData("/sitemap/01.xml", HttpStatusCode.NotFound)]
    public async Task WhatIsNotThereIsSaid(string path, HttpStatusCode status) => Assert.Equal(status, (await site.Reader().GetAsync(path)).StatusCode);

    [Theory]
    [InlineData("/map")]
    [InlineData("/timeline")]
    [InlineData("/search/advanced")]
    public async Task NoFormListsEveryWork(string path)
    {
        var page = await site.Page(path);

        Assert.Null(page.QuerySelector("select[name=work]"));
        Assert.NotNull(page.QuerySelector("input[name=work-title]"));
        Assert.InRange(page.DocumentElement.OuterHtml.Length, 1, MostBytes);
    }

    [Theory]
    [InlineData("/map?region=kazakhstan&work-title=letters+bukhara+9564", "/map?region=kazakhstan&work=work-09564")]
    [InlineData("/timeline?work-title=letters+bukhara+9564", "/timeline?work=work-09564")]
    [InlineData("/search/advanced?q=x&find=1&work-title=letters+bukhara+9564", "/search?q=x&work=work-09564")]
    public async Task TypedTitleLeadsToTheWorkThatIsMeant(string path, string address)
    {
        var answer = await site.Reader().GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(address, answer.Headers.Location!.OriginalString);
        Assert.Equal("work-09564", (await site.Page("/map?work=work-09564")).QuerySelector("select[name=work] option[selected]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/map?work-title=bukhara", "/map?work=work-")]
    [InlineData("/timeline?lang=ur&work-title=bukhara", "/timeline?work=work-")]
    [InlineData("/search/advanced?all=x&find=1&work-title=bukhara", "/search?q=%2Bx&work=work-")]
    public async Task OfSeveralWorksTheReaderTakesOne(string path, string address)
    {
        var links = (await site.Page(path)).QuerySelectorAll("main .notice a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(12, links.Count);
        Assert.All(links, link => Assert.StartsWith(address, link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SitemapIsAnIndexOfPartsThatHoldEveryWork()
    {
        XNamespace sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var parts = XDocument.Parse(await site.Reader().GetStringAsync("/sitemap.xml")).Root!;
        var addresses = new List<string>();
        Assert.Equal(sitemaps + "sitemapindex", parts.Name);
        foreach (var part in parts.Descendants(sitemaps + "loc"))
        {
            var pages = XDocument.Parse(await site.Reader().GetStringAsync(new Uri(part.Value).AbsolutePath)).Descendants(sitemaps + "loc").Select(loc => loc.Value).ToList();
            Assert.InRange(pages.Count, 1, 10_000);
            addresses.AddRange(pages);
        }

        Assert.Equal(addresses.Count, addresses.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(ManyWorksHost.Works, addresses.Count(address => address.Contains("/work-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task FeedComesInPagesTheNewestFirst()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var first = XDocument.Parse(await site.Reader().GetStringAsync("/atom.xml")).Root!;
        var next = first.Elements(atom + "link").Single(link => (string?)link.Attribute("rel") == "next").Attribute("href")!.Value;
        var second = XDocument.Parse(await site.Reader().GetStringAsync(new Uri(next).PathAndQuery)).Root!;

        var days = first.Elements(atom + "entry").Concat(second.Elements(atom + "entry")).Select(entry => (string)entry.Element(atom + "updated")!).ToList();
        Assert.Equal(200, days.Count);
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.EndsWith("/atom.xml?page=100", first.Elements(atom + "link").Single(link => (string?)link.Attribute("rel") == "last").Attribute("href")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/oai?verb=ListRecords&metadataPrefix=oai_dc")]
    [InlineData("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:work-09999")]
    [InlineData("/api/dts/collection/?page=100")]
    [InlineData("/api/dts/collection/?id=work-09999")]
    [InlineData("/sitemap.xml")]
    [InlineData("/atom.xml?ui=ur")]
    public async Task ProgramsGetNoMoreThanAPage(string path)
    {
        using var reader = site.Reader();
        await reader.GetByteArrayAsync(path);
        var time = Stopwatch.StartNew();
        var bytes = await reader.GetByteArrayAsync(path);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {bytes.Length / 1024.0:0.0} KB, {time.Elapsed.TotalMilliseconds:0} ms"));

        Assert.InRange(bytes.Length, 1, MostBytesForPrograms);
    }

    private static int Total(IHtmlDocument page) => Number(page.QuerySelector(".total bdi")!.TextContent);

    private static int Number(string written) => int.Parse(Digits.ToAscii(written).Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    // At the end of a choice: "history (1,234)".
    [GeneratedRegex(@"[\d,]+(?=\D*$)")]
    private static partial Regex Count();
}
