using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KazakhArchive.Site.Settings;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace KazakhArchive.Tests.Site.Pages.Names;

/// <summary>Lists that are too long for a page show their most telling part, say so, and lead to the rest.</summary>
public sealed class ManyNamesTests(ManyNamesHost site) : IClassFixture<ManyNamesHost>
{
    private const int MostBytes = 60_000;

    [Fact]
    public async Task PageOfANameShowsTheFirstPassagesOfEachLanguage()
    {
        var page = await site.Page("/names/name-00000?ui=en");

        foreach (var language in new[] { Language.Urdu, Language.Arabic })
        {
            var section = page.QuerySelector($"section[aria-labelledby=uses-{language.Code()}]")!;
            Assert.Equal(site.PathsOf(0, language).Distinct().Take(20), section.QuerySelectorAll(".uses > li > a").Select(link => link.GetAttribute("href")!));
            Assert.Equal(site.PathsOf(0, language).Count, Number(section.QuerySelector("h2 .count")!));
            Assert.Contains(section.QuerySelectorAll("p > a"), link => link.GetAttribute("href") == $"/names/name-00000/mentions/{language.Code()}");
            Assert.Equal("200", section.QuerySelector(".notice bdi")!.TextContent);
        }
    }

    [Fact]
    public async Task PagesOfPassagesAreAllOfThemOnce()
    {
        var found = new List<string>();
        for (var path = "/names/name-00000/mentions/ur"; path is not null;)
        {
            var page = await site.Page(path);
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            found.AddRange(page.QuerySelectorAll(".uses > li > a").Select(link => link.GetAttribute("href")!));
            path = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(site.PathsOf(0, Language.Urdu).Distinct(), found);
    }

    [Theory]
    [InlineData("/names/name-00000/mentions/ur?page=99", HttpStatusCode.NotFound)]
    [InlineData("/names/name-00000/mentions/ur?page=0", HttpStatusCode.BadRequest)]
    [InlineData("/names/name-00000/mentions/en", HttpStatusCode.NotFound)]
    [InlineData("/names/name-00000/mentions/fa", HttpStatusCode.NotFound)]
    [InlineData("/names/nobody/mentions/ur", HttpStatusCode.NotFound)]
    [InlineData("/names/name-00000/mentions/ur?page=two", HttpStatusCode.BadRequest)]
    [InlineData("/names?page=2", HttpStatusCode.NotFound)]
    [InlineData("/names?group=places&page=9", HttpStatusCode.NotFound)]
    [InlineData("/names?group=places&page=two", HttpStatusCode.BadRequest)]
    [InlineData("/map?page=99", HttpStatusCode.NotFound)]
    [InlineData("/map?page=two", HttpStatusCode.BadRequest)]
    [InlineData("/timeline?page=99", HttpStatusCode.NotFound)]
    [InlineData("/timeline?page=0", HttpStatusCode.BadRequest)]
    public async Task PageThatThereIsNotIsSaidSo(string path, HttpStatusCode status) => Assert.Equal(status, (await site.CreateClient().GetAsync(path)).StatusCode);

    [Fact]
    public async Task LongGroupsShareThePageAndShowWhomTheTextsMentionMost()
    {
        var page = await site.Page("/names?ui=en");
        var section = page.QuerySelector("section[aria-labelledby=group-places]")!;
        Assert.Equal(180, page.QuerySelectorAll(".name-list a").Length);
        var links = section.QuerySelectorAll(".name-list a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(
            site.Places.OrderByDescending(place => site.CountOf(place.Id)).ThenBy(place => place.Id).Take(45).Select(place => $"/names/{place.Id}").Order(StringComparer.Ordinal),
            links.Order(StringComparer.Ordinal));
        Assert.Equal(site.Places.Count, Number(section.QuerySelector("h2 .count")!));
        Assert.Equal("/names?group=places", section.QuerySelector("p > a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task PagesOfAGroupAreAllOfItInOrder()
    {
        var names = new List<string>();
        for (var path = "/names?group=places&ui=en"; path is not null;)
        {
            var page = await site.Page(path);
            names.AddRange(page.QuerySelectorAll(".name-list a").Select(link => link.TextContent));
            path = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(site.Places.Count, names.Count);
        Assert.Equal(names.Order(StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("en"), System.Globalization.CompareOptions.None)), names);
    }

    [Fact]
    public async Task EachLetterOfALongGroupLeadsToItsFirstName()
    {
        var letters = (await site.Page("/names?group=places&ui=ar")).QuerySelectorAll(".letters a");

        Assert.True(letters.Length > 15);
        foreach (var letter in letters)
        {
            var (path, anchor) = (letter.GetAttribute("href")!.Split('#')[0], Uri.UnescapeDataString(letter.GetAttribute("href")!.Split('#')[1]));
            var name = (await site.Page(path + "&ui=ar")).GetElementById(anchor)!.QuerySelector("a")!.TextContent;

            Assert.Equal(letter.TextContent, anchor);
            Assert.Contains(anchor, name.Normalize(System.Text.NormalizationForm.FormD)[..3], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task MapDrawsThePlacesThatAreMentionedMostAndItsPagesTheRest()
    {
        var mentioned = site.Places.Where(place => site.CountOf(place.Id) > 0).OrderByDescending(place => site.CountOf(place.Id)).ThenBy(place => place.Id).ToList();
        var before = 0;
        for (var path = "/map?ui=en"; path is not null;)
        {
            var page = await site.Page(path);
            var expected = mentioned.Skip(before).Take(50).Select(place => $"/names/{place.Id}").Order(StringComparer.Ordinal).ToList();
            Assert.Equal(expected, page.QuerySelectorAll(".list tbody a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
            Assert.Equal(mentioned.Count, Number(page.QuerySelector(".total > bdi")!));
            Assert.Equal([before + 1, before + expected.Count], page.QuerySelectorAll(".total span > bdi").Select(Number));
            before += expected.Count;
            path = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(mentioned.Count, before);
    }

    [Theory]
    [InlineData("/names")]
    [InlineData("/names?group=places")]
    [InlineData("/names?group=people&page=2")]
    [InlineData("/names/name-00000")]
    [InlineData("/names/name-00000/mentions/ur")]
    [InlineData("/map")]
    [InlineData("/map?page=3")]
    [InlineData("/map?region=kazakhstan")]
    public async Task PageOfManyIsShort(string path)
    {
        foreach (var language in Languages.All)
        {
            var bytes = await site.CreateClient().GetByteArrayAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}ui={language.Code()}");

            Assert.InRange(bytes.Length, 10_000, MostBytes);
        }
    }

    private static int Number(AngleSharp.Dom.IElement element) =>
        int.Parse(Digits.ToAscii(element.TextContent.Trim()), System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The site over more names and mentions than its pages show at once.</summary>
public sealed class ManyNamesHost : WebApplicationFactory<SiteOptions>
{
    private readonly Library library = ManyNames.Create(workCount: 4, passagesOfWork: 500, nameCount: 1200);

    public IReadOnlyList<Entity> Places => [.. library.Gazetteer.Entities.Where(entity => entity.Type == EntityType.Settlement)];

    public int CountOf(EntityId id) => Mentions.Count(mention => mention.Id == id);

    /// <summary>The addresses of its mentions, in the order of the works and of their texts.</summary>
    public IReadOnlyList<string> PathsOf(int name, Language language) =>
        [.. Mentions.Where(mention => mention.Id == ManyNames.IdOf(name) && mention.Language == language).Select(mention => mention.Path)];

    public async Task<IHtmlDocument> Page(string path) => new HtmlParser().ParseDocument(await CreateClient().GetStringAsync(path));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.WriteNoLog();
        builder.CompressOnce();
        builder.ConfigureTestServices(services => services.Serve(library));
    }

    private IEnumerable<(EntityId Id, Language Language, string Path)> Mentions =>
        from edition in library.Editions
        from chapter in edition.Chapters
        from block in chapter.Blocks
        from mention in block.Mentions
        select (mention.Entity, edition.Work.Language, $"/{edition.Work.Id}/{block.Id}");
}
