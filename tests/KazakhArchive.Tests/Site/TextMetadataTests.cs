using System.Text.Json;
using System.Text.RegularExpressions;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site;

/// <summary>What pages of works, chapters and passages tell programs: search engines, reference managers, reader views.</summary>
public sealed class TextMetadataTests(SiteHost site) : IClassFixture<SiteHost>
{
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
        // Who shares a page would share an address of this machine.
        Assert.Null(page.QuerySelector("meta[property='og:url']"));
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
        Assert.Equal(["/alif-ba/1.2", "/alif-ba/1", "/alif-ba"], new[] { passage, chapter, book }.Select(thing => thing.GetProperty("@id").GetString()));
        Assert.Equal([true, false, false], new[] { passage, chapter, book }.Select(thing => thing.TryGetProperty("url", out _)));
        Assert.Equal("عمرو عبدالحميد", book.GetProperty("author")[0].GetProperty("name").GetString());
    }
}
