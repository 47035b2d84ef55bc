using KazakhArchive.Search.Analysis;
using Microsoft.Extensions.ObjectPool;

namespace KazakhArchive.Search.Matching;

/// <summary>Terms that share many rare runs of three letters with a word: the faintest likeness, for derivations that no rule knows.</summary>
internal sealed class GramMatcher(Lexicon lexicon)
{
    private const float GramWeight = 0.4f;
    private const float LeastShare = 0.35f;

    private readonly ObjectPool<SharedWeights> pool = ObjectPool.Create<SharedWeights>();

    public void Add(string word, WordMatches matches)
    {
        var grams = TermKeys.Grams(word).Select(gram => (Gram: gram, Weight: lexicon.GramWeightOf(gram)))
            .OrderByDescending(gram => gram.Weight).ThenBy(gram => gram.Gram, StringComparer.Ordinal).ToList();
        var total = grams.Sum(gram => gram.Weight);

        // 2s / (total + own) >= share and own >= s bound what a term must share.
        var needed = LeastShare * total / (2 - LeastShare);
        var shared = pool.Get();
        foreach (var (document, weight) in shared.AtLeast(needed, [.. grams.Select(gram => (lexicon.DocumentsWithGram(gram.Gram), gram.Weight))]))
        {
            var term = lexicon.LettersOf(document);
            var share = 2 * weight / (total + TermKeys.Grams(term).Sum(lexicon.GramWeightOf));
            if (share >= LeastShare && !matches.Holds(term))
            {
                matches.Add(term, GramWeight * share, MatchTier.Gram, false);
            }
        }

        pool.Return(shared);
    }

    /// <summary>Adds up the weights of lists of documents, a window of documents at a time, so that no room grows with the archive.</summary>
    private sealed class SharedWeights
    {
        private const int Window = 1 << 16;

        private readonly float[] weights = new float[Window];
        private readonly List<int> touched = [];

        /// <param name="lists">Ascending documents; the lists in falling weight.</param>
        public List<(int Document, float Weight)> AtLeast(float needed, (int[] Documents, float Weight)[] lists)
        {
            var found = new List<(int Document, float Weight)>();
            var next = new int[lists.Length];
            for (var first = FirstOf(lists, next); first is not null; first = FirstOf(lists, next))
            {
                // The last, commonest lists alone cannot reach what is needed.
                var rest = lists.Sum(list => list.Weight);
                for (var list = 0; list < lists.Length; list++)
                {
                    var (documents, weight) = lists[list];
                    for (; next[list] < documents.Length && documents[next[list]] - first < Window; next[list]++)
                    {
                        Add(documents[next[list]] - first.Value, weight, rest >= needed);
                    }

                    rest -= weight;
                }

                found.AddRange(touched.Where(place => weights[place] >= needed).Select(place => (first.Value + place, weights[place])));
                touched.ForEach(place => weights[place] = 0);
                touched.Clear();
            }

            return found;
        }

        // Null where every list is read to its end.
        private static int? FirstOf((int[] Documents, float Weight)[] lists, int[] next) =>
            lists.Select((list, i) => next[i] < list.Documents.Length ? list.Documents[next[i]] : (int?)null).Min();

        private void Add(int place, float weight, bool takesNew)
        {
            if (weights[place] > 0)
            {
                weights[place] += weight;
            }
            else if (takesNew)
            {
                weights[place] = weight;
                touched.Add(place);
            }
        }
    }
}
