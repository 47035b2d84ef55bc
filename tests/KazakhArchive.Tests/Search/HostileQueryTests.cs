using System.Diagnostics;
using System.Globalization;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Showing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search;

public sealed class HostileQueryTests
{
    public static TheoryData<string> Queries =>
    [
        new string('خ', 10_000),
        string.Concat(Enumerable.Repeat("خان ", 2_500)),
        string.Concat(Enumerable.Repeat("خ*ن ", 1_000)),
        string.Concat(Enumerable.Repeat("*", 1_000)),
        "خ" + string.Concat(Enumerable.Repeat("?*", 500)),
        string.Concat(Enumerable.Repeat("*ا", 31)),
        "*",
        "?",
        "AND OR NOT + - ~ = ( ) \" :",
        string.Concat(Enumerable.Repeat("(", 10_000)),
        string.Concat(Enumerable.Repeat("NOT ", 1_000)) + "خان",
        "\u064B\u064C\u064D\u064E\u0640\u0640",
        "\uD800\uDC00\uD800 \uDFFF خان",
        "\u202E\u2066خان\u2069\u202C",
        "\0\t\r\n\u0001",
        "خان~999999999999999999999999",
        "\"خان خان\"~999999999999999",
        "year:[99999999999999999999 TO -1]",
        "page:[TO]",
        "in: lang: title: note: year: page:",
        "title:title:title:note:خان",
        @"\\\\\",
        "=\"\"",
        "'; DROP TABLE passages; --",
        "\uFDFA\uFDFA",
        "\uFDFB\uFDFBخ",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void AnswerComesWithoutFaultAndInTime(string query)
    {
        var index = Indexes.Build(RandomPassages.Of(new Random(1), 300));
        var started = Stopwatch.StartNew();

        index.Search(new SearchRequest(query));
        index.Suggest(query);
        index.Concordance(new ConcordanceRequest(new SearchRequest(query)));

        Assert.InRange(started.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("\"{0} قازقستان\"~100")]
    [InlineData("\"قازقستان {0}\"~1")]
    [InlineData("\"{0}\"")]
    [InlineData("=\"{0} قازقستان\"")]
    public void RepeatedWordsOfAPhraseTakeNoLongerThanOthers(string query)
    {
        // Each of the query's words stood for each of the text's, and windows were tried from every one of them: 7 s for one query.
        var text = string.Join(' ', Enumerable.Repeat("کے کو", 400).Append("قازقستان"));
        var index = Indexes.Build([.. Enumerable.Range(1, 300).Select(number => new IndexedPassage { Work = "safar", Reference = $"1.{number}", Language = Language.Urdu, Text = text })]);
        var request = new SearchRequest(string.Format(CultureInfo.InvariantCulture, query, string.Join(' ', Enumerable.Repeat("کے", 31)))) { Limit = 1 };
        index.Search(request);
        var started = Stopwatch.StartNew();

        index.Search(request);

        Assert.InRange(started.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData(-5, -1)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(0, 0)]
    public void PagesThatAreNotThereAreEmpty(int offset, int limit) =>
        Assert.Empty(Indexes.Build(RandomPassages.Of(new Random(1), 30)).Search(new SearchRequest("خان") { Offset = offset, Limit = limit }).Hits);

    [Fact]
    public void AnEmptyArchiveAnswers()
    {
        var empty = Indexes.Build([]);

        Assert.Equal(0, empty.Search(new SearchRequest("خان")).Total);
        Assert.Empty(empty.Suggest("خا"));
        Assert.Empty(empty.Search(new SearchRequest("-خان")).Hits);
    }
}
