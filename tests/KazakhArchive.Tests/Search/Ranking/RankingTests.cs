using System.Globalization;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Tests.Search.Ranking;

/// <summary>
/// The archive's own queries (judgements.tsv) on its own texts. The thresholds stand just under what is reached: a change that lets a
/// kind of query fall has to say why.
/// </summary>
public sealed class RankingTests
{
    private const int MostHits = 100;

    private static readonly Lazy<IReadOnlyList<IndexedPassage>> Passages = new(() => [.. ArchiveCorpus.Library.Editions.SelectMany(Indexes.PassagesOf)]);

    [Theory]
    [InlineData("plain", 0.9)]
    [InlineData("spelling", 0.9)]
    [InlineData("inflection", 0.8)]
    [InlineData("split", 0.9)]
    [InlineData("phrase", 0.9)]
    [InlineData("topic", 0.7)]
    [InlineData("damage", 0.8)]
    [InlineData("latin", 0.8)]
    [InlineData("across", 0.8)]
    public void RankingHolds(string kind, double least)
    {
        var judged = Judgements().Where(row => row.Kind == kind).ToList();
        var precisions = judged.Select(row => (row.Query, Precision: PrecisionOf(row))).ToList();
        var mean = precisions.Average(row => row.Precision);

        Assert.True(mean >= least, string.Create(CultureInfo.InvariantCulture,
            $"{kind}: {mean:F3}; {string.Join(", ", precisions.OrderBy(row => row.Precision).Take(5).Select(row => $"{row.Query} {row.Precision:F2}"))}"));
    }

    [Fact]
    public void WordsThatAreNowhereFindNothing() => Assert.All(
        Judgements().Where(row => row.Kind == "nowhere"),
        row => Assert.True(Indexes.Archive.Search(new SearchRequest(row.Query)).Total == 0, row.Query));

    [Fact]
    public void JudgementsCoverEachKindOfQuery() => Assert.True(Judgements().Count >= 60);

    private static double PrecisionOf(Judgement row)
    {
        var relevant = Passages.Value.Where(row.IsAnsweredBy).Select(passage => (passage.Work, passage.Reference)).ToHashSet();
        var hits = Indexes.Archive.Search(new SearchRequest(row.Query) { Limit = MostHits }).Hits;
        return AveragePrecision.Of(
            hits.Where(hit => hit.Passage.Kind != PassageKind.Heading).Select(hit => relevant.Contains((hit.Passage.Work, hit.Passage.Reference))), Math.Min(relevant.Count, MostHits));
    }

    private static IReadOnlyList<Judgement> Judgements()
    {
        using var stream = typeof(RankingTests).Assembly.GetManifestResourceStream("judgements.tsv")!;
        using var reader = new StreamReader(stream);
        var findings = new FindingList();
        var rows = TsvTable.Read("judgements.tsv", reader.ReadToEnd(), ["class", "query", "relevant"], findings);
        Assert.Empty(findings);
        return [.. rows.Select(row => new Judgement(row["class"], row["query"], Lines(row["relevant"])))];
    }

    private static HashSet<(string Work, int Line)> Lines(string cell) => [.. cell
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(work => work.Split(':'))
        .SelectMany(work => work[1].Split(',').Select(line => (work[0], int.Parse(line, CultureInfo.InvariantCulture))))];

    private sealed record Judgement(string Kind, string Query, HashSet<(string Work, int Line)> Lines)
    {
        public bool IsAnsweredBy(IndexedPassage passage) => passage.Lines is { } lines
            && passage.Kind != PassageKind.Heading
            && Enumerable.Range(lines.First, lines.Last - lines.First + 1).Any(line => Lines.Contains((passage.Work, line)));
    }
}
