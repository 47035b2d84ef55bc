using System.Net;

namespace KazakhArchive.Tests.Site.Pages;

/// <summary>One rule wherever an address holds a number: what is none is 400, one beyond the end is 404.</summary>
public sealed class PageNumberTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    private static readonly string[] Lists =
        ["/?", "/names?", "/names?group=places&", "/names/russia/mentions/ar?", "/map?", "/timeline?", "/atom.xml?", "/opds.json?", "/api/dts/collection/?", "/api/dts/navigation/?resource=abc-kazakhstan.ar&down=1&"];

    public static TheoryData<string, HttpStatusCode> Numbers { get; } = new()
    {
        { "0", HttpStatusCode.BadRequest },
        { "00", HttpStatusCode.BadRequest },
        { "-1", HttpStatusCode.BadRequest },
        { "%2B1", HttpStatusCode.BadRequest },
        { "1.5", HttpStatusCode.BadRequest },
        { "two", HttpStatusCode.BadRequest },
        { "%D8%A2", HttpStatusCode.BadRequest },
        { "1,2", HttpStatusCode.BadRequest },
        { "9999", HttpStatusCode.NotFound },
        { "2147483647", HttpStatusCode.NotFound },
        { "99999999999999999999", HttpStatusCode.NotFound },
        { "1", HttpStatusCode.OK },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task EveryListAnswersTheNumberOfAPageAlike(string number, HttpStatusCode status)
    {
        using var reader = site.Reader();
        foreach (var list in Lists)
        {
            using var answer = await reader.GetAsync($"{list}page={number}");
            Assert.Equal((list, status), (list, answer.StatusCode));
        }
    }

    /// <summary>The page of a search says what it left out, as somebody may have typed it; programs are refused.</summary>
    [Theory]
    [InlineData("/api/search?q=x&page=0")]
    [InlineData("/api/search?q=x&page=two")]
    [InlineData("/api/search?q=x&limit=-1")]
    [InlineData("/api/search?q=x&limit=ten")]
    [InlineData("/api/search?q=x&offset=-1")]
    [InlineData("/api/search?q=x&from=then")]
    [InlineData("/api/search?q=x&to=1e3")]
    [InlineData("/timeline?century=19th")]
    [InlineData("/timeline?year=99999")]
    [InlineData("/api/dts/navigation/?resource=abc-kazakhstan.ar&down=-2")]
    [InlineData("/oembed?url=https://archive.example/abc-kazakhstan/1.1&maxwidth=0")]
    public async Task NumberThatIsNoneIs400(string address)
    {
        using var answer = await site.Reader().GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
