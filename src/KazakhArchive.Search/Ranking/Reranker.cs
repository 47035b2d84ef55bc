using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;

namespace KazakhArchive.Search.Ranking;

/// <summary>
/// Looks again at the best passages of a bag of words, token by token: words of the query that stand near each other raise the score.
/// The very letters of the query raise nothing, for they tell the keyboard rather than the reader's wish: the same hits in the same
/// order from each. For one thread.
/// </summary>
internal sealed class Reranker
{
    private const float ProximityBonus = 0.5f;

    // Words of one sentence belong together, words farther apart do not.
    private const int FarthestNeighbour = 12;

    private readonly TokenReader tokens;
    private readonly IReadOnlyList<AskedWord> words;
    private readonly TermTable<(int Word, float Weight)> wordsOfTerm = new();

    public Reranker(OpenIndex index, IReadOnlyList<AskedWord> words)
    {
        (tokens, this.words) = (index.Tokens(), words);
        for (var word = 0; word < words.Count; word++)
        {
            foreach (var match in words[word].Matches.Terms)
            {
                wordsOfTerm.Add(match.Term, (word, match.Weight));
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
        var read = tokens.Read(unit);
        for (var i = 0; i < read.Length; i++)
        {
            if (wordsOfTerm.TryGetValues(read[i], out var list))
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

    // Words side by side in the query's order count fully, farther apart or the other way round less; the translations of two words that
    // stand together say as much as those of one, hence the root of the product.
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
            nearest[pair] = Math.Max(nearest[pair], MathF.Sqrt(weight * lastWeight[other]) / Math.Max(1, gap));
        }
    }
}
