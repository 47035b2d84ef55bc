using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Finds what answers a word, tier by tier.</summary>
internal sealed class WordMatcher
{
    private const float ExactWeight = 1;
    private const float JoinedWeight = 0.9f;
    private const int ShortestFaint = 4;

    // A word of many likenesses takes ten kilobytes.
    private const int MostRemembered = 1024;

    private readonly IPostingStore store;
    private readonly Lexicon lexicon;
    private readonly StemMatcher stems;
    private readonly SoundMatcher sounds;
    private readonly FuzzyMatcher fuzzy;
    private readonly GramMatcher grams;
    private readonly PairMatcher pairs;
    private readonly RunTogetherMatcher runTogether;
    private readonly Remembered<(string Word, TierSet Tiers), WordMatches> found = new(MostRemembered);

    public WordMatcher(IPostingStore store, Lexicon lexicon)
    {
        this.store = store;
        this.lexicon = lexicon;
        stems = new StemMatcher(lexicon);
        fuzzy = new FuzzyMatcher(lexicon);
        grams = new GramMatcher(lexicon);
        pairs = new PairMatcher(store, lexicon);
        runTogether = new RunTogetherMatcher(lexicon);
        sounds = new SoundMatcher(store, lexicon, (word, tiers) => MatchArabic(word, tiers));
    }

    /// <summary>The words of a bag; where two that stand side by side are one word in the texts, that word answers both.</summary>
    public IReadOnlyList<WordMatches> MatchAll(IReadOnlyList<string> words, TierSet tiers)
    {
        var matches = words.Select(word => found.Get((word, tiers), asked => Match(asked.Word, asked.Tiers)).Copy()).ToList();
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (tiers.Has(MatchTier.Joined) && lexicon.Find(words[i] + words[i + 1]) is >= 0 and var joined)
            {
                matches[i].Add(joined, JoinedWeight, MatchTier.Joined, true);
                matches[i + 1].Add(joined, JoinedWeight, MatchTier.Joined, true);
            }
        }

        return matches;
    }

    private WordMatches Match(string word, TierSet tiers)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            return MatchItself(word);
        }

        if (!SoundKey.IsLatin(word))
        {
            return MatchArabic(word, tiers);
        }

        var matches = MatchItself(word);
        if (tiers.Has(MatchTier.Sound))
        {
            sounds.AddLatin(word, matches, tiers);
        }

        return matches;
    }

    /// <summary>The word and what lies within the limit.</summary>
    /// <param name="limit">Null for what its length allows.</param>
    public WordMatches MatchNear(string word, float? limit)
    {
        var matches = MatchItself(word);
        fuzzy.AddAsked(word, limit, matches);
        return matches;
    }

    private WordMatches MatchItself(string word)
    {
        var matches = new WordMatches(word);
        if (lexicon.Find(word) is >= 0 and var itself)
        {
            matches.Add(itself, ExactWeight, MatchTier.Exact, true);
        }

        return matches;
    }

    private WordMatches MatchArabic(string word, TierSet tiers)
    {
        var matches = MatchItself(word);
        if (tiers.Has(MatchTier.Joined))
        {
            pairs.AddExact(word, matches);
        }

        if (tiers.Has(MatchTier.Stem))
        {
            stems.AddStems(word, matches);
        }

        if (tiers.Has(MatchTier.Sound))
        {
            sounds.AddNames(word, matches);
        }

        if (!matches.AreEnough(store))
        {
            AddFaint(word, tiers, matches);
        }

        return matches;
    }

    private void AddFaint(string word, TierSet tiers, WordMatches matches)
    {
        if (tiers.Has(MatchTier.Stem))
        {
            stems.AddRoots(word, matches);
        }

        if (tiers.Has(MatchTier.Joined))
        {
            runTogether.Add(word, matches);
        }

        if (tiers.Has(MatchTier.Sound))
        {
            sounds.AddWords(word, matches);
        }

        if (tiers.Has(MatchTier.Fuzzy) && word.Length >= ShortestFaint)
        {
            fuzzy.Add(word, matches);
            pairs.AddNear(word, matches);
        }

        if (tiers.Has(MatchTier.Gram))
        {
            grams.Add(word, matches);
        }
    }
}
