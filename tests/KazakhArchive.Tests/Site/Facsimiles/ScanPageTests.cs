using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site.Facsimiles;

public sealed class ScanPageTests(ScannedSite site) : IClassFixture<ScannedSite>
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    [Fact]
    public async Task PrintedPageStandsBesideItsImage()
    {
        var page = await Page("/makhtut/p12");
        var image = page.QuerySelector(".scan img")!;

        Assert.StartsWith("/makhtut/images/1/800.jpg?v=", image.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal(($"{ScannedPages.Width}", $"{ScannedPages.Height}"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.Single(page.QuerySelectorAll(".scan figure"));
        Assert.Equal($"0 0 {ScannedPages.Width} {ScannedPages.Height}", page.QuerySelector("svg.zones")!.GetAttribute("viewBox"));
    }

    [Fact]
    public async Task EachLineOfTheTextIsMarkedWithItsZone()
    {
        var page = await Page("/makhtut/p12");
        var lines = page.QuerySelectorAll(".foreground .line").ToDictionary(line => line.GetAttribute("data-line")!, TextOf);

        Assert.Equal(ScannedPages.Lines[0], lines.Values);
        foreach (var (number, text) in lines)
        {
            var zone = page.QuerySelector($"svg a[data-line='{number}']")!;
            Assert.Equal(text, zone.TextContent);
            Assert.Equal(ScannedPages.Zone(lines.Values.ToList().IndexOf(text)), zone.QuerySelector("polygon")!.GetAttribute("points"));
            Assert.NotNull(page.QuerySelector(zone.GetAttribute("href")!));
        }
    }

    [Fact]
    public async Task PassageOverTwoPagesHasTwoImages()
    {
        var page = await Page("/makhtut/1.1");

        Assert.Equal(2, page.QuerySelectorAll(".scan figure").Length);
        Assert.Equal([.. ScannedPages.Lines[0].Skip(1), "13", ScannedPages.Lines[1][0]], page.QuerySelectorAll(".foreground .line").Select(TextOf));
    }

    [Fact]
    public async Task PageBeginningsOfTheChapterLeadToTheImages()
    {
        var numbered = (await Page("/makhtut/1")).QuerySelectorAll("a.pb.imaged").Select(link => link.GetAttribute("href"));

        Assert.Equal(["/makhtut/p12", "/makhtut/p13"], numbered);
    }

    [Fact]
    public async Task PageWithoutANumberLeadsToThePassageInWhichItBegins()
    {
        var unnumbered = new List<string?>();
        foreach (var chapter in (await Page("/waraqat")).QuerySelectorAll("a[href^='/waraqat/']").Select(link => link.GetAttribute("href")!).Where(href => href.AsSpan("/waraqat/".Length).IndexOfAnyExceptInRange('0', '9') < 0).Distinct().ToList())
        {
            unnumbered.AddRange((await Page(chapter)).QuerySelectorAll("a.pb.imaged").Select(link => link.GetAttribute("href")));
        }

        Assert.NotEmpty(unnumbered);
        Assert.All(unnumbered, href => Assert.Matches("^/waraqat/[0-9]+[.][0-9]+$", href));
        Assert.NotEmpty((await Page(unnumbered[^1]!)).QuerySelectorAll(".scan figure"));
    }

    [Fact]
    public async Task TeiHasSurfacesAndZones()
    {
        var root = XDocument.Parse(await site.Reader.GetStringAsync("/makhtut.tei.xml")).Root!;
        var surfaces = root.Element(Tei + "facsimile")!.Elements(Tei + "surface").ToList();
        var ids = root.Descendants().Attributes(XNamespace.Xml + "id").Select(id => $"#{id.Value}").ToHashSet(StringComparer.Ordinal);
        var facs = root.Descendants().Attributes("facs").SelectMany(attribute => attribute.Value.Split(' ')).ToList();

        Assert.Equal(2, surfaces.Count);
        Assert.Equal(("0", "600", "900"), (surfaces[0].Attribute("ulx")!.Value, surfaces[0].Attribute("lrx")!.Value, surfaces[0].Attribute("lry")!.Value));
        Assert.Contains(surfaces[0].Elements(Tei + "zone"), zone => zone.Attribute("points")!.Value == ScannedPages.Zone(0));
        Assert.Equal(["#image-1", "#image-2"], root.Descendants(Tei + "pb").Select(pb => pb.Attribute("facs")!.Value));
        Assert.NotEmpty(facs);
        Assert.All(facs, reference => Assert.Contains(reference, ids));
        var image = surfaces[0].Element(Tei + "graphic")!.Attribute("url")!.Value;
        Assert.True((await site.Reader.GetAsync(new Uri(image).PathAndQuery)).IsSuccessStatusCode);
    }

    [Fact]
    public async Task BookHasNoImages()
    {
        using var zip = new System.IO.Compression.ZipArchive(await site.Reader.GetStreamAsync("/makhtut.epub"));

        Assert.DoesNotContain(zip.Entries, entry => entry.FullName.EndsWith(".jpg", StringComparison.Ordinal));
    }

    // Where a page begins within the line its number is no part of the text.
    private static string TextOf(IElement line) =>
        line.TextContent[(line.QuerySelector(".pb")?.TextContent.Length ?? 0)..].Trim();

    private async Task<IHtmlDocument> Page(string path) => new HtmlParser().ParseDocument(await site.Reader.GetStringAsync(path));
}
