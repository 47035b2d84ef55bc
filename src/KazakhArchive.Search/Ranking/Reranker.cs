using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;

namespace KazakhArchive.Search.Ranking;

/// <summary>
/// Looks again at the best passages of a bag of words, token by token: words of the query that stand near each other raise the score.
/// The very letters of the query raise nothing, for they tell the keyboard rather than the reader's wish: the same hits in the same
/// order from each.
/// </summary>
internal sealed class Reranker
{
    private const float ProximityBonus = 0.5f;

    // Words of one sentence belong together, words farther apart do not.
    private const int FarthestNeighbour = 12;

    private readonly OpenIndex index;
    private readonly IReadOnlyList<AskedWord> words;
    private readonly Dictionary<uint, List<(int Word, float Weight)>> wordsOfTerm = [];

    public Reranker(OpenIndex index, IReadOnlyList<AskedWord> words)
    {
        (this.index, this.words) = (index, words);
        for (var word = 0; word < words.Count; word++)
        {
            foreach (var match in words[word].Matches.Terms)
            {
                var hash = TokenHashes.HashOf(match.Term);
                if (!wordsOfTerm.TryGetValue(hash, out var list))
                {
                    wordsOfTerm.Add(hash, list = new(1));
                }

                list.Add((word, match.Weight));
            }
        }
    }

    public float Rerank(int unit, float score)
    {
        Span<int> lastPosition = stackalloc int[words.Count];
        Span<float> lastWeight = stackalloc float[words.Count];
        Span<float> nearest = stackalloc float[words.Count];
        lastPosition.Fill(-FarthestNeighbour - 1);
        lastWeight.Clear();
        nearest.Clear();
        var tokens = index.TokensOf(unit);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (wordsOfTerm.TryGetValue(tokens[i], out var list))
            {
                foreach (var (word, weight) in list)
                {
                    Near(nearest, lastPosition, lastWeight, word - 1, word - 1, i, weight, 0);
                    Near(nearest, lastPosition, lastWeight, word + 1, word, i, weight, 1);
                    lastPosition[word] = i;
                    lastWeight[word] = weight;
                }
            }
        }

        var proximity = 0f;
        for (var word = 0; word + 1 < words.Count; word++)
        {
            proximity += nearest[word] * Math.Min(words[word].Idf, words[word + 1].Idf);
        }

        return score + (ProximityBonus * proximity);
    }

    // Words side by side in the query's order count fully, farther apart or the other way round less.
    private static void Near(
        Span<float> nearest, ReadOnlySpan<int> lastPosition, ReadOnlySpan<float> lastWeight, int other, int pair, int position, float weight, int reversed)
    {
        if (other < 0 || other >= lastPosition.Length)
        {
            return;
        }

        var gap = position - lastPosition[other] + reversed;
        if (gap <= FarthestNeighbour)
        {
            nearest[pair] = Math.Max(nearest[pair], weight * lastWeight[other] / Math.Max(1, gap));
        }
    }
}
