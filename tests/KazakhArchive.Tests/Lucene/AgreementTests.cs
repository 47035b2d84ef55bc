using KazakhArchive.Tests.Texts.Search.Contract;
using KazakhArchive.Texts.Search;

namespace KazakhArchive.Tests.Lucene;

/// <summary>The engines may rank a little differently; in all else their answers are the same.</summary>
public sealed class AgreementTests
{
    private const int All = 5000;

    public static TheoryData<string> Queries =>
    [
        "قازقستان", "Kazakhstan", "نذر بائیف", "شاہراہ ریشم", "\"لشکر میانہ\"", "=\"لشکر بو کے\"", "\"ایران چین\"~8", "=کتاب", "قاز*", "*ستان",
        "ق?زق*", "بخارا~", "خان -روس", "+خان +روس", "خان OR لشکر", "NOT خان", "(خان OR روس) AND چین", "lang:ar", "خان lang:ar", "note:خان",
        "title:روس", "year:[1840 TO 1850]", "page:36", "in:kazakh-khanates خان", "xl:\"بحیرہ کیسپین\"", "زرافہ", "خان زرافہ", "ڈرتا", "الجوز الأوسط",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void AnswersAreTheSame(string query)
    {
        var request = new SearchRequest(query) { Sort = SearchSort.BookOrder, Limit = All };
        var (memory, disk) = (TestedEngine.Memory.Archive.Search(request), LuceneTestedEngine.Instance.Archive.Search(request));

        Assert.Equal(memory.Hits.Select(Shown), disk.Hits.Select(Shown));
        Assert.Equal(memory.Total, disk.Total);
        Assert.Equal(memory.Facets.Works, disk.Facets.Works);
        Assert.Equal(memory.Facets.Languages, disk.Facets.Languages);
        Assert.Equal(memory.Facets.Kinds, disk.Facets.Kinds);
        Assert.Equal(memory.Facets.Centuries, disk.Facets.Centuries);
        Assert.Equal(memory.Notices, disk.Notices);
        Assert.Equal(memory.DidYouMean, disk.DidYouMean);
        Assert.Equal(Also(memory), Also(disk));
    }

    [Theory]
    [InlineData("خان")]
    [InlineData("\"لشکر میانہ\"")]
    public void ConcordancesAreTheSame(string query)
    {
        var request = new ConcordanceRequest(new SearchRequest(query)) { Sort = ConcordanceSort.WordAfter, Limit = All };

        Assert.Equal(
            TestedEngine.Memory.Archive.Concordance(request).Lines.Select(line => $"{line.Passage.Reference} {line.Before} {line.Keyword} {line.After}"),
            LuceneTestedEngine.Instance.Archive.Concordance(request).Lines.Select(line => $"{line.Passage.Reference} {line.Before} {line.Keyword} {line.After}"));
    }

    [Theory]
    [InlineData("قاز")]
    [InlineData("Kazakhstan")]
    [InlineData("خان رو")]
    public void SuggestionsAreTheSame(string typed) =>
        Assert.Equal(TestedEngine.Memory.Archive.Suggest(typed), LuceneTestedEngine.Instance.Archive.Suggest(typed));

    private static IEnumerable<string> Also(SearchResult result) =>
        result.AlsoSearched.Value.Select(also => $"{also.Tier}: {string.Join(", ", also.Matched)}");

    private static string Shown(SearchHit hit) => string.Join(
        " · ",
        [
            hit.Passage.Work, hit.Passage.Reference, hit.Passage.Page ?? "", $"{hit.Passage.Lines}", $"{hit.Passage.Kind}", $"{hit.Layer}", hit.Passage.Text,
            string.Join(' ', hit.Marks), string.Join(' ', hit.Why), string.Join(' ', hit.Passage.SourceReadings),
        ]);
}
