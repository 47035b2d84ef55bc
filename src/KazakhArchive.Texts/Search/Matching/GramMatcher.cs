using System.Collections.Concurrent;
using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Terms that share many rare runs of three letters with a word: the faintest likeness, for derivations that no rule knows.</summary>
internal sealed class GramMatcher(Lexicon lexicon)
{
    private const float GramWeight = 0.4f;
    private const float LeastShare = 0.35f;

    private readonly ConcurrentBag<Scratch> free = [];

    public void Add(string word, WordMatches matches)
    {
        var grams = GramIndex.Of(word).Select(gram => (Gram: gram, Weight: lexicon.GramWeight(lexicon.WithGram(gram).Length)))
            .OrderByDescending(gram => gram.Weight).ToList();
        var total = grams.Sum(gram => gram.Weight);
        var scratch = free.TryTake(out var used) ? used : new Scratch(lexicon.Terms.Count);

        // 2s / (total + own) >= share and own >= s bound what a term must share; the last, commonest grams alone cannot reach it.
        var needed = LeastShare * total / (2 - LeastShare);
        var rest = total;
        foreach (var (gram, weight) in grams)
        {
            scratch.Add(lexicon.WithGram(gram), weight, rest >= needed);
            rest -= weight;
        }

        foreach (var term in scratch.Touched)
        {
            var share = 2 * scratch.Shared[term] / (total + lexicon.GramWeightOf(term));
            if (share >= LeastShare && !matches.Holds(term))
            {
                matches.Add(term, GramWeight * share, MatchTier.Gram, false);
            }
        }

        scratch.Clear();
        free.Add(scratch);
    }

    private sealed class Scratch(int termCount)
    {
        private readonly List<int> touched = [];

        public float[] Shared { get; } = new float[termCount];

        public IReadOnlyList<int> Touched => touched;

        public void Add(ReadOnlySpan<int> terms, float weight, bool takesNew)
        {
            foreach (var term in terms)
            {
                if (Shared[term] > 0)
                {
                    Shared[term] += weight;
                }
                else if (takesNew)
                {
                    Shared[term] = weight;
                    touched.Add(term);
                }
            }
        }

        public void Clear()
        {
            foreach (var term in touched)
            {
                Shared[term] = 0;
            }

            touched.Clear();
        }
    }
}
