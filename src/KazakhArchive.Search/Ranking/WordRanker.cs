using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
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

    // Fainter matches do not make a word more common than it is.
    private const float LeastWeightOfFrequency = 0.45f;

    private readonly BM25Similarity similarity = (BM25Similarity)index.Searcher.Similarity;
    private readonly CollectionStatistics statistics = index.Searcher.CollectionStatistics(FieldNames.Word);
    private readonly FieldPostings mentions = index.Postings(FieldNames.Mention);
    private readonly ObjectPool<Accumulator> accumulators = new DefaultObjectPool<Accumulator>(new AccumulatorPolicy(index.MaxDoc));

    public AskedWord Rank(WordMatches word)
    {
        var accumulator = accumulators.Get();
        var unitCounts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (weight, term, units, entity) in InFallingWeight(word))
        {
            if (entity is not null)
            {
                mentions.Visit(entity, (unit, count) => accumulator.Add(unit, weight, count));
            }
            else if (units is not null)
            {
                Array.ForEach(units, unit => accumulator.Add(unit, weight, 1));
            }
            else
            {
                unitCounts.Add(term, index.Words.Visit(term, (unit, count) => accumulator.Add(unit, weight, count)));
            }
        }

        var unitCount = accumulator.SureCount > 0 ? accumulator.SureCount : accumulator.Count;
        var scores = Score(accumulator, unitCount, 1);
        accumulators.Return(accumulator);
        return new AskedWord(word, Idf(unitCount), scores, unitCounts);
    }

    /// <summary>Scores units that hold something a number of times.</summary>
    /// <param name="found">Ascending.</param>
    public UnitScores Rank(IEnumerable<(int Unit, int Count)> found)
    {
        var accumulator = accumulators.Get();
        foreach (var (unit, count) in found)
        {
            accumulator.Add(unit, 1, count);
        }

        var scores = Score(accumulator, accumulator.Count, PhraseBoost);
        accumulators.Return(accumulator);
        return scores;
    }

    private float Idf(int unitCount) => similarity.IdfExplain(statistics, Statistics(unitCount)).Value;

    private static TermStatistics Statistics(int unitCount) => new(new BytesRef(), unitCount, -1);

    private UnitScores Score(Accumulator units, int unitCount, float boost)
    {
        var weight = similarity.ComputeWeight(boost, statistics, Statistics(unitCount));
        weight.Normalize(1, 1);
        var found = new UnitScores(new int[units.Count], new float[units.Count], new bool[units.Count]);
        var (next, unit) = (0, units.Next(-1));
        foreach (var segment in index.Segments.Where(_ => unit >= 0))
        {
            var scorer = similarity.GetSimScorer(weight, segment.Context);
            for (var first = segment.Context.DocBase; unit >= 0 && unit < first + segment.Reader.MaxDoc; unit = units.Next(unit))
            {
                var (frequency, best) = units.Take(unit);
                (found.Units[next], found.Scores[next], found.AreSure[next++]) = (unit, best * best * best * scorer.Score(unit - first, frequency), best > MatchTiers.FaintWeight);
            }
        }

        return found;
    }

    // Of equal weights the same comes first whatever order the index has its terms in.
    private static IEnumerable<(float Weight, string Term, int[]? Units, string? Entity)> InFallingWeight(WordMatches word) =>
        word.Terms.Select(term => (term.Weight, term.Term, (int[]?)null, (string?)null))
            .Concat(word.Pairs.Select(pair => (pair.Weight, $"{pair.First} {pair.Second}", (int[]?)pair.Units, (string?)null)))
            .Concat(word.Mentions.Select(mention => (mention.Weight, mention.Entity, (int[]?)null, (string?)mention.Entity)))
            .OrderByDescending(match => match.Item1)
            .ThenBy(match => match.Item2, StringComparer.Ordinal);

    private sealed class AccumulatorPolicy(int maxDoc) : IPooledObjectPolicy<Accumulator>
    {
        public Accumulator Create() => new(maxDoc);

        public bool Return(Accumulator obj) => true;
    }

    /// <summary>Weighs units while a word is ranked; clean between uses.</summary>
    private sealed class Accumulator(int maxDoc)
    {
        private readonly float[] frequencies = new float[maxDoc];
        private readonly float[] best = new float[maxDoc];
        private readonly FixedBitSet touched = new(maxDoc);

        public int Count { get; private set; }

        /// <summary>How many are answered by more than what is faint.</summary>
        public int SureCount { get; private set; }

        /// <summary>Matches must come in falling weight, so that the first to touch a unit is its best.</summary>
        public void Add(int unit, float weight, int times)
        {
            if (best[unit] == 0)
            {
                best[unit] = weight;
                touched.Set(unit);
                Count++;
                SureCount += weight >= LeastWeightOfFrequency ? 1 : 0;
            }

            frequencies[unit] += weight * times;
        }

        /// <summary>The first behind a unit; negative where there is none.</summary>
        public int Next(int unit) => Count == 0 ? -1 : touched.NextSetBit(unit + 1);

        /// <summary>Hands over a unit and forgets it.</summary>
        public (float Frequency, float Best) Take(int unit)
        {
            var taken = (frequencies[unit], best[unit]);
            (frequencies[unit], best[unit]) = (0, 0);
            touched.Clear(unit);
            Count--;
            SureCount = Count == 0 ? 0 : SureCount;
            return taken;
        }
    }
}

/// <summary>A word of a bag with what answers it and how much it says.</summary>
/// <param name="Idf">Its weight in BM25.</param>
/// <param name="UnitCounts">How many units hold each of the terms that answer it.</param>
internal sealed record AskedWord(WordMatches Matches, float Idf, UnitScores Scores, IReadOnlyDictionary<string, int> UnitCounts);
