using System.Globalization;
using System.Net;
using System.Text.Json;

namespace KazakhArchive.Tests.Site.Apis.Search;

public sealed class SearchApiTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    [Fact]
    public async Task AnswerHasTheDocumentedShape()
    {
        var answer = await Json("/api/search?q=قازق&limit=3");

        Assert.Equal(["version", "query", "total", "page", "looser", "places", "missingPlaces", "names", "hits", "facets", "didYouMean", "notices"], Names(answer));
        Assert.Equal(["text", "understoodAs"], Names(answer.GetProperty("query")));
        Assert.Equal(["work", "lang", "kind", "century"], Names(answer.GetProperty("facets")));
        Assert.All(answer.GetProperty("facets").EnumerateObject().SelectMany(facet => facet.Value.EnumerateArray()),
            value => Assert.Equal(["value", "label", "count"], Names(value)));
        Assert.Equal(3, answer.GetProperty("hits").GetArrayLength());
        Assert.All(answer.GetProperty("hits").EnumerateArray(), hit =>
        {
            Assert.Equal(["work", "ref", "url", "lang", "kind", "score", "why", "snippet", "source"], Names(hit));
            Assert.Equal($"/{Text(hit, "work")}/{Text(hit, "ref")}", Text(hit, "url"));
            Assert.All(hit.GetProperty("why").EnumerateArray(), reason => Assert.Equal(["term", "matched", "tier"], Names(reason)));
            Assert.Contains(hit.GetProperty("snippet").EnumerateArray(), part => part.GetProperty("mark").GetBoolean());
            Assert.InRange(hit.GetProperty("source").GetProperty("startLine").GetInt32(), 1, hit.GetProperty("source").GetProperty("endLine").GetInt32());
        });
    }

    [Theory]
    [InlineData("p. 38 abc-kazakhstan", "/abc-kazakhstan/p38")]
    [InlineData("Kazakh khanates 2.5", "/kazakh-khanates/2.5")]
    public async Task APlaceThatIsNamedIsTold(string query, string url)
    {
        var answer = await Json($"/api/search?q={Uri.EscapeDataString(query)}");

        var place = Assert.Single(answer.GetProperty("places").EnumerateArray());
        Assert.Equal(["work", "ref", "url"], Names(place));
        Assert.Equal(url, Text(place, "url"));
        Assert.Equal(HttpStatusCode.OK, (await site.Reader().GetAsync(url)).StatusCode);
    }

    // Once 124 hits of its number stood under the page that was asked for.
    [Theory]
    [InlineData("p. 38 abc-kazakhstan", "places")]
    [InlineData("صفحہ ۳۸", "places")]
    [InlineData("pp. 20-35", "places")]
    [InlineData("p. 999", "missingPlaces")]
    public async Task PrintedPagesAreAnsweredByTheWayThereAlone(string query, string way)
    {
        var answer = await Json($"/api/search?q={Uri.EscapeDataString(query)}");

        Assert.NotEmpty(answer.GetProperty(way).EnumerateArray());
        Assert.Equal((0, 0), (answer.GetProperty("total").GetInt32(), answer.GetProperty("looser").GetInt32()));
        Assert.All((string[])["hits", "names", "didYouMean", "notices"], list => Assert.Empty(answer.GetProperty(list).EnumerateArray()));
        Assert.All(answer.GetProperty("facets").EnumerateObject(), facet => Assert.Empty(facet.Value.EnumerateArray()));
    }

    [Fact]
    public async Task APassageThatIsNamedIsNoName() => Assert.Empty((await Json("/api/search?q=Kazakh+khanates+2.5")).GetProperty("names").EnumerateArray());

    // Once a passage that no work has was only a word that occurs nowhere, and a page that is not there nothing at all.
    [Theory]
    [InlineData("9.9", null, "9.9", null)]
    [InlineData("kazakh-khanates 9.9", "kazakh-khanates", "9.9", null)]
    [InlineData("kazakh-khanates p. 9", "kazakh-khanates", "p9", null)]
    [InlineData("abc-kazakhstan p. 999", "abc-kazakhstan", "p999", "20")]
    public async Task APlaceThatIsMissingIsTold(string query, string? work, string reference, string? firstPage)
    {
        var answer = await Json($"/api/search?q={Uri.EscapeDataString(query)}");

        var missing = Assert.Single(answer.GetProperty("missingPlaces").EnumerateArray());
        Assert.Equal(["work", "ref", "pages"], Names(missing));
        Assert.Equal((work, reference), (Text(missing, "work"), Text(missing, "ref")));
        Assert.Equal(firstPage, missing.GetProperty("pages") is { ValueKind: JsonValueKind.Object } pages ? Text(pages, "first") : null);
        Assert.Empty(answer.GetProperty("places").EnumerateArray());
        Assert.Empty(answer.GetProperty("notices").EnumerateArray());
    }

    [Fact]
    public async Task AnyProgramMayReadLettersAsLetters()
    {
        var answer = await site.Reader().GetAsync("/api/search?q=قازق&limit=1");
        var body = await answer.Content.ReadAsStringAsync();

        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"text\":\"قازق\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u0", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 50, 0)]
    [InlineData("&limit=0", 0, 0)]
    [InlineData("&limit=7", 7, 0)]
    [InlineData("&limit=200", 200, 0)]
    [InlineData("&limit=201", 200, 1)]
    [InlineData("&limit=2000000000", 200, 1)]
    [InlineData("&offset=10000", 0, 1)]
    public async Task LimitIsKeptAndSaid(string parameters, int most, int notices)
    {
        var answer = await Json($"/api/search?q=lang:ur+OR+lang:ar{parameters}");
        var total = answer.GetProperty("total").GetInt32();

        Assert.Equal(Math.Min(most, total), answer.GetProperty("hits").GetArrayLength());
        Assert.Equal(notices, answer.GetProperty("notices").GetArrayLength());
    }

    [Fact]
    public async Task PagesOfHitsMakeTheWhole()
    {
        var whole = await References("/api/search?q=قازق&limit=200");
        var parts = new List<string>();
        for (var offset = 0; offset < whole.Count + 7; offset += 7)
        {
            parts.AddRange(await References($"/api/search?q=قازق&limit=7&offset={offset}"));
        }

        Assert.Equal(whole, parts);
        Assert.Equal(whole.Count, whole.Distinct().Count());
    }

    [Fact]
    public async Task EachPageLeadsToTheNext()
    {
        var whole = await References("/api/search?q=قازق&limit=200");
        var parts = new List<string>();
        var address = "/api/search?q=قازق&limit=7";
        while (address.Length > 0)
        {
            using var answer = await site.Reader().GetAsync(address);
            var page = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
            parts.AddRange(page.GetProperty("hits").EnumerateArray().Select(hit => $"{Text(hit, "url")} {Text(hit, "kind")}"));
            var next = page.GetProperty("page").GetProperty("next").GetString();
            Assert.Equal(next is not null, answer.Headers.TryGetValues("Link", out var links) && links.Any(link => link.Contains("rel=\"next\"", StringComparison.Ordinal)));
            address = next is null ? "" : new Uri(next).PathAndQuery;
        }

        Assert.Equal(whole.Count, parts.Count);
        Assert.Equal(parts.Count, parts.Distinct().Count());
    }

    [Theory]
    [InlineData("limit=many")]
    [InlineData("limit=-1")]
    [InlineData("limit=1.5")]
    [InlineData("offset=-1")]
    [InlineData("lang=f1")]
    [InlineData("work=no-such-work")]
    [InlineData("kind=plate")]
    [InlineData("from=then")]
    public async Task ParametersThatCannotBeUnderstoodAreAProblem(string parameter)
    {
        var answer = await site.Reader().GetAsync($"/api/search?q=قازق&{parameter}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(["type", "title", "status", "detail"], Names(problem));
        Assert.Contains(parameter, Text(problem, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EachValueOfAFacetLeadsToItsCount()
    {
        var facets = (await Json("/api/search?q=قازق&limit=0")).GetProperty("facets");
        foreach (var facet in facets.EnumerateObject())
        {
            foreach (var value in facet.Value.EnumerateArray())
            {
                var filter = facet.Name == "century" ? CenturyFilter(Text(value, "value")) : $"{facet.Name}={Text(value, "value")}";

                Assert.Equal(value.GetProperty("count").GetInt32(), (await Json($"/api/search?q=قازق&limit=0&{filter}")).GetProperty("total").GetInt32());
            }
        }
    }

    [Fact]
    public async Task EveryHitCanBeOpened()
    {
        foreach (var hit in (await Json("/api/search?q=قازق&limit=5")).GetProperty("hits").EnumerateArray())
        {
            Assert.InRange((int)(await site.Reader().GetAsync(Text(hit, "url"))).StatusCode, 200, 303);
        }
    }

    [Fact]
    public async Task WayOfMatchingThatIsSwitchedOffFindsNothing()
    {
        var all = await Json("/api/search?q=قازق&limit=200");
        var without = await Json("/api/search?q=قازق&limit=200&without=joined,stem,sound,fuzzy,name,glossary,gram");

        Assert.Contains("stem", Tiers(all));
        Assert.All(Tiers(without), tier => Assert.Contains(tier, (string[])["exact", "form"]));
        Assert.InRange(without.GetProperty("total").GetInt32(), 1, all.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("کا", "ur")]
    [InlineData("Kaz", null)]
    public async Task SuggestionsHaveTheDocumentedShape(string typed, string? language)
    {
        var suggestions = (await Json($"/api/suggest?q={typed}")).GetProperty("suggestions");

        Assert.InRange(suggestions.GetArrayLength(), 1, 10);
        Assert.All(suggestions.EnumerateArray(), suggestion => Assert.Equal(["text", "lang", "kind", "type", "count", "url"], Names(suggestion)));
        Assert.True(language is null || suggestions.EnumerateArray().Any(suggestion => Text(suggestion, "lang") == language));
    }

    [Theory]
    [InlineData("قاز", "ur")]
    [InlineData("كاز", "ar")]
    [InlineData("Kaz", "en")]
    [InlineData("Казах", "ru")]
    [InlineData("Қаз", "kk")]
    public async Task NamesComeFirstInTheLettersTyped(string typed, string language)
    {
        var suggestions = (await Json($"/api/suggest?q={typed}&ui=en")).GetProperty("suggestions").EnumerateArray().ToList();

        Assert.Equal(("name", language), (Text(suggestions[0], "kind"), Text(suggestions[0], "lang")));
        Assert.InRange(suggestions[0].GetProperty("count").GetInt32(), 1, int.MaxValue);
        Assert.NotEmpty(Text(suggestions[0], "type"));
    }

    // The texts have the notion, and no word that begins so.
    [Theory]
    [InlineData("nomad", "en")]
    [InlineData("желез", "ru")]
    public async Task ANotionIsSuggestedThatTheTextsKnowInOtherWords(string typed, string language)
    {
        var suggestions = (await Json($"/api/suggest?q={Uri.EscapeDataString(typed)}")).GetProperty("suggestions").EnumerateArray().ToList();

        Assert.NotEmpty(suggestions);
        Assert.All(suggestions, suggestion => Assert.Equal(language, Text(suggestion, "lang")));
        Assert.All(suggestions, suggestion => Assert.InRange(suggestion.GetProperty("count").GetInt32(), 1, int.MaxValue));
    }

    // Once a heading was only searched for, and titles that the editor gave were never suggested.
    [Theory]
    [InlineData("الاتحاد", "heading")]
    [InlineData("قازق خان", "chapter")]
    [InlineData("Kazakh Kh", "work")]
    [InlineData("عمرو", "work")]
    public async Task TitlesOpenWhatTheyAreOf(string typed, string kind)
    {
        var titles = (await Json($"/api/suggest?q={Uri.EscapeDataString(typed)}")).GetProperty("suggestions").EnumerateArray()
            .Where(suggestion => suggestion.GetProperty("url").ValueKind == JsonValueKind.String).ToList();

        Assert.Contains(titles, title => Text(title, "kind") == kind);
        foreach (var title in titles)
        {
            Assert.InRange((int)(await site.Reader().GetAsync(Text(title, "url"))).StatusCode, 200, 303);
        }
    }

    [Fact]
    public async Task NothingTypedSuggestsNothing() =>
        Assert.Equal("{\"suggestions\":[]}", await site.Reader().GetStringAsync("/api/suggest?q="));

    private static string CenturyFilter(string number)
    {
        var century = int.Parse(number, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"from={century * 100}&to={(century * 100) + 99}");
    }

    private static IEnumerable<string> Tiers(JsonElement answer) => answer.GetProperty("hits").EnumerateArray()
        .SelectMany(hit => hit.GetProperty("why").EnumerateArray()).Select(reason => Text(reason, "tier")).Distinct();

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private async Task<List<string>> References(string path) =>
        [.. (await Json(path)).GetProperty("hits").EnumerateArray().Select(hit => $"{Text(hit, "work")} {Text(hit, "ref")} {Text(hit, "kind")}")];

    private async Task<JsonElement> Json(string path) => JsonDocument.Parse(await site.Reader().GetStringAsync(path)).RootElement;
}
