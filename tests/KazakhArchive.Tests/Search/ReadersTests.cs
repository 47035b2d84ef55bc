using System.Globalization;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Showing;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Search;

/// <summary>
/// What four kinds of reader ask of the archive's own texts (readers.tsv), as the page answers: without what is only alike. The
/// thresholds stand just under what is reached: a change that lets a kind of query fall has to say why.
/// </summary>
public sealed class ReadersTests
{
    private const int MostHits = 200;
    private const int FirstScreen = 10;

    private static readonly Lazy<IReadOnlyList<IndexedPassage>> Passages = new(() =>
        [.. ArchiveCorpus.Library.Editions.SelectMany(Indexes.PassagesOf).Where(passage => !passage.Kind.IsEditorial())]);

    [Theory]
    [InlineData("name", 0.97)]
    [InlineData("title", 0.99)]
    [InlineData("author", 0.99)]
    [InlineData("topic", 0.90)]
    [InlineData("phrase", 0.99)]
    [InlineData("variant", 0.95)]
    [InlineData("across", 0.97)]
    [InlineData("translit", 0.96)]
    [InlineData("later-variant", 0.94)]
    [InlineData("later-topic", 0.90)]
    [InlineData("later-across", 0.92)]
    [InlineData("later-name", 0.95)]
    [InlineData("later-b-variant", 0.90)]
    [InlineData("later-b-topic", 0.99)]
    [InlineData("later-b-across", 0.99)]
    [InlineData("later-b-name", 0.99)]
    [InlineData("later-c-variant", 0.96)]
    [InlineData("later-c-topic", 0.86)]
    [InlineData("later-c-phrase", 0.99)]
    [InlineData("later-c-across", 0.96)]
    [InlineData("later-c-name", 0.96)]
    [InlineData("later-d-variant", 0.90)]
    [InlineData("later-d-topic", 0.91)]
    [InlineData("later-d-phrase", 0.99)]
    [InlineData("later-d-across", 0.96)]
    [InlineData("later-d-name", 0.99)]
    [InlineData("later-e-variant", 0.95)]
    [InlineData("later-e-topic", 0.84)]
    [InlineData("later-e-phrase", 0.99)]
    [InlineData("later-e-across", 0.82)]
    [InlineData("later-e-name", 0.98)]
    [InlineData("later-f-variant", 0.88)]
    [InlineData("later-f-topic", 0.87)]
    [InlineData("later-f-phrase", 0.99)]
    [InlineData("later-f-across", 0.99)]
    [InlineData("later-f-name", 0.99)]
    [InlineData("later-g-variant", 0.87)]
    [InlineData("later-g-topic", 0.76)]
    [InlineData("later-g-phrase", 0.99)]
    [InlineData("later-g-across", 0.93)]
    [InlineData("later-g-name", 0.96)]
    [InlineData("later-h-variant", 0.80)]
    [InlineData("later-h-topic", 0.86)]
    [InlineData("later-h-phrase", 0.96)]
    [InlineData("later-h-across", 0.96)]
    [InlineData("later-h-name", 0.89)]
    public void ReadersFindWhatTheyAskFor(string kind, double least)
    {
        var precisions = Of(kind).Select(query => (query.Query, Precision: PrecisionOf(query))).ToList();

        Assert.True(precisions.Average(query => query.Precision) >= least, Worst(kind, precisions));
    }

    [Fact]
    public void TheFirstTenAreRightWhereTenAre()
    {
        var precisions = ReaderQuery.All.Where(query => RelevantTo(query) >= FirstScreen)
            .Select(query => (query.Query, Precision: query.Judge(HitsOf(query)).Take(FirstScreen).Count(isRight => isRight) / (double)FirstScreen))
            .ToList();

        Assert.True(precisions.Average(query => query.Precision) >= 0.95, Worst("first ten", precisions));
    }

    [Theory]
    [InlineData("name")]
    [InlineData("title")]
    [InlineData("author")]
    public void NothingWrongStandsBeforeTheLastRightHit(string kind) => Assert.All(Of(kind), query =>
    {
        var judged = query.Judge(HitsOf(query));
        Assert.DoesNotContain(false, judged.Take(judged.ToList().LastIndexOf(true)));
    });

    [Theory]
    [InlineData("name")]
    [InlineData("author")]
    [InlineData("translit")]
    public void AKnownNameIsKnown(string kind) => Assert.All(
        Of(kind).Where(query => query.Card.Length > 0),
        query => Assert.Contains(query.Card, ResultOf(query).Names));

    [Fact]
    public void MostSpellingsOfANameAreKnown()
    {
        var known = ReaderQuery.All.Where(query => query.Kind is "variant" or "across" && query.Card.Length > 0).Select(query => ResultOf(query).Names.Contains(query.Card)).ToList();

        Assert.True(known.Count(isKnown => isKnown) >= 0.85 * known.Count);
    }

    [Fact]
    public void WhatIsNowhereIsNotFound() => Assert.All(Of("nowhere"), query => Assert.True(ResultOf(query).Total == 0, query.Query));

    [Fact]
    public void EveryReaderAsksInEveryScript()
    {
        Assert.True(ReaderQuery.All.Count >= 150);
        Assert.Equal(["historian", "librarian", "scholar", "student"], ReaderQuery.All.Select(query => query.Reader).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<ReaderQuery> Of(string kind) => ReaderQuery.All.Where(query => query.Kind == kind);

    private static double PrecisionOf(ReaderQuery query) => Math.Min(1, AveragePrecision.Of(query.Judge(HitsOf(query)), RelevantTo(query)));

    // A line may hold the end of one passage and the beginning of the next, of which one answers.
    private static int RelevantTo(ReaderQuery query) =>
        Passages.Value.Where(query.IsAnsweredBy).DistinctBy(passage => (passage.Work, passage.Lines)).Count() + query.Editorial.Count;

    private static IReadOnlyList<SearchHit> HitsOf(ReaderQuery query) => ResultOf(query).Hits;

    private static SearchResult ResultOf(ReaderQuery query) => Indexes.Archive.Search(new SearchRequest(query.Query) { IsWithLooser = false, Limit = MostHits });

    private static string Worst(string kind, IReadOnlyList<(string Query, double Precision)> precisions) => string.Create(CultureInfo.InvariantCulture,
        $"{kind}: {precisions.Average(query => query.Precision):F3}; {string.Join(", ", precisions.OrderBy(query => query.Precision).Take(8).Select(query => $"{query.Query} {query.Precision:F2}"))}");
}
