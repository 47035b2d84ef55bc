using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KazakhArchive.Site.Pages.Map;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Pages.Map;

public sealed class MapPageTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    private const int MostBytes = 60_000;

    public static IEnumerable<object[]> ViewsInEachLanguage() =>
        from view in (string[])["", "?region=kazakhstan", "?region=transoxiana", "?region=iran-caspian", "?region=volga-ural", "?lang=ur", "?work=abc-kazakhstan", "?region=kazakhstan&work=kazakh-khanates&lang=ur"]
        from language in Languages.All
        select (object[])[view, language.Code()];

    [Theory]
    [MemberData(nameof(ViewsInEachLanguage))]
    public async Task DrawingListAndTotalSayTheSame(string view, string language)
    {
        var pages = await Pages(view, language);

        Assert.All(pages, page => Assert.Equal(
            [pages.Sum(each => Rows(each).Count), pages.Sum(each => Rows(each).Values.Sum(row => row.Sum()))],
            page.QuerySelectorAll(".total > bdi").Select(Number)));
        foreach (var page in pages)
        {
            var rows = Rows(page);
            Assert.Equal(
                rows.Keys.Order(StringComparer.Ordinal),
                page.QuerySelectorAll("svg.earth a, .beyond a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
            foreach (var place in page.QuerySelectorAll("svg.earth a"))
            {
                var words = Digits.ToAscii(place.QuerySelector("title")!.TextContent);
                var counts = rows[place.GetAttribute("href")!];
                Assert.StartsWith(place.QuerySelector("text")!.TextContent, words, StringComparison.Ordinal);
                Assert.All(counts, count => Assert.Contains(count.ToString(CultureInfo.InvariantCulture), words, StringComparison.Ordinal));
                Assert.Equal(counts[0] > 0, place.QuerySelector(".ur") is not null);
                Assert.Equal(counts[1] > 0, place.QuerySelector(".ar") is not null);
            }
        }
    }

    /// <summary>Signs of lesser places were drawn over the names of prominent ones.</summary>
    [Fact]
    public async Task NameThatTouchesSignsIsDrawnAfterThem()
    {
        var map = (await Page("")).QuerySelector("svg.earth")!;
        var over = map.Children.Where(child => child.ClassList.Contains("over")).ToList();

        Assert.NotEmpty(over);
        Assert.Equal(over, map.Children.TakeLast(over.Count));
        Assert.All(over, name => Assert.Contains(name.TextContent, map.QuerySelectorAll("a text").Select(text => text.TextContent)));
    }

    [Fact]
    public async Task EveryPlaceThatATextMentionsIsListedWithItsMentions()
    {
        var rows = (await Pages("", "en")).SelectMany(Rows).ToDictionary(StringComparer.Ordinal);
        var places = ArchiveCorpus.Library.Gazetteer.Entities.Where(entity => entity.Coordinates is not null && ArchiveMentions.Of(entity.Id).Count > 0).ToList();

        Assert.Equal(places.Count, rows.Count);
        Assert.All(places, place => Assert.Equal(
            ArchiveMentions.Of(place.Id).Count, rows[$"/names/{place.Id}"].Sum()));
    }

    [Theory]
    [InlineData("ur", 0)]
    [InlineData("ar", 1)]
    public async Task FilterByLanguageCountsItsMentionsOnly(string language, int column)
    {
        var all = (await Pages("", "en")).SelectMany(Rows).Sum(row => row.Value[column]);

        Assert.Equal(all, Number((await Page($"?lang={language}")).QuerySelectorAll(".total bdi")[1]));
    }

    [Fact]
    public async Task WorksAddUpToTheWhole()
    {
        var total = Number((await Page("")).QuerySelectorAll(".total bdi")[1]);
        var sum = 0;
        foreach (var edition in ArchiveCorpus.Library.Editions)
        {
            sum += (await Pages($"?work={edition.Work.Id}", "en")).SelectMany(Rows).Sum(row => row.Value.Sum());
        }

        Assert.Equal(total, sum);
    }

    [Fact]
    public async Task EachPlaceLeadsToItsNamePage()
    {
        foreach (var link in (await Page("?region=transoxiana")).QuerySelectorAll("svg.earth a").Take(12))
        {
            Assert.NotNull((await site.Page(link.GetAttribute("href")!)).QuerySelector(".name h1"));
        }
    }

    [Theory]
    [InlineData("ar", new[] { "\u0627\u0644\u0635\u064A\u0646", "\u0637\u0627\u062C\u064A\u0643\u0633\u062A\u0627\u0646" })]
    [InlineData("ur", new[] { "\u062A\u0627\u0634\u0642\u0646\u062F", "\u0686\u06CC\u0646" })]
    [InlineData("en", new[] { "Almaty", "Bukhara", "China" })]
    public async Task ListIsSortedForItsReader(string language, string[] names)
    {
        var listed = (await Page("", language)).QuerySelectorAll(".list tbody a").Select(link => link.TextContent).ToList();

        // The Arabic name of China stands under its first letter, not under the article.
        var places = names.Select(name => listed.IndexOf(name)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task RegionKeepsTheFilterAndTheFilterItsRegion()
    {
        var page = await Page("?region=kazakhstan&lang=ur");

        Assert.Contains(page.QuerySelectorAll(".regions a"), link => link.GetAttribute("href") == "/map?region=volga-ural&lang=ur");
        Assert.Equal("kazakhstan", page.QuerySelector("form.filter input[name=region]")!.GetAttribute("value"));
        Assert.Equal("/map?region=kazakhstan", page.QuerySelector("form.filter a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("?region=atlantis")]
    [InlineData("?lang=fa")]
    [InlineData("?work=nothing")]
    public async Task WhatNoMapHasIs400(string view) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Reader().GetAsync($"/map{view}")).StatusCode);

    [Fact]
    public async Task MapWithoutPlacesSaysSo() => Assert.NotNull((await Page("?lang=en")).QuerySelector(".notice"));

    [Fact]
    public async Task EveryViewIsShort()
    {
        foreach (var region in MapRegion.All)
        {
            foreach (var language in Languages.All)
            {
                Assert.InRange((await site.Reader().GetByteArrayAsync($"/map?region={region.Name}&ui={language.Code()}")).Length, 1000, MostBytes);
            }
        }
    }

    [Fact]
    public async Task EveryPageLeadsHere() => Assert.NotNull((await site.Page("/")).QuerySelector("footer a[href='/map']"));

    private async Task<IHtmlDocument> Page(string view, string language = "en") =>
        await site.Page($"/map{view}{(view.Length == 0 ? '?' : '&')}ui={language}");

    private async Task<List<IHtmlDocument>> Pages(string view, string language)
    {
        var pages = new List<IHtmlDocument> { await Page(view, language) };
        while (pages[^1].QuerySelector("a[rel=next]")?.GetAttribute("href") is string next)
        {
            pages.Add(await Page(next["/map".Length..], language));
        }

        return pages;
    }

    /// <summary>By the address of each place its mentions in each language.</summary>
    private static Dictionary<string, List<int>> Rows(IHtmlDocument page) => page.QuerySelectorAll(".list tbody tr").ToDictionary(
        row => row.QuerySelector("a")!.GetAttribute("href")!, row => row.QuerySelectorAll("td").Select(Number).ToList(), StringComparer.Ordinal);

    private static int Number(IElement element) => int.Parse(Digits.ToAscii(element.TextContent.Trim()), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
