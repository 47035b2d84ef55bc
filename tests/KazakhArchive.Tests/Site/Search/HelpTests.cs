using System.Net;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Search;

public sealed class HelpTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task EveryExampleFindsSomething(string language)
    {
        var links = (await site.Page($"/help?ui={language}")).QuerySelectorAll(".help a[href*='q=']").Select(link => link.GetAttribute("href")!).ToList();

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

    [Fact]
    public async Task HelpIsTheSameInEveryLanguage()
    {
        var shapes = new List<string>();
        foreach (var language in Languages.All)
        {
            var page = await site.Page($"/help?ui={language.Code()}");
            shapes.Add(string.Join(' ', page.QuerySelectorAll(".help h2, .help p, .help tr, .help li").Select(element => element.LocalName)));
        }

        Assert.Single(shapes.Distinct());
    }
}
