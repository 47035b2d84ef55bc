using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KazakhArchive.Site.Pages.Timeline;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Pages.Timeline;

public sealed class TimelinePageTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    private const int MostBytes = 60_000;

    public static IEnumerable<object[]> ViewsInEachLanguage() =>
        from view in (string[])["", "?century=1500", "?century=1900", "?century=2000", "?decade=1990", "?lang=ur", "?century=1700&work=kazakh-khanates", "?name=kazakhstan"]
        from language in Languages.All
        select (object[])[view, language.Code()];

    [Theory]
    [MemberData(nameof(ViewsInEachLanguage))]
    public async Task DrawingTableAndTotalSayTheSame(string view, string language)
    {
        var page = await Page(view, language);

        var total = Number(page.QuerySelector(".total bdi")!);
        var rows = page.QuerySelectorAll(".as-table tbody tr").Select(row => row.QuerySelectorAll("td").Reverse().Take(2).Select(Number).Reverse().ToList()).ToList();
        Assert.Equal(total, rows.Sum(row => row.Sum()));
        var wider = page.QuerySelectorAll(".as-table a[href$='#long']").Length;
        var drawn = page.QuerySelectorAll("svg.axis a:not(.event)").Select(row => row.QuerySelectorAll(".count").Sum(count => Number(count.ChildNodes[^1])));
        Assert.Equal(rows.SkipLast(wider).Select(row => row.Sum()), drawn);
        Assert.Equal(
            page.QuerySelectorAll("svg.axis a:not(.event)").Select(link => link.GetAttribute("href")),
            page.QuerySelectorAll(".as-table tbody a").SkipLast(wider).Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("معاہدہ ۱۵۹۸", true)]
    [InlineData("Treaty of 1598", true)]
    [InlineData("Treaty of 1599", false)]
    public void EventWhoseNameHasTheYearIsNotGivenItAgain(string name, bool isDated) =>
        Assert.Equal(isDated, new TimelineEvent(ArchiveCorpus.Library.Gazetteer.Entities[0], 1598, 1598, 1).IsDatedBy(name));

    [Theory]
    [InlineData("")]
    [InlineData("?lang=ar")]
    public async Task EachRowLeadsToItsPassages(string view)
    {
        foreach (var century in Links(await Page(view)))
        {
            var page = await site.Page(century);
            Assert.Equal(Number(page.QuerySelector(".total bdi")!), await Listed(page));
            foreach (var decade in Links(page))
            {
                var years = await site.Page(decade);
                Assert.Equal(Number(years.QuerySelector(".total bdi")!), await Listed(years));
                foreach (var year in Links(years))
                {
                    Assert.NotNull(year.StartsWith('#') ? years.QuerySelector(year) : (await site.Page(year)).QuerySelector(".dates > li"));
                }
            }
        }
    }

    [Fact]
    public async Task EachDateLeadsToItsPassageAndIsMarkedInItsWords()
    {
        var entries = (await Page("?century=1500")).QuerySelectorAll(".dates > li");
        foreach (var entry in entries)
        {
            var passage = await site.Page(entry.QuerySelector(".where a")!.GetAttribute("href")!);
            var date = string.Concat(entry.QuerySelectorAll("mark").Select(mark => mark.TextContent));

            Assert.Contains(date, ShownText.Of(passage.QuerySelector("main")!), StringComparison.Ordinal);
            Assert.Matches("[0-9۰-۹]|القرن|صدی", date);
        }
    }

    [Fact]
    public async Task BothLanguagesStandOnOneAxisFromTheFirstCenturiesOn()
    {
        var page = await Page("");

        Assert.NotEmpty(page.QuerySelectorAll("svg.axis rect.ur"));
        Assert.NotEmpty(page.QuerySelectorAll("svg.axis rect.ar"));
        Assert.NotEmpty(page.QuerySelectorAll("svg.axis line"));
        var years = page.QuerySelectorAll("svg.axis .years").Select(label => label.TextContent.Trim('\u2066', '\u2067', '\u2069')).ToList();
        Assert.Equal("400–499", years[0]);
        Assert.Equal("2000–2099", years[^1]);
    }

    // Once the axis knew nothing of what it shows the years of, and seven empty centuries were seven rows.
    [Fact]
    public async Task EventsStandUnderTheirYearsAndEmptyStretchesAreFolded()
    {
        var page = await Page("");
        var peace = page.QuerySelector("svg.axis a.event[href='/names/kazakh-bukharan-peace-of-1598']")!;
        Assert.Contains("1598", peace.TextContent, StringComparison.Ordinal);
        Assert.Equal("1500–1599", peace.PreviousElementSibling!.QuerySelector(".years")!.TextContent.Trim('\u2066', '\u2067', '\u2069'));
        Assert.All(page.QuerySelectorAll("svg.axis a.event"), link => Assert.True(link.QuerySelector("text")!.TextContent.Length < 60));
        Assert.Equal(["600–1499"], page.QuerySelectorAll("svg.axis .fold").Select(fold => fold.TextContent.Trim('\u22EE', ' ', '\u2066', '\u2067', '\u2069')));

        var decade = await Page("?decade=1990");
        Assert.Equal(
            ["/names/conventional-armed-forces-in-europe-treaty", "/names/gulf-war"],
            decade.QuerySelectorAll("svg.axis a.event").Take(2).Select(link => link.GetAttribute("href")!));
        Assert.Empty((await Page("?work=kazakh-khanates")).QuerySelectorAll("svg.axis a.event[href='/names/gulf-war']"));
    }

    [Fact]
    public async Task UrduStandsWhereALineOfThePageBegins()
    {
        Assert.True(await FirstBar("en") < 50);
        Assert.True(await FirstBar("ur") > 50);
        Assert.True(await FirstBar("ar") > 50);

        async Task<double> FirstBar(string language) => double.Parse(
            (await Page("", language)).QuerySelector("svg.axis rect.ur")!.GetAttribute("x")!.TrimEnd('%'), CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("?lang=ur", ".dates [lang=ar]")]
    [InlineData("?century=1900&lang=ar", ".dates .snippet[lang=ur]")]
    public async Task FilterLeavesOutTheOthers(string view, string left) => Assert.Empty((await Page(view)).QuerySelectorAll(left));

    [Fact]
    public async Task FilterByNameKeepsThePassagesThatMentionIt()
    {
        var all = Number((await Page("")).QuerySelector(".total bdi")!);
        var some = Number((await Page("?name=abulkhair-khan")).QuerySelector(".total bdi")!);

        Assert.InRange(some, 1, all - 1);
    }

    /// <summary>In any form and script; what the form was shown with stays, and nothing typed is no name.</summary>
    [Theory]
    [InlineData("?typed-name=تاشقند&century=1700", "/timeline?century=1700&name=tashkent")]
    [InlineData("?typed-name=Abul Khair Khan", "/timeline?name=abulkhair-khan")]
    [InlineData("?name=Tashkent", "/timeline?name=tashkent")]
    [InlineData("?typed-name=Tashkent&name=tashkent&lang=ur", "/timeline?lang=ur&name=tashkent")]
    [InlineData("?typed-name=&name=tashkent", "/timeline")]
    public async Task NameIsFoundByWhatIsTyped(string view, string address)
    {
        using var answer = await site.Reader().GetAsync($"/timeline{view}");

        Assert.Equal((HttpStatusCode.Redirect, address), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task NameThatNobodyHasIsSaidAndNamesAreSuggested()
    {
        var page = await Page("?typed-name=qqqq", "en");

        Assert.Contains("No name is like", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("qqqq", page.QuerySelector("input[list=names]")!.GetAttribute("value"));
        Assert.Contains("Tashkent", page.QuerySelectorAll("datalist#names option").Select(option => option.GetAttribute("value")));
    }

    /// <summary>«خان» gave the Kazakh Khanate, Timur the Timurids, and the field was overwritten.</summary>
    [Theory]
    [InlineData("خان")]
    [InlineData("Timur")]
    [InlineData("x")]
    public async Task WhatIsNoWholeNameIsNotTakenForOne(string typed)
    {
        var page = await Page($"?typed-name={Uri.EscapeDataString(typed)}", "en");

        Assert.Equal(typed, page.QuerySelector("input[list=names]")!.GetAttribute("value"));
        Assert.Equal(typed == "x", page.QuerySelector(".notice a") is null);
        Assert.All(page.QuerySelectorAll(".notice a"), link => Assert.StartsWith("/timeline?name=", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task UnknownNameInAnAddressIs404WithTheForm()
    {
        using var answer = await site.Reader().GetAsync("/timeline?name=zzz&ui=en");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("value=\"zzz\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatClearsAFilterSaysWhatIsThenShown()
    {
        Assert.Equal("Show all dates", (await Page("?name=china")).QuerySelector("form.filter a")!.TextContent);
        Assert.Equal("Show all places", (await site.Page("/map?lang=ur&ui=en")).QuerySelector("form.filter a")!.TextContent);
    }

    /// <summary>Facets counted 1501 to 1600 and the timeline 1500 to 1599.</summary>
    [Fact]
    public async Task HundredsOfYearsAreThoseOfTheFacetsOfSearch()
    {
        var rows = (await Page("")).QuerySelectorAll(".as-table tbody a[href*='century=']").Select(link => link.GetAttribute("href")!.Split('=')[1]);
        var facets = (await site.Page("/search?q=قازق&ui=en")).QuerySelectorAll("a[href*='&from=']").Select(link => link.GetAttribute("href")!.Split("&from=")[1]).ToList();

        Assert.All(rows, first => Assert.Contains($"{first}&to={int.Parse(first, CultureInfo.InvariantCulture) + 99}", facets));
    }

    [Theory]
    [InlineData("?century=1950")]
    [InlineData("?century=x")]
    [InlineData("?decade=1995")]
    [InlineData("?century=99999999900")]
    [InlineData("?lang=fa")]
    [InlineData("?work=nothing")]
    public async Task WhatNoTimelineHasIs400(string view) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Reader().GetAsync($"/timeline{view}")).StatusCode);

    [Fact]
    public async Task StretchWithoutDatesSaysSo() => Assert.NotNull((await Page("?century=1200")).QuerySelector(".notice"));

    [Fact]
    public async Task EveryViewIsShort()
    {
        foreach (var view in (string[])["", "?century=1900", "?century=2000", "?decade=2010", "?decade=2020"])
        {
            foreach (var language in Languages.All)
            {
                Assert.InRange((await site.Reader().GetByteArrayAsync($"/timeline{view}{(view.Length == 0 ? '?' : '&')}ui={language.Code()}")).Length, 1000, MostBytes);
            }
        }
    }

    [Fact]
    public async Task EveryPageLeadsHere() => Assert.NotNull((await site.Page("/")).QuerySelector("footer a[href='/timeline']"));

    private async Task<IHtmlDocument> Page(string view, string language = "en") =>
        await site.Page($"/timeline{view}{(view.Length == 0 ? '?' : '&')}ui={language}");

    /// <summary>How many dates are listed on this page and those that follow it.</summary>
    private async Task<int> Listed(IHtmlDocument page) =>
        page.QuerySelectorAll(".dates > li").Length
        + (page.QuerySelector("a[rel=next]")?.GetAttribute("href") is string next ? await Listed(await site.Page(next)) : 0);

    private static List<string> Links(IHtmlDocument page) => [.. page.QuerySelectorAll("svg.axis a:not(.event)").Select(link => link.GetAttribute("href")!)];

    private static int Number(INode element) => int.Parse(
        KazakhArchive.Texts.Orthography.Digits.ToAscii(element.TextContent.Trim()), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
