using KazakhArchive.Search.Analysis;
using Microsoft.Extensions.ObjectPool;

namespace KazakhArchive.Search.Matching;

/// <summary>Terms that share many rare runs of three letters with a word: the faintest likeness, for derivations that no rule knows.</summary>
internal sealed class GramMatcher(Lexicon lexicon)
{
    private const float GramWeight = 0.4f;
    private const float LeastShare = 0.35f;

    private readonly ObjectPool<SharedWeights> pool = ObjectPool.Create<SharedWeights>();

    /// <summary>The terms that share enough runs of letters with a word, and how sure each answers it.</summary>
    public IReadOnlyList<(string Term, float Weight)> Alike(string word)
    {
        var grams = TermKeys.Grams(word).Select(gram => (Gram: gram, Weight: lexicon.GramWeightOf(gram)))
            .OrderByDescending(gram => gram.Weight).ThenBy(gram => gram.Gram, StringComparer.Ordinal).ToList();
        var total = grams.Sum(gram => gram.Weight);

        // 2s / (total + own) >= share and own >= s bound what a term must share.
        var needed = LeastShare * total / (2 - LeastShare);

        // The last, commonest ones alone cannot reach what is needed: they are only asked about what the others have.
        var (rare, rest) = (0, total);
        for (; rare < grams.Count && rest >= needed; rare++)
        {
            rest -= grams[rare].Weight;
        }

        var shared = pool.Get();
        var (documents, weights) = shared.AtLeast(needed - Math.Max(0, rest), [.. grams.Take(rare).Select(gram => (lexicon.DocumentsWithGram(gram.Gram), gram.Weight))]);
        foreach (var (gram, weight) in grams.Skip(rare))
        {
            lexicon.VisitAmong(documents, gram, place => weights[place] += weight);
        }

        pool.Return(shared);
        var alike = new List<(string Term, float Weight)>();
        foreach (var (document, weight) in documents.Zip(weights).Where(found => found.Second >= needed))
        {
            var term = lexicon.LettersOf(document);
            var share = 2 * weight / (total + TermKeys.Grams(term).Sum(lexicon.GramWeightOf));
            if (share >= LeastShare)
            {
                alike.Add((term, GramWeight * share));
            }
        }

        return alike;
    }

    /// <summary>Adds those that nothing else has found.</summary>
    public static void Add(IReadOnlyList<(string Term, float Weight)> alike, WordMatches matches)
    {
        foreach (var (term, weight) in alike.Where(found => !matches.Holds(found.Term)))
        {
            matches.Add(term, weight, MatchTier.Gram, false);
        }
    }

    /// <summary>Adds up the weights of lists of documents, a window of documents at a time, so that no room grows with the archive.</summary>
    private sealed class SharedWeights
    {
        private const int Window = 1 << 16;

        private readonly float[] weights = new float[Window];
        private readonly List<int> touched = [];

        /// <summary>Ascending documents with their weights.</summary>
        /// <param name="lists">Ascending documents.</param>
        public (int[] Documents, float[] Weights) AtLeast(float needed, (int[] Documents, float Weight)[] lists)
        {
            var found = new List<(int Document, float Weight)>();
            var next = new int[lists.Length];
            for (var first = FirstOf(lists, next); first is not null; first = FirstOf(lists, next))
            {
                for (var list = 0; list < lists.Length; list++)
                {
                    var (documents, weight) = lists[list];
                    for (; next[list] < documents.Length && documents[next[list]] - first < Window; next[list]++)
                    {
                        Add(documents[next[list]] - first.Value, weight);
                    }
                }

                found.AddRange(touched.Where(place => weights[place] >= needed).Order().Select(place => (first.Value + place, weights[place])));
                touched.ForEach(place => weights[place] = 0);
                touched.Clear();
            }

            return ([.. found.Select(document => document.Document)], [.. found.Select(document => document.Weight)]);
        }

        // Null where every list is read to its end.
        private static int? FirstOf((int[] Documents, float Weight)[] lists, int[] next) =>
            lists.Select((list, i) => next[i] < list.Documents.Length ? list.Documents[next[i]] : (int?)null).Min();

        private void Add(int place, float weight)
        {
            if (weights[place] == 0)
            {
                touched.Add(place);
            }

            weights[place] += weight;
        }
    }
}
