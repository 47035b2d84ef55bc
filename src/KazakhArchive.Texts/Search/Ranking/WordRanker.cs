using KazakhArchive.Texts.Search.Matching;
using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Ranking;

/// <summary>
/// Ranks units for a bag of words. Each word is a group of weighted synonyms: its frequency in a unit is the weighted sum, and the
/// cube of the best weight scales the word's BM25, so that a stem does not outrank the word by being frequent.
/// </summary>
internal sealed class WordRanker(InvertedIndex store, Bm25 bm25)
{
    // Fainter matches do not make a word more common than it is.
    public const float LeastWeightOfFrequency = 0.45f;

    private readonly Pool<Accumulator> pool = new(() => new Accumulator(store.UnitCount));

    /// <param name="idfs">Receives the weight of each word.</param>
    public UnitScores Rank(IReadOnlyList<WordMatches> words, List<float> idfs)
    {
        var accumulator = pool.Rent();
        foreach (var word in words)
        {
            idfs.Add(AddWord(word, accumulator));
        }

        var result = new UnitScoresBuilder(256);
        var scores = accumulator.Scores;
        for (var unit = 0; unit < scores.Length; unit++)
        {
            if (scores[unit] > 0)
            {
                result.Add(unit, scores[unit] * accumulator.WordsMatched[unit] / words.Count);
            }
        }

        accumulator.Clear();
        pool.Return(accumulator);
        return result.Build();
    }

    private float AddWord(WordMatches word, Accumulator accumulator)
    {
        foreach (var (weight, term, pair) in InFallingWeight(word))
        {
            if (term >= 0)
            {
                AddTerm(term, weight, accumulator);
            }
            else
            {
                AddPair(pair!, weight, accumulator);
            }
        }

        var unitsWithWord = 0;
        foreach (var unit in accumulator.Touched)
        {
            unitsWithWord += accumulator.BestOf(unit) >= LeastWeightOfFrequency ? 1 : 0;
        }

        var idf = bm25.Idf(unitsWithWord > 0 ? unitsWithWord : accumulator.Touched.Length);
        foreach (var unit in accumulator.Touched)
        {
            var best = accumulator.BestOf(unit);
            accumulator.Scores[unit] += idf * best * best * best * bm25.Saturated(unit, accumulator.FrequencyOf(unit));
            accumulator.WordsMatched[unit]++;
        }

        accumulator.EndWord();
        return idf;
    }

    private static IEnumerable<(float Weight, int Term, PairMatch? Pair)> InFallingWeight(WordMatches word) =>
        word.Terms.Select(term => (term.Weight, term.Term, (PairMatch?)null))
            .Concat(word.Pairs.Select(pair => (pair.Weight, -1, (PairMatch?)pair)))
            .OrderByDescending(match => match.Item1);

    private void AddTerm(int term, float weight, Accumulator accumulator)
    {
        var units = store.Units(term);
        var frequencies = store.Frequencies(term);
        for (var i = 0; i < units.Length; i++)
        {
            accumulator.Add(units[i], weight, frequencies[i]);
        }
    }

    private static void AddPair(PairMatch pair, float weight, Accumulator accumulator)
    {
        foreach (var unit in pair.Units)
        {
            accumulator.Add(unit, weight, 1);
        }
    }
}
