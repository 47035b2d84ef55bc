using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using Microsoft.Extensions.ObjectPool;

namespace KazakhArchive.Search.Ranking;

/// <summary>
/// Scores units for a word. The word is a group of weighted synonyms: its frequency in a unit is their weighted sum, for Lucene's BM25,
/// and the cube of the best weight scales that, so that a stem does not outrank the word by being frequent.
/// </summary>
internal sealed class WordRanker(OpenIndex index)
{
    /// <summary>What a phrase counts more than a word that is as rare.</summary>
    public const float PhraseBoost = 1.5f;

    private readonly BM25Similarity similarity = (BM25Similarity)index.Searcher.Similarity;
    private readonly CollectionStatistics statistics = index.Searcher.CollectionStatistics(FieldNames.Word);
    private readonly FieldPostings mentions = index.Postings(FieldNames.Mention);
    private readonly ObjectPool<UnitWeigher> weighers = ObjectPool.Create<UnitWeigher>();

    public AskedWord Rank(WordMatches word)
    {
        List<WeightedUnits> matches = [.. InFallingWeight(word)];
        var parts = index.InStretches((stretch, _) => Weigh(matches, stretch));
        var unitCounts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (number, match) in matches.Index().Where(match => match.Item.Term is not null))
        {
            unitCounts.Add(match.Token, parts.Sum(part => part.UnitCounts[number]));
        }

        var (count, sureCount) = (parts.Sum(part => part.Count), parts.Sum(part => part.SureCount));
        var unitCount = sureCount > 0 ? sureCount : count;
        var (weight, scores) = (SimWeight(unitCount, 1), UnitScores.Unset(count));
        int[] begins = [.. parts.Select((_, i) => parts.Take(i).Sum(part => part.Count))];
        index.InStretches((stretch, i) =>
        {
            parts[i].Score(similarity.GetSimScorer(weight, stretch.Segment.Context), stretch.Segment.Context.DocBase, scores, begins[i]);
            return true;
        });
        return new AskedWord(word, Idf(unitCount), scores, unitCounts);
    }

    /// <summary>Scores units that hold something a number of times.</summary>
    /// <param name="found">Ascending.</param>
    public UnitScores Rank(IReadOnlyList<(int Unit, int Count)> found)
    {
        var (weight, scores, at) = (SimWeight(found.Count, PhraseBoost), UnitScores.Unset(found.Count), 0);
        foreach (var context in index.Segments.Select(segment => segment.Context))
        {
            var scorer = similarity.GetSimScorer(weight, context);
            for (; at < found.Count && found[at].Unit < context.DocBase + context.Reader.MaxDoc; at++)
            {
                (scores.Units[at], scores.Scores[at], scores.AreSure[at]) = (found[at].Unit, scorer.Score(found[at].Unit - context.DocBase, found[at].Count), true);
            }
        }

        return scores;
    }

    private float Idf(int unitCount) => similarity.IdfExplain(statistics, Statistics(unitCount)).Value;

    private static TermStatistics Statistics(int unitCount) => new(new BytesRef(), unitCount, -1);

    private Similarity.SimWeight SimWeight(int unitCount, float boost)
    {
        var weight = similarity.ComputeWeight(boost, statistics, Statistics(unitCount));
        weight.Normalize(1, 1);
        return weight;
    }

    private WeighedUnits Weigh(List<WeightedUnits> matches, Stretch stretch)
    {
        List<DocsEnum?> lists = [.. matches.Select(match => match.Units is not null ? null : (match.Term is null ? mentions : index.Words).Open(match.Token, stretch))];
        var weigher = weighers.Get();
        var weighed = weigher.Weigh(matches, lists, stretch);
        weighers.Return(weigher);
        return weighed;
    }

    // Of equal weights the same comes first whatever order the index has its terms in.
    private static IEnumerable<WeightedUnits> InFallingWeight(WordMatches word) =>
        word.Terms.Select(term => new WeightedUnits(term.Weight, term.Term, null, term))
            .Concat(word.Pairs.Select(pair => new WeightedUnits(pair.Weight, $"{pair.First} {pair.Second}", pair.Units, null)))
            .Concat(word.Mentions.Select(mention => new WeightedUnits(mention.Weight, mention.Entity, null, null)))
            .OrderByDescending(match => match.Weight)
            .ThenBy(match => match.Token, StringComparer.Ordinal);
}

/// <summary>A word of a bag with what answers it and how much it says.</summary>
/// <param name="Idf">Its weight in BM25.</param>
/// <param name="UnitCounts">How many units hold each of the terms that answer it.</param>
internal sealed record AskedWord(WordMatches Matches, float Idf, UnitScores Scores, IReadOnlyDictionary<string, int> UnitCounts)
{
    /// <summary>False for a word of a name or notion that no text has as a whole (soft power): only its words answer, each for itself.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Whether it is of a name or notion that the archive knows, be it in no text: what is spelt nearly so is another (Ivan, Iran).</summary>
    public bool IsKnown { get; init; }
}
