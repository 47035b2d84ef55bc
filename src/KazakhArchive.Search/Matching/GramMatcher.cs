using KazakhArchive.Search.Analysis;

namespace KazakhArchive.Search.Matching;

/// <summary>Terms that share many rare runs of three letters with a word: the faintest likeness, for derivations that no rule knows.</summary>
internal sealed class GramMatcher(Lexicon lexicon)
{
    private const float GramWeight = 0.4f;
    private const float LeastShare = 0.35f;

    public void Add(string word, WordMatches matches)
    {
        var grams = TermKeys.Grams(word).Select(gram => (Gram: gram, Weight: lexicon.GramWeightOf(gram)))
            .OrderByDescending(gram => gram.Weight).ThenBy(gram => gram.Gram, StringComparer.Ordinal).ToList();
        var total = grams.Sum(gram => gram.Weight);

        // 2s / (total + own) >= share and own >= s bound what a term must share; the last, commonest grams alone cannot reach it.
        var needed = LeastShare * total / (2 - LeastShare);
        var rest = total;
        var shared = new Dictionary<int, float>();
        foreach (var (gram, weight) in grams)
        {
            var takesNew = rest >= needed;
            foreach (var document in lexicon.DocumentsWithGram(gram))
            {
                if (shared.TryGetValue(document, out var before) || takesNew)
                {
                    shared[document] = before + weight;
                }
            }

            rest -= weight;
        }

        foreach (var (document, weight) in shared.Where(term => term.Value >= needed))
        {
            var term = lexicon.LettersOf(document);
            var share = 2 * weight / (total + TermKeys.Grams(term).Sum(lexicon.GramWeightOf));
            if (share >= LeastShare && !matches.Holds(term))
            {
                matches.Add(term, GramWeight * share, MatchTier.Gram, false);
            }
        }
    }
}
