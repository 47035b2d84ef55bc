using System.Net;

namespace KazakhArchive.Tests.Site.Pages.Comparing;

/// <summary>Two texts side by side, as a reader without script meets them.</summary>
public sealed class ComparePageTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    private const string Chapters = "/compare?a=abc-kazakhstan/2&b=kazakh-khanates/2";

    // The promise of the issue for every page that this archive adds.
    private const int MostCompressedBytes = 60 * 1024;

    [Fact]
    public async Task EachTextHasItsOwnLanguageAndDirection()
    {
        var texts = (await site.Page(Chapters)).QuerySelectorAll(".slot article");

        Assert.Equal(["ar", "ur"], texts.Select(text => text.GetAttribute("lang")));
        Assert.All(texts, text => Assert.Equal("rtl", text.GetAttribute("dir")));
    }

    [Fact]
    public async Task BothAreMarkedWhereTheyNameTheSame()
    {
        var page = await site.Page(Chapters);

        Assert.Contains("أبو الخير", string.Join('|', page.QuerySelectorAll("#slot-a mark").Select(mark => mark.TextContent)), StringComparison.Ordinal);
        Assert.Contains("ابوالخیر", string.Join('|', page.QuerySelectorAll("#slot-b mark").Select(mark => mark.TextContent)), StringComparison.Ordinal);
        Assert.DoesNotContain("أوزبكستان", page.QuerySelectorAll("#slot-a mark").Select(mark => mark.TextContent));
        Assert.Contains("/names/abulkhair-khan", page.QuerySelectorAll(".both a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task SharedYearsAreMarkedInBothDigits()
    {
        var page = await site.Page("/compare?a=abc-kazakhstan/4.26&b=iran-central-asia/2.3");

        Assert.Contains("1991", page.QuerySelectorAll("#slot-a mark").Select(mark => mark.TextContent.Trim()).SelectMany(text => text.Split(' ')));
        Assert.Contains(page.QuerySelectorAll("#slot-b mark"), mark => mark.TextContent.Contains("\u06F1\u06F9\u06F9\u06F1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ChosenPassageBringsItsNearestOnTheOtherSide()
    {
        var link = (await site.Page(Chapters)).QuerySelector("#a-2\\.3 a.across")!.GetAttribute("href")!;
        var page = await site.Page(link);

        Assert.Equal("/compare?a=abc-kazakhstan/2&b=kazakh-khanates/2&at=2.3#b-2.8", link);
        Assert.Equal(["a-2.3", "b-2.8"], page.QuerySelectorAll("[aria-current=true]").Where(element => element.Id is not null).Select(element => element.Id));
        Assert.Equal("#a-2.3", page.QuerySelector("#b-2\\.8 a.across")!.GetAttribute("href"));
        Assert.Contains("/names/abulkhair-khan", page.QuerySelectorAll(".pair a").Select(name => name.GetAttribute("href")));
    }

    [Fact]
    public async Task PassageOfTheSecondSlotCanBeChosenToo()
    {
        var page = await site.Page(Chapters + "&at=2.10&side=b");

        Assert.Equal("b-2.10", page.QuerySelector("#slot-b [aria-current]")!.Id);
        Assert.Equal("a-2.3", page.QuerySelector("#slot-a [aria-current]")!.Id);
    }

    [Fact]
    public async Task NothingCloseIsSaid()
    {
        var page = await site.Page("/compare?a=abc-kazakhstan/1&b=kazakh-khanates/2&at=1.2&ui=en");

        Assert.Contains("Nothing in the other text", page.QuerySelector(".pair")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".slot [aria-current]"));
    }

    [Fact]
    public async Task NoIdStandsTwiceAndEveryLinkWithinThePageArrives()
    {
        foreach (var path in (string[])[Chapters + "&at=2.3", "/compare?a=kazakh-khanates/2&b=kazakh-khanates/2&at=2.8", "/compare?a=abc-kazakhstan/7&b=abc-kazakhstan/2.3-2.6"])
        {
            var page = await site.Page(path);
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

            Assert.Equal(ids.Distinct(), ids);
            Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        }
    }

    [Fact]
    public async Task FormOffersEveryChapterAndKeepsWhatIsShown()
    {
        var selects = (await site.Page("/compare?a=abc-kazakhstan/2.3-2.6&b=kazakh-khanates/2")).QuerySelectorAll("form.filter select");

        Assert.Equal(["a", "b"], selects.Select(select => select.GetAttribute("name")));
        Assert.Equal(
            ["abc-kazakhstan/2.3-2.6", "kazakh-khanates/2"],
            selects.Select(select => Assert.Single(select.QuerySelectorAll("option[selected]")).GetAttribute("value")));
        Assert.Contains("putin-visit-2024/1", selects[0].QuerySelectorAll("option").Select(option => option.GetAttribute("value")));
    }

    [Theory]
    [InlineData("/compare?a=abc-kazakhstan/2", HttpStatusCode.BadRequest)]
    [InlineData("/compare?a=abc-kazakhstan&b=kazakh-khanates/2", HttpStatusCode.BadRequest)]
    [InlineData("/compare?a=abc-kazakhstan/x&b=kazakh-khanates/2", HttpStatusCode.BadRequest)]
    [InlineData(Chapters + "&at=2.3-2.4", HttpStatusCode.BadRequest)]
    [InlineData(Chapters + "&at=2.3&side=c", HttpStatusCode.BadRequest)]
    [InlineData("/compare?a=unknown/2&b=kazakh-khanates/2", HttpStatusCode.NotFound)]
    [InlineData("/compare?a=abc-kazakhstan/99&b=kazakh-khanates/2", HttpStatusCode.NotFound)]
    [InlineData("/compare?a=abc-kazakhstan@1/2&b=kazakh-khanates/2", HttpStatusCode.NotFound)]
    [InlineData(Chapters + "&at=9.9", HttpStatusCode.NotFound)]
    public async Task WrongAddressesAreAnsweredHonestly(string path, HttpStatusCode expected)
    {
        using var answer = await site.Reader().GetAsync(path);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoHasChosenNothingGetsTwoTextsToChooseFrom()
    {
        using var answer = await site.Reader().GetAsync("/compare");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(2, (await site.Page(answer.Headers.Location!.OriginalString)).QuerySelectorAll("form.filter select").Length);
    }

    [Fact]
    public async Task WayOnKeepsTheLanguageOfTheAddress()
    {
        foreach (var path in (string[])["/compare?ui=ar", "/timeline?typed-name=Tashkent&ui=ar"])
        {
            using var answer = await site.Reader().GetAsync(path);
            var location = answer.Headers.Location!.OriginalString;

            Assert.Single(location.Split('?', '&'), part => part == "ui=ar");
            Assert.Equal("ar", (await site.Page(location)).DocumentElement.GetAttribute("lang"));
        }
    }

    [Theory]
    [InlineData("/compare?a=ABC-Kazakhstan/\u06F2&b=kazakh-khanates/2&at=\u06F2.\u06F3", Chapters + "&at=2.3")]
    [InlineData("/compare?a=abc-kazakhstan/2.3-4&b=kazakh-khanates/2", "/compare?a=abc-kazakhstan/2.3-2.4&b=kazakh-khanates/2")]
    public async Task OtherSpellingsAreOneStepAway(string path, string canonical)
    {
        using var answer = await site.Reader().GetAsync(path);

        Assert.Equal((HttpStatusCode.PermanentRedirect, canonical), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task LongestChaptersAreLight()
    {
        var reader = site.Reader();
        reader.DefaultRequestHeaders.Add("Accept-Encoding", "br");

        Assert.InRange((await reader.GetByteArrayAsync("/compare?a=abc-kazakhstan/4&b=kazakh-khanates/2")).Length, 1, MostCompressedBytes);
    }

    [Fact]
    public async Task WorkLeadsToItsNearestInTheOtherLanguage()
    {
        foreach (var work in (string[])["abc-kazakhstan", "kazakh-khanates", "iran-central-asia", "putin-visit-2024"])
        {
            var link = (await site.Page($"/{work}")).QuerySelector("a[href^='/compare?']")!.GetAttribute("href")!;

            Assert.StartsWith($"/compare?a={work}/", link, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await site.Reader().GetAsync(link)).StatusCode);
        }
    }
}
