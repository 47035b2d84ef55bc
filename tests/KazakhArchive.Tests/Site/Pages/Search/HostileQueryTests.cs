using System.Net;
using System.Text.Json;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site.Pages.Search;

/// <summary>Whatever stands in q is answered: by the page, the long form, the concordance, its downloads and the API.</summary>
public sealed class HostileQueryTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    private static readonly string[] Paths =
        ["/search", "/search?group=work", "/search/advanced", "/search/concordance", "/search/concordance.csv", "/search/concordance.tsv", "/search/word", "/api/search", "/api/suggest", "/kazakh-khanates/1"];

    public static TheoryData<string, string> Queries() => new()
    {
        { "10,000 letters", new string('\u0627', 10_000) },
        { "10,000 words", string.Concat(Enumerable.Repeat("\u0631\u0648\u0633 ", 2_500)) },
        { "1,000 stars", new string('*', 1_000) },
        { "1,000 wildcards", string.Concat(Enumerable.Repeat("*\u0627?", 500)) },
        { "a star", "*" },
        { "a question mark", "?" },
        { "operators only", "AND OR NOT + - ( ) \" ~ = : [ ] \\ ! && ||" },
        { "operators at the ends", "AND \u0631\u0648\u0633 OR" },
        { "open quotation", "\"\u0631\u0648\u0633" },
        { "1,000 parentheses", new string('(', 1_000) },
        { "fields without values", "in: lang: title: note: year: page: year:[ TO ] page:[" },
        { "field of huge numbers", "year:[99999999999999 TO -5] page:[2147483648 TO 1]" },
        { "harakat only", "\u064E\u064F\u0650\u0651\u0652" },
        { "a zero-width non-joiner", "\u200C" },
        { "bidi controls", "\u202E\u0631\u0648\u0633\u2066\u202A" },
        { "control characters", "\u0001\u0631\u001B[31m\u0000" },
        { "markup", "<script>alert(1)</script><img src=x onerror=alert(1)>" },
        { "an attribute's end", "\" onfocus=alert(1) autofocus=\"" },
        { "a formula", "=HYPERLINK(\"http://evil.example\",\"x\")" },
        { "places of a format", "{0} {1} {{ }} %s %n" },
        { "beyond the plane", "\U00010C00\U0001F600" },
        { "blanks", " \t\r\n\u00A0\u2028" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task AnyQueryIsAnswered(string what, string query)
    {
        foreach (var path in Paths)
        {
            var answer = await site.Reader().GetAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}q={Uri.EscapeDataString(query)}");
            var body = await answer.Content.ReadAsStringAsync();

            Assert.True(IsAnswered(path, answer), $"{what} at {path}: {answer.StatusCode}");
            Assert.DoesNotContain("<script>alert", path.StartsWith("/api/", StringComparison.Ordinal) ? "" : body, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", path.StartsWith("/api/", StringComparison.Ordinal) ? "" : body, StringComparison.Ordinal);
            Assert.DoesNotContain("\" onfocus=", path.StartsWith("/api/", StringComparison.Ordinal) ? "" : body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("%ED%A0%80")]
    [InlineData("%FF%FE")]
    [InlineData("%D9")]
    [InlineData("a%00b")]
    [InlineData("%")]
    [InlineData("%u0627")]
    public async Task BytesThatAreNoTextAreAnswered(string bytes)
    {
        foreach (var path in Paths)
        {
            var answer = await site.Reader().GetAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}q={bytes}");

            Assert.True(IsAnswered(path, answer), $"{bytes} at {path}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task LongQueryIsCutWithANotice()
    {
        var query = Uri.EscapeDataString(string.Concat(Enumerable.Repeat("\u0642\u0627\u0632\u0642 ", 2_000)));
        var page = await site.Page($"/search?q={query}");
        var answer = JsonDocument.Parse(await site.Reader().GetStringAsync($"/api/search?q={query}")).RootElement;

        Assert.NotEmpty(page.QuerySelectorAll(".notice"));
        Assert.NotEmpty(page.QuerySelectorAll(".hit"));
        Assert.NotEqual(0, answer.GetProperty("notices").GetArrayLength());
        Assert.InRange(answer.GetProperty("query").GetProperty("text").GetString()!.Length, 1, 1_000);
    }

    [Fact]
    public async Task TypedTextStandsInThePageAsTyped()
    {
        const string query = "<b>\u0642\u0627\u0632\u0642</b> & \"x\"";
        var page = await site.Page($"/search?q={Uri.EscapeDataString(query)}");

        Assert.Equal(query, page.GetElementById("q")!.GetAttribute("value"));
        Assert.Equal(Visible.Of(query), Visible.Of(page.QuerySelector("h1 .word")!.TextContent));
    }

    // What is no single word is a search.
    private static bool IsAnswered(string path, HttpResponseMessage answer) => answer.StatusCode == HttpStatusCode.OK
        || (path.StartsWith("/search/word", StringComparison.Ordinal) && answer.StatusCode == HttpStatusCode.Found);
}
