using System.Net;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Pages.About;

public sealed class HelpTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task EveryExampleFindsSomething(string language)
    {
        var links = new List<string>();
        foreach (var path in (string[])["/help", "/help/programs"])
        {
            links.AddRange((await site.Page($"{path}?ui={language}")).QuerySelectorAll(".help a[href*='q=']").Select(link => link.GetAttribute("href")!));
        }

        Assert.True(links.Count > 15);
        foreach (var link in links.Where(link => link.StartsWith("/search?", StringComparison.Ordinal)))
        {
            Assert.True((await site.Page(link)).QuerySelectorAll(".hit").Length > 0, link);
        }

        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.OK, (await site.Reader().GetAsync(link)).StatusCode);
        }
    }

    // Once it began with an API that few ask for, and said what is seen on the page in words alone.
    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task ReadingCitingAndKeepingComeFirstEachWithItsPicture(string language)
    {
        var page = await site.Page($"/help?ui={language}");
        Assert.Equal([1, 1, 1, 0, 0, 0, 0], page.QuerySelectorAll(".help h2").Select(heading => heading.NextElementSibling!.Matches("svg.picture[aria-hidden]") ? 1 : 0));
        Assert.Empty(page.QuerySelectorAll(".help table, .help code"));
        Assert.NotNull(page.QuerySelector(".help a[href='/help/programs']"));
        Assert.NotNull((await site.Page($"/help/programs?ui={language}")).QuerySelector(".help a[href='/api/openapi']"));
    }

    [Fact]
    public async Task HelpIsTheSameInEveryLanguage()
    {
        var shapes = new List<string>();
        foreach (var language in Languages.All)
        {
            foreach (var path in (string[])["/help", "/help/programs"])
            {
                var page = await site.Page($"{path}?ui={language.Code()}");
                shapes.Add(path + ' ' + string.Join(' ', page.QuerySelectorAll(".help h2, .help p, .help dt, .help li, .help svg").Select(element => element.LocalName)));
            }
        }

        Assert.Equal(2, shapes.Distinct().Count());
    }
}
