using System.Net;
using KazakhArchive.Site.Pages.Names;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Tests.Site.Pages.Names;

/// <summary>The pages of names over the archive's own texts, as readers meet them.</summary>
public sealed class NamePagesTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    private static readonly Gazetteer Gazetteer = ArchiveCorpus.Library.Gazetteer;

    [Fact]
    public async Task EveryNameIsListedOnceWithItsMentions()
    {
        var rows = new List<AngleSharp.Dom.IElement>();
        foreach (var (group, _) in NameFilter.Groups)
        {
            for (var path = $"/names?group={group}&ui=en"; path is not null;)
            {
                var page = await site.Page(path);
                rows.AddRange(page.QuerySelectorAll(".name-list > li"));
                path = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
            }
        }

        Assert.Equal(
            Gazetteer.Entities.Select(entity => $"/names/{entity.Id}").Order(StringComparer.Ordinal),
            rows.Select(row => row.QuerySelector("a")!.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.Equal(
            Gazetteer.Entities.Sum(entity => ArchiveMentions.Of(entity.Id).Count),
            rows.SelectMany(row => row.QuerySelectorAll(".count")).Sum(count => int.Parse(count.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("ur", "۴۱٫۲۹۹۵° شمال ۶۹٫۲۴۰۱° مشرق")]
    [InlineData("ar", "41.2995° شمالًا 69.2401° شرقًا")]
    [InlineData("en", "41.2995°\u00A0N 69.2401°\u00A0E")]
    public async Task PlaceIsSaidInTheReadersWords(string language, string place) =>
        Assert.Equal(place, (await site.Page($"/names/tashkent?ui={language}")).QuerySelector("a[href^='geo:']")!.TextContent.Trim());

    /// <summary>An adjective in the singular headed them.</summary>
    [Theory]
    [InlineData("russians", "الروس")]
    [InlineData("kazakhs", "الكازاخ")]
    public async Task PeopleIsHeadedAsAPeopleInArabic(string people, string heading) =>
        Assert.Equal(heading, (await site.Page($"/names/{people}?ui=ar")).QuerySelector("h1")!.TextContent);

    [Theory]
    [InlineData("nazarb", "/names/nursultan-nazarbayev")]
    [InlineData("نذر بائیف", "/names/nursultan-nazarbayev")]
    [InlineData("نزارباییف", "/names/nursultan-nazarbayev")]
    [InlineData("Abū al-Khayr", "/names/abulkhair-khan")]
    [InlineData("صین", "/names/china")]
    public async Task FilterTakesAnyLanguageAndSpelling(string letters, string expected)
    {
        var links = (await site.Page($"/names?name={Uri.EscapeDataString(letters)}")).QuerySelectorAll(".name-list a").Select(link => link.GetAttribute("href"));

        Assert.Contains(expected, links);
        Assert.True(links.Count() < Gazetteer.Entities.Count / 4);
    }

    [Fact]
    public async Task GroupsCanBeSeenAlone()
    {
        var page = await site.Page("/names?group=treaties&ui=en");

        Assert.Equal("Treaties", page.QuerySelector("section h2")!.ChildNodes[0].TextContent.Trim());
        Assert.Equal(Gazetteer.Entities.Count(entity => entity.Type == EntityType.Treaty), page.QuerySelectorAll(".name-list a").Length);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Reader().GetAsync("/names?group=gods")).StatusCode);
    }

    [Theory]
    [InlineData("tashkent", "transoxiana")]
    [InlineData("caspian-sea", "iran-caspian")]
    [InlineData("beijing", "whole")]
    public async Task PlaceIsDrawnAmongItsNeighbours(string id, string wider)
    {
        var drawing = (await site.Page($"/names/{id}?ui=en")).QuerySelector(".vicinity")!;

        Assert.Equal($"/names/{id}", drawing.QuerySelector(".earth > a")!.GetAttribute("href"));
        Assert.Equal("translate(170 115)", drawing.QuerySelector(".earth > a")!.GetAttribute("transform"));
        Assert.InRange(drawing.QuerySelectorAll(".earth > a").Length, 1, 10);
        Assert.Equal(wider == "whole" ? "/map" : $"/map?region={wider}", drawing.QuerySelector("figcaption a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("joseph-stalin")]
    [InlineData("washington")] // Beyond the map.
    public async Task WhatLiesNowhereOnTheMapHasNoDrawing(string id) => Assert.Null((await site.Page($"/names/{id}")).QuerySelector(".vicinity"));

    [Fact]
    public async Task NothingFoundIsSaid() => Assert.NotNull((await site.Page("/names?name=qqqq")).QuerySelector(".notice"));

    /// <summary>Without its article, which Arabic indexes do not count, and in the alphabet of each language.</summary>
    [Theory]
    [InlineData("ar", "states", "/names/china", "/names/iraq")]
    [InlineData("ur", "people", "/names/joseph-stalin", "/names/qasim-khan")]
    [InlineData("en", "people", "/names/abulkhair-khan", "/names/joseph-stalin")]
    public async Task NamesAreSortedForTheirReader(string language, string group, string first, string second)
    {
        var links = (await site.Page($"/names?group={group}&ui={language}")).QuerySelectorAll(".name-list a").Select(link => link.GetAttribute("href")).ToList();

        Assert.InRange(links.IndexOf(first), 0, links.IndexOf(second) - 1);
    }

    [Fact]
    public async Task PageOfANameHasEveryPassageOfBothLanguagesOnce()
    {
        var mentions = ArchiveMentions.Of(EntityId.TryParse("abulkhair-khan")!.Value).DistinctBy(mention => mention.Passage).ToList();
        var page = await site.Page("/names/abulkhair-khan?ui=en");
        var uses = page.QuerySelectorAll(".uses > li");

        Assert.Equal(
            mentions.OrderBy(mention => mention.Language).Select(mention => $"/{mention.Edition.Work.Id}/{mention.Reference}"),
            uses.Select(use => use.QuerySelector("a")!.GetAttribute("href")));
        Assert.Equal(
            mentions.OrderBy(mention => mention.Language).Select(mention => mention.Reading[mention.Mention.StartUtf16..mention.Mention.EndUtf16]),
            uses.Select(use => use.QuerySelector("b")!.TextContent));
        Assert.Equal(["ar", "ur"], page.QuerySelectorAll(".uses").Select(list => list.GetAttribute("lang")!).Distinct().Order(StringComparer.Ordinal));
        foreach (var link in page.QuerySelectorAll("main a[href^='/']"))
        {
            Assert.True((await site.Reader().GetAsync(link.GetAttribute("href"))).StatusCode is HttpStatusCode.OK, link.OuterHtml);
        }
    }

    /// <summary>A passage that names Iran three times stood there three times, with nearly the same words.</summary>
    [Fact]
    public async Task PassageThatNamesItOftenIsShownOnceWithHowOften()
    {
        var page = await site.Page("/names/iran/mentions/ur?ui=ur");
        var addresses = page.QuerySelectorAll(".uses > li > a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Equal(addresses.Distinct(), addresses);
        Assert.Equal("×۳", page.QuerySelector(".uses a[href='/iran-central-asia/1.2'] small")!.TextContent.Trim());
    }

    [Fact]
    public async Task ManyFormsOfANameAreFolded()
    {
        var page = await site.Page("/names/kazakhstan?ui=en");

        Assert.All(page.QuerySelectorAll(".facts dd"), forms => Assert.InRange(forms.QuerySelectorAll(":scope > ul > li").Length, 0, 3));
        Assert.NotEmpty(page.QuerySelectorAll(".facts details li"));
    }

    [Fact]
    public async Task LettersLeadIntoEachLongGroupAndMentionsAreAnotherOrder()
    {
        var page = await site.Page("/names?ui=en");
        var letter = page.QuerySelectorAll("[aria-labelledby=group-people] .letters a").Single(link => link.TextContent == "N").GetAttribute("href")!;
        Assert.Equal("/names?group=people#N", letter);
        Assert.StartsWith("N", (await site.Page("/names?group=people&ui=en")).GetElementById("N")!.TextContent, StringComparison.Ordinal);

        var counts = (await site.Page("/names?group=people&sort=mentions&ui=en")).QuerySelectorAll(".name-list .count")
            .Select(count => int.Parse(count.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Reader().GetAsync("/names?sort=size")).StatusCode);
    }

    [Fact]
    public async Task PageOfANameSaysWhatIsKnownOfIt()
    {
        var page = await site.Page("/names/tashkent?ui=en");

        Assert.Equal("Tashkent", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".facts bdi"), form => form is { TextContent: "تاشقند" } && form.GetAttribute("lang") == "ur");
        Assert.Contains(page.QuerySelectorAll(".facts bdi"), form => form is { TextContent: "طشقند" } && form.GetAttribute("lang") == "ar");
        Assert.StartsWith("geo:41.", page.QuerySelector(".facts a[href^='geo:']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("#company + .chips a"), link => link.GetAttribute("href") == "/names/baba-sultan");
    }

    [Fact]
    public async Task WordsNearANameAreThoseOfItsTexts()
    {
        var words = (await site.Page("/names/nursultan-nazarbayev")).QuerySelectorAll(".chips .word").Select(word => word.TextContent);

        Assert.Contains("رئيس", words);
        Assert.DoesNotContain("من", words);
    }

    [Fact]
    public async Task UnknownNameIs404WithNearOnes()
    {
        var answer = await site.Reader().GetAsync("/names/tashkand");
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("/names/tashkent", page.QuerySelectorAll(".nearest a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/names/Tashkent", "/names/tashkent")]
    public async Task OtherCaseLeadsToTheName(string typed, string expected)
    {
        var answer = await site.Reader().GetAsync(typed);

        Assert.Equal((HttpStatusCode.PermanentRedirect, expected), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Theory]
    [InlineData("/names/%D9%82%D8%A7%D8%B3%D9%85")]
    [InlineData("/names/..%2f..%2fetc")]
    [InlineData("/names/nobody/card")]
    public async Task HostileNamesAre404(string path) => Assert.Equal(HttpStatusCode.NotFound, (await site.Reader().GetAsync(path)).StatusCode);

    [Fact]
    public async Task CardIsAFragmentWithTheNameInEachLanguage()
    {
        var card = await site.Reader().GetStringAsync("/names/tashkent/card?ui=ur");

        Assert.StartsWith("<div class=\"name-card\"", card, StringComparison.Ordinal);
        Assert.Contains("تاشقند", card, StringComparison.Ordinal);
        Assert.Contains("طشقند", card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/kazakh-khanates/2", true)]
    [InlineData("/kazakh-khanates/2.2", true)]
    [InlineData("/kazakh-khanates/2.2/embed", false)]
    public async Task NamesInTextsAreLinksButNotInFramesOnOtherSites(string path, bool expected) =>
        Assert.Equal(expected, (await site.Page(path)).QuerySelector(".text a[href='/names/tashkent']") is not null);

    [Theory]
    [InlineData("/abc-kazakhstan/2")]
    [InlineData("/abc-kazakhstan/7")]
    [InlineData("/kazakh-khanates/2.2")]
    public async Task NoLinkLiesInAnother(string path) =>
        // A parser takes nested links apart, so they are looked for in the text.
        Assert.DoesNotMatch("<a [^>]*>(?:(?!</a>).)*<a [^>]*>", (await site.Reader().GetStringAsync(path)).Replace("\n", " ", StringComparison.Ordinal));
}
