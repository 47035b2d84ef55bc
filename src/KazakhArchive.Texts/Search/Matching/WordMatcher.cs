using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Finds what answers a word, tier by tier.</summary>
internal sealed class WordMatcher(IPostingStore store, Lexicon lexicon)
{
    private const float ExactWeight = 1;
    private const float StemWeight = 0.75f;
    private const float LatinSoundWeight = 0.9f;
    private const float SoundWeight = 0.45f;
    private const float JoinedWeight = 0.9f;

    // Who asks for likeness gets it for words of three letters too.
    private const float ShortWordLimit = 0.7f;
    private const float FuzzyWeight = 0.5f;
    private const float LeastFuzzyWeight = 0.12f;
    private const float GramWeight = 0.3f;
    private const float LeastGramShare = 0.4f;

    private readonly PairMatcher pairs = new(store, lexicon);

    public WordMatches Match(string word)
    {
        var matches = new WordMatches(word);
        if (lexicon.Find(word) is >= 0 and var itself)
        {
            matches.Add(itself, ExactWeight, MatchTier.Exact);
        }

        if (char.IsAsciiDigit(word[0]))
        {
            return matches;
        }

        var isLatin = SoundKey.IsLatin(word);
        pairs.AddExact(word, matches);
        if (!isLatin)
        {
            AddStems(word, matches);
        }

        AddSounds(word, isLatin, matches);
        if (word.Length >= 4)
        {
            if (!isLatin)
            {
                AddFuzzy(word, FuzzyLimit(word.Length), matches);
                pairs.AddNear(word, matches);
            }
        }

        if (!isLatin)
        {
            AddGrams(word, matches);
        }

        return matches;
    }

    /// <summary>The words of a bag; where two that stand side by side are one word in the texts, that word answers both.</summary>
    public IReadOnlyList<WordMatches> MatchAll(IReadOnlyList<string> words)
    {
        var matches = words.Select(Match).ToList();
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (lexicon.Find(words[i] + words[i + 1]) is >= 0 and var joined)
            {
                matches[i].Add(joined, JoinedWeight, MatchTier.Joined);
                matches[i + 1].Add(joined, JoinedWeight, MatchTier.Joined);
            }
        }

        return matches;
    }

    /// <summary>The word and what lies within the limit.</summary>
    public WordMatches MatchNear(string word, float? limit)
    {
        var matches = new WordMatches(word);
        if (lexicon.Find(word) is >= 0 and var itself)
        {
            matches.Add(itself, ExactWeight, MatchTier.Exact);
        }

        AddFuzzy(word, limit ?? Math.Max(FuzzyLimit(word.Length), ShortWordLimit), matches);
        return matches;
    }

    private void AddStems(string word, WordMatches matches)
    {
        foreach (var term in lexicon.WithUrduStem(word))
        {
            matches.Add(term, StemWeight, MatchTier.Stem);
        }

        foreach (var term in lexicon.WithArabicStem(word))
        {
            matches.Add(term, StemWeight, MatchTier.Stem);
        }
    }

    private void AddSounds(string word, bool isLatin, WordMatches matches)
    {
        if (!isLatin && word.Length < 4)
        {
            return;
        }

        foreach (var key in SoundKey.Of(word))
        {
            foreach (var term in lexicon.WithSound(key))
            {
                if (isLatin)
                {
                    matches.Add(term, LatinSoundWeight, MatchTier.Sound);
                }
                else if (SoundKey.Length(key) >= SoundKey.DistinctiveLength
                    || Confusion.Distance(word, lexicon.Terms[term], 1.3f) <= 1.3f)
                {
                    matches.Add(term, SoundWeight, MatchTier.Sound);
                }
            }

            if (isLatin)
            {
                pairs.AddSound(key, matches);
            }
        }
    }

    public static float FuzzyLimit(int length) => length switch
    {
        < 4 => 0,
        4 => 0.7f,
        < 7 => 1.0f,
        _ => 1.3f,
    };

    private void AddFuzzy(string word, float limit, WordMatches matches)
    {
        var candidates = new HashSet<int>();
        lexicon.AddSkeletonNeighbours(word, candidates);
        foreach (var term in candidates)
        {
            if (matches.Holds(term))
            {
                continue;
            }

            var cost = Confusion.Distance(word, lexicon.Terms[term], limit);
            if (cost <= limit)
            {
                matches.Add(term, Math.Max(LeastFuzzyWeight, FuzzyWeight * (1 - (cost / (limit * 1.6f)))), MatchTier.Fuzzy);
            }
        }
    }

    private void AddGrams(string word, WordMatches matches)
    {
        var grams = GramIndex.Of(word);
        var shared = new Dictionary<int, int>();
        foreach (var gram in grams)
        {
            foreach (var term in lexicon.Grams.Find(gram))
            {
                shared[term] = shared.GetValueOrDefault(term) + 1;
            }
        }

        foreach (var (term, count) in shared)
        {
            var share = 2f * count / (grams.Count + lexicon.Grams.CountOf(term));
            if (share >= LeastGramShare && !matches.Holds(term))
            {
                matches.Add(term, GramWeight * share, MatchTier.Gram);
            }
        }
    }
}
