using System.Globalization;
using System.Net;
using System.Text.Json;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Pages.Search;

public sealed class SearchPageTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    private const string Kazakh = "قازق";

    public static IEnumerable<object[]> ViewsInEachLanguage() =>
        from view in (string[])["", "&sort=book", "&group=work", "&group=work&sort=book", "&lang=ur", "&work=kazakh-khanates", "&kind=heading,caption", "&from=1801&to=1900", "&without=stem", "&work=kazakh-khanates&lang=ur&kind=text&from=1700&sort=book"]
        from language in Languages.All
        select (object[])[view, language.Code()];

    [Theory]
    [MemberData(nameof(ViewsInEachLanguage))]
    public async Task TotalAndFacetsAreThoseOfTheApi(string view, string language)
    {
        var page = await site.Page($"/search?q={Kazakh}{view}&looser=yes&ui={language}");
        var total = await Total($"?q={Kazakh}{view}");

        Assert.Equal(total, Number(page.QuerySelector(".total bdi")!.TextContent));
        Assert.NotEmpty(page.QuerySelectorAll(".facets li"));
        foreach (var choice in page.QuerySelectorAll(".facets li"))
        {
            var link = choice.QuerySelector("a")!;
            if (link.GetAttribute("aria-current") is null)
            {
                Assert.Equal(await Total(link.GetAttribute("href")!), Number(choice.QuerySelector(".count")!.TextContent));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&sort=book&ui=en")]
    [InlineData("&without=stem,gram&lang=ur")]
    public async Task PagesShowEveryHitOnce(string view)
    {
        var expected = JsonDocument.Parse(await site.Reader().GetStringAsync($"/api/search?q={Kazakh}{view.Replace("&ui=en", "", StringComparison.Ordinal)}&limit=200")).RootElement
            .GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("url").GetString()!).ToList();
        var shown = new List<string>();
        for (string? path = $"/search?q={Kazakh}{view}&looser=yes"; path is not null;)
        {
            var page = await site.Page(path);
            shown.AddRange(page.QuerySelectorAll(".hit a[href^='/']").Select(link => link.GetAttribute("href")!.Split('?')[0])); // A note may cite a web address.
            path = page.QuerySelector(".pages a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(expected, shown);
    }

    [Fact]
    public async Task WhatIsOnlyAlikeStandsBehindOneLine()
    {
        var page = await site.Page($"/search?q={Kazakh}&ui=en");
        var looser = page.QuerySelector(".looser a")!;

        Assert.Equal(await Total($"?q={Kazakh}"), Number(page.QuerySelector(".total bdi")!.TextContent) + Number(looser.QuerySelector("bdi")!.TextContent));
        Assert.Equal(await Total($"?q={Kazakh}"), Number((await site.Page(looser.GetAttribute("href")!)).QuerySelector(".total bdi")!.TextContent));
    }

    // A hit of a name once gave three reasons, in small letters.
    [Theory]
    [InlineData("Kazakhstan")]
    [InlineData("قزاقستان معاہدہ")]
    [InlineData("Abu'l-Khayr Khan")]
    public async Task AHitGivesOneReasonAtMostInTheReadersOwnLetters(string query)
    {
        var reasons = (await site.Page($"/search?q={Uri.EscapeDataString(query)}&ui=en")).QuerySelectorAll(".hit").Select(hit => hit.QuerySelectorAll(".why")).ToList();

        Assert.All(reasons, why => Assert.True(why.Length <= 1));
        Assert.Contains(reasons, why => why.Length == 1);
        Assert.DoesNotContain(reasons, why => why.Any(reason => reason.TextContent.Contains("kazakhstan", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AWordThatStandsInTheHitNeedsNoReason() =>
        Assert.All((await site.Page("/search?q=\"شاہراہ ریشم\"&ui=en")).QuerySelectorAll(".hit"), hit => Assert.Empty(hit.QuerySelectorAll(".why")));

    [Theory]
    [InlineData("Abu'l-Khayr", "/names/abulkhair-khan")]
    [InlineData("عمرو عبدالحميد", "/abc-kazakhstan")]
    [InlineData("Kazakh Khanates", "/kazakh-khanates")]
    public async Task ANameOrATitleIsAnsweredOnTop(string query, string address) =>
        Assert.Contains(address, (await site.Page($"/search?q={Uri.EscapeDataString(query)}&ui=en")).QuerySelectorAll(".answers a").Select(link => link.GetAttribute("href")));

    [Fact]
    public async Task APhraseThatIsNowhereIsOfferedWithoutItsSigns()
    {
        var page = await site.Page("/search?q=\"لشکر دریا قازق\"");

        Assert.Empty(page.QuerySelectorAll(".hit"));
        Assert.Equal("/search?q=لشکر+دریا+قازق", Uri.UnescapeDataString(page.QuerySelector(".ways a")!.GetAttribute("href")!));
    }

    [Fact]
    public async Task GroupsAddUpToTheWhole()
    {
        var page = await site.Page($"/search?q={Kazakh}&group=work&looser=yes");

        Assert.Equal(await Total($"?q={Kazakh}"), page.QuerySelectorAll(".group h2 .count").Sum(count => Number(count.TextContent)));
        Assert.All(page.QuerySelectorAll(".group"), group => Assert.InRange(group.QuerySelectorAll(".hit").Length, 1, 3));
    }

    [Fact]
    public async Task PageBeyondTheLastLeadsToTheLast()
    {
        var answer = await site.Reader().GetAsync($"/search?q={Kazakh}&page=2000000000");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Reader().GetAsync(answer.Headers.Location)).StatusCode);
    }

    /// <summary>As an Arabic, a Persian and an Urdu keyboard give the letters.</summary>
    [Theory]
    [InlineData("كلموك", "کلموک", "کلموک")]
    [InlineData("نهين", "نهین", "نہین")]
    [InlineData("روسي", "روسی", "روسی")]
    [InlineData("وسطي ايشيا", "وسطی ایشیا", "وسطی ایشیا")]
    public async Task EachKeyboardFindsTheSame(params string[] spellings)
    {
        var found = new List<string>();
        foreach (var spelling in spellings)
        {
            var page = await site.Page($"/search?q={spelling}");
            found.Add(page.QuerySelector(".total bdi")!.TextContent + string.Join(' ', page.QuerySelectorAll(".hit h3 a").Select(link => link.GetAttribute("href")!.Split('?')[0])));
        }

        Assert.Single(found.Distinct());
    }

    [Fact]
    public async Task ChipSwitchesAWayOfMatchingOffAndOnAgain()
    {
        var page = await site.Page($"/search?q={Kazakh}");
        var chip = page.QuerySelectorAll(".expansions a").First(link => link.GetAttribute("href")!.Contains("without=stem", StringComparison.Ordinal));

        var without = await site.Page(chip.GetAttribute("href")!);

        Assert.NotEmpty(without.QuerySelectorAll(".expansions s"));
        Assert.Contains(without.QuerySelectorAll(".expansions a"), link => link.GetAttribute("href") == $"/search?q={Uri.EscapeDataString(Kazakh)}");
    }

    [Theory]
    [InlineData("lang=f1")]
    [InlineData("work=no-such-work")]
    [InlineData("page=-1")]
    public async Task WhatTheAddressCannotMeanIsSaidAndLeftOut(string parameter)
    {
        var page = await site.Page($"/search?q={Kazakh}&{parameter}");

        Assert.Contains(parameter, Assert.Single(page.QuerySelectorAll(".notice")).TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".hit"));
    }

    [Fact]
    public async Task NothingFoundLeadsOn()
    {
        var page = await site.Page("/search?q=qwrtzpsdf+xkcdvbn");

        Assert.Empty(page.QuerySelectorAll(".hit"));
        Assert.NotEmpty(page.QuerySelectorAll(".ways a"));
    }

    // Each had a sentence of its own, and three took the first hit off a phone's screen.
    [Fact]
    public async Task WordsThatStandNowhereShareANotice()
    {
        var notice = Assert.Single((await site.Page($"/search?q={Kazakh}+qwrtzpsdf+xkcdvbn&ui=en")).QuerySelectorAll(".notice"));

        Assert.Equal(["qwrtzpsdf", "xkcdvbn"], notice.QuerySelectorAll("bdi").Select(word => word.TextContent));
    }

    // Once it was also said that the word had been ignored, and that before all else.
    [Fact]
    public async Task NothingFoundIsSaidFirstAndOnce()
    {
        var page = await site.Page("/search?q=qwrtzpsdf");

        Assert.True(page.QuerySelector(".found > p")!.ClassList.Contains("lead"));
        Assert.Empty(page.QuerySelectorAll(".notice"));
    }

    // On a phone a search within a book did not say that it was one: the choices stand beneath the hits.
    [Fact]
    public async Task NarrowedSearchSaysToWhatAboveItsHits()
    {
        var page = await site.Page($"/search?q={Kazakh}&work=kazakh-khanates&lang=ur&from=1500&ui=en");

        var ways = page.QuerySelectorAll(".found-bar .narrowed a").ToDictionary(way => way.TextContent.Split(" (")[0], way => Uri.UnescapeDataString(way.GetAttribute("href")!));
        Assert.Equal($"/search?q={Kazakh}&lang=ur&from=1500", Assert.Single(ways, way => way.Key.StartsWith("[The Kazakh khanates", StringComparison.Ordinal)).Value);
        Assert.Equal($"/search?q={Kazakh}&work=kazakh-khanates&from=1500", ways["Urdu"]);
        Assert.Equal($"/search?q={Kazakh}&work=kazakh-khanates&lang=ur", ways["1500\u2013"]);
    }

    // A news article is its own only chapter: its title stood twice above each of its passages.
    [Fact]
    public async Task TitleThatTheChapterSharesWithItsWorkIsSaidOnce()
    {
        var hits = (await site.Page("/search?q=Putin&ui=en")).QuerySelectorAll(".hit").Where(hit => hit.QuerySelector("h3 a")!.GetAttribute("href")!.StartsWith("/putin-visit-2024/1.", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Single(hit.TextContent.Split("The Russian president’s visit").Skip(1)));
    }

    // Once "in" was offered by itself, and a name with three wrong letters led nowhere.
    [Theory]
    [InlineData("\"nuclear bomb in steppe\"", "/search?q=nuclear+bomb+in+steppe", "/search?q=in")]
    [InlineData("کازغستانن", "/names/kazakhstan", "/names/iran")]
    public async Task NothingFoundOffersWhatHelps(string query, string offered, string useless)
    {
        var links = (await site.Page($"/search?q={Uri.EscapeDataString(query)}")).QuerySelectorAll(".ways a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)).ToList();

        Assert.Contains(offered, links);
        Assert.DoesNotContain(useless, links);
    }

    // Once a reader of Arabic was shown what the editor says in Urdu, as both have the name.
    [Theory]
    [InlineData("ur", "قاسم خان")]
    [InlineData("ar", "قاسم خان")]
    [InlineData("en", "قاسم خان")]
    [InlineData("ur", "Qasim Khan")]
    public async Task EditorIsHeardInTheReadersLanguage(string reader, string query)
    {
        var page = await site.Page($"/search?q={query}&ui={reader}");

        var editorial = page.QuerySelectorAll(".hit").Where(hit => hit.QuerySelector("h3 a")!.GetAttribute("href")!.Split('?')[0] is "/kazakh-khanates" or "/kazakh-khanates/2").ToList();
        Assert.Equal(2, editorial.Count);
        Assert.All(editorial, hit => Assert.Equal(reader, hit.QuerySelector(".snippet")!.GetAttribute("lang")));
    }

    [Fact]
    public async Task LongFormLeadsToAShortAddress()
    {
        var answer = await site.Reader().GetAsync($"/search/advanced?q={Kazakh}&all=&phrase=وسطی+ایشیا&none=&work=&lang=ur&kind=&from=&to=&sort=&find=1");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"/search?q={Kazakh}+\"وسطی+ایشیا\"&lang=ur", Uri.UnescapeDataString(answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task EveryOperatorHasAControl()
    {
        var text = (await site.Page("/search/advanced")).QuerySelector("form.long-form")!.TextContent;

        Assert.All((string[])["\"a b\"", "+a +b", "-a", "OR", "a*", "*a", "a?b", "a~", "\"a b\"~8", "=a", "in:", "lang:", "title:", "note:", "year:[", "page:["],
            sign => Assert.Contains(sign, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("تازہ")]
    [InlineData("ہمکنار")]
    public async Task AsManyLooserHitsAsGoodOnesDoNotHideTheGood(string word)
    {
        var found = JsonDocument.Parse(await site.Reader().GetStringAsync($"/api/search?q={Uri.EscapeDataString(word)}")).RootElement;
        Assert.Equal(found.GetProperty("total").GetInt32(), 2 * found.GetProperty("looser").GetInt32());
        Assert.Contains("exact", found.GetProperty("hits")[0].GetRawText(), StringComparison.Ordinal);

        var page = await site.Page($"/search?q={Uri.EscapeDataString(word)}&ui=en");

        Assert.DoesNotContain("No exact match", page.QuerySelector(".total")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".looser a"));
    }

    // Once what the editor says in three languages counted in each.
    [Theory]
    [InlineData("قاسم خان")]
    [InlineData("Kazakhstan")]
    [InlineData("Putin")]
    public async Task LanguagesAddUpToTheWhole(string query)
    {
        var facets = JsonDocument.Parse(await site.Reader().GetStringAsync($"/api/search?q={Uri.EscapeDataString(query)}&limit=0")).RootElement;

        Assert.Equal(facets.GetProperty("total").GetInt32(), facets.GetProperty("facets").GetProperty("lang").EnumerateArray().Sum(language => language.GetProperty("count").GetInt32()));
    }

    // Once "another form of the name Abu'l" was the reason.
    [Theory]
    [InlineData("Abu'l Khayr", "Abu'l Khayr")]
    [InlineData("Qasim Khan", "Qasim Khan")]
    public async Task ReasonsNameTheNameAsAWhole(string query, string name)
    {
        var reasons = (await site.Page($"/search?q={Uri.EscapeDataString(query)}&ui=en")).QuerySelectorAll(".why").Select(why => why.TextContent).Where(why => why.Contains("form of the name", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(reasons);
        Assert.All(reasons, why => Assert.Contains(name, why, StringComparison.Ordinal));
    }

    // Once the name of the language that nothing is in was offered as a word.
    [Theory]
    [InlineData("lang:fr خان")]
    [InlineData("in:nosuch خان")]
    public async Task WhatNarrowsASearchIsOfferedAsNoWord(string query)
    {
        var offers = (await site.Page($"/search?q={Uri.EscapeDataString(query)}")).QuerySelectorAll(".ways bdi, .ways a").Select(offer => offer.TextContent).ToList();

        Assert.Contains("خان", offers);
        Assert.DoesNotContain(offers, offer => offer.Contains("lang", StringComparison.Ordinal) || offer.Contains("nosuch", StringComparison.Ordinal));
    }

    // Once who asked one word was told to try fewer.
    [Theory]
    [InlineData("qwrtzpsdf", "beginning of the word")]
    [InlineData("qwrtzpsdf xkcdvbn", "fewer words")]
    public async Task WhoAsksOneWordIsNotToldToAskFewer(string query, string hint) =>
        Assert.Contains(hint, (await site.Page($"/search?q={Uri.EscapeDataString(query)}&ui=en")).QuerySelector(".ways")!.TextContent, StringComparison.Ordinal);

    private static int Number(string text) =>
        int.Parse(Digits.ToAscii(text), NumberStyles.AllowThousands | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);

    private async Task<int> Total(string href)
    {
        var answer = await site.Reader().GetStringAsync($"/api/search{href[href.IndexOf('?', StringComparison.Ordinal)..]}&limit=0");
        return JsonDocument.Parse(answer).RootElement.GetProperty("total").GetInt32();
    }
}
