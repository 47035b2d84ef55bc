using System.Net;
using AngleSharp.Html.Parser;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Shelf;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.TestHost;

namespace KazakhArchive.Tests.Site.Pages.Shelf;

public sealed class ShelfTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("/", "/alif-ba /khanates")]
    [InlineData("/?language=ur", "/khanates")]
    [InlineData("/?language=&author=&subject=politics", "/alif-ba")]
    [InlineData("/?author=%D8%B9%D9%85%D8%B1%D9%88%20%D8%B9%D8%A8%D8%AF%D8%A7%D9%84%D8%AD%D9%85%D9%8A%D8%AF", "/alif-ba")]
    [InlineData("/?language=ur&subject=politics", "")]
    [InlineData("/?author=nobody", "")]
    public async Task FilterKeepsTheWorksThatPass(string path, string works)
    {
        var page = await site.Page(path, "en");

        var links = page.QuerySelectorAll(".shelf h2 a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal);
        Assert.Equal(works, string.Join(' ', links));
        Assert.Equal(works.Length == 0, page.QuerySelector("main .notice") is not null);
    }

    [Theory]
    [InlineData("/?language=farsi")]
    [InlineData("/?subject=Poetry")]
    public async Task CriterionThatCanBeNoneIs400(string path) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Reader().GetAsync(path)).StatusCode);

    [Fact]
    public async Task LongShelfComesInPages()
    {
        var editions = TinyLibrary.Many(130);
        await using var large = SiteHost.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.Serve(LibraryInMemory.Of(editions))));
        using var reader = large.CreateClient();
        var found = new List<string>();
        for (string? next = "/?subject=history"; next is not null;)
        {
            var page = new HtmlParser().ParseDocument(await reader.GetStringAsync(next));
            found.AddRange(page.QuerySelectorAll(".shelf h2 a").Select(link => link.GetAttribute("href")!));
            next = page.QuerySelector(".pages a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(editions.Select(work => $"/{work.Work.Id}"), found);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync("/?page=7")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await reader.GetAsync("/?page=0")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await reader.GetAsync("/?page=last")).StatusCode);
    }

    /// <summary>Of a few works nobody needs to search, sort or count.</summary>
    [Fact]
    public async Task ShelfThatIsShortHasNeitherPagesNorBoxNorOrdersNorCounts()
    {
        var page = await site.Page("/", "en");

        Assert.Empty(page.QuerySelectorAll("main :is(.pages, .found-bar, input)"));
        Assert.Empty(page.QuerySelectorAll("main form"));
        Assert.Equal(["/names", "/map", "/timeline", "/compare"], page.QuerySelectorAll(".tiles a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task ChoiceStaysChosenInTheForm()
    {
        var page = await site.Page("/?language=ur", "en");

        Assert.Equal("ur", page.QuerySelector("select[name=language] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public void TitlesSortAsPeopleSortWhoReadTheLanguage()
    {
        // By code point ٹ (U+0679) and گ (U+06AF) would stand behind ی (U+06CC)'s forms of Arabic; brackets do not count.
        string[] titles = ["[گل]", "ٹوپی", "یار", "[اردو]", "تاریخ"];

        Assert.Equal(
            ["[اردو]", "تاریخ", "ٹوپی", "[گل]", "یار"],
            titles.Order(ShelfFilter.Comparer(UiStrings.CultureOf(Language.Urdu))));
    }

    [Fact]
    public async Task WorkShowsItsTitleInBothLanguages()
    {
        var card = (await site.Page("/", "en")).QuerySelectorAll(".shelf > li").First(card => card.QuerySelector("a[href='/alif-ba']") is not null);

        Assert.Equal("The ABC of Kazakhstan", card.QuerySelector("h2")!.TextContent);
        Assert.Equal("ألف باء كازاخستان", card.QuerySelector(".original[lang=ar][dir=rtl]")!.TextContent);
    }

    /// <summary>عمرو عبدالحمید beside عمرو عبدالحميد looked like a mistake.</summary>
    [Fact]
    public async Task NameThatDiffersInLettersOfTheKeyboardAloneStandsOnce()
    {
        Assert.Empty((await site.Page("/", "ur")).QuerySelectorAll(".shelf .authors .original"));
        Assert.NotEmpty((await site.Page("/", "en")).QuerySelectorAll(".shelf .authors .original"));
    }
}
