using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Matching;

/// <summary>Finds what answers a word, tier by tier.</summary>
internal sealed class WordMatcher
{
    private const float ExactWeight = 1;
    private const float OtherNumberWeight = 0.8f;
    private const int ShortestFaint = 4;

    // Shorter ones have neighbours by chance, in Latin letters more so.
    private const int ShortestMisspelled = 4;
    private const int ShortestMisspelledInLatin = 8;
    private const int MostMeant = 3;

    private readonly OpenIndex index;
    private readonly Lexicon lexicon;
    private readonly StemMatcher stems;
    private readonly SoundMatcher sounds;
    private readonly FuzzyMatcher fuzzy;
    private readonly GramMatcher grams;
    private readonly PairMatcher pairs;
    private readonly RunTogetherMatcher runTogether;

    public WordMatcher(OpenIndex index, Neighbours neighbours, Lexicon lexicon)
    {
        (this.index, this.lexicon) = (index, lexicon);
        stems = new StemMatcher(lexicon);
        fuzzy = new FuzzyMatcher(lexicon);
        grams = new GramMatcher(lexicon);
        pairs = new PairMatcher(neighbours, lexicon);
        runTogether = new RunTogetherMatcher(lexicon);
        sounds = new SoundMatcher(neighbours, lexicon, MatchArabic);
    }

    /// <param name="word">In the search form.</param>
    /// <param name="isMentioned">Whether it is, or is of, a name whose passages are known.</param>
    public WordMatches Match(string word, TierSet tiers, bool isMentioned, SearchTime time)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            return MatchItself(word);
        }

        if (!SoundKey.IsLatin(word))
        {
            var found = MatchArabic(word, tiers, time);
            if (isMentioned && tiers.Has(MatchTier.Sound) && Cyrillic.Is(word) && Cyrillic.ToLatin(word) is var latin && SoundKey.IsLatin(latin))
            {
                sounds.AddLatin(latin, found, tiers, isMentioned, time);
            }

            return found;
        }

        var matches = MatchItself(word);
        if (tiers.Has(MatchTier.Stem))
        {
            AddOtherNumber(word, matches);
        }

        if (tiers.Has(MatchTier.Sound))
        {
            sounds.AddLatin(word, matches, tiers, isMentioned, time);
        }

        return matches;
    }

    /// <summary>The word and what is within the limit.</summary>
    /// <param name="limit">Null for what its length allows.</param>
    public WordMatches MatchNear(string word, float? limit)
    {
        var matches = MatchItself(word);
        fuzzy.AddAsked(word, limit, matches);
        return matches;
    }

    /// <summary>Words of the texts that a long one, which they do not have, is a misspelling of.</summary>
    public IEnumerable<string> MisspelledBy(string word) => word.Length < (SoundKey.IsLatin(word) ? ShortestMisspelledInLatin : ShortestMisspelled) || Cyrillic.Is(word) ? []
        : fuzzy.Within(word, FuzzyMatcher.Limit(word.Length))
            .Where(near => (near.Cost <= FuzzyMatcher.OneDot && HaveOneEnd(word, near.Term)) || Misspelling.Is(word, near.Term))
            .OrderBy(near => near.Cost)
            .ThenByDescending(near => lexicon.UnitCountOf(near.Term))
            .ThenBy(near => near.Term, StringComparer.Ordinal)
            .Take(MostMeant)
            .Select(near => near.Term);

    // At the end of a word a yeh or noon differs from others in more than dots: کرکٹ is no کرکی.
    private static bool HaveOneEnd(string word, string term) =>
        word[^1] == term[^1] || !(word[^1] is ArabicScript.FarsiYeh or ArabicScript.Noon || term[^1] is ArabicScript.FarsiYeh or ArabicScript.Noon);

    private WordMatches MatchItself(string word)
    {
        var matches = new WordMatches(word);
        if (lexicon.Contains(word))
        {
            matches.Add(word, ExactWeight, MatchTier.Exact, true);
        }

        return matches;
    }

    private void AddOtherNumber(string word, WordMatches matches)
    {
        var singular = EnglishNumber.Singular(word);
        foreach (var form in EnglishNumber.Plurals(singular).Append(singular).Where(form => form != word && lexicon.Contains(form)))
        {
            matches.Add(form, OtherNumberWeight, MatchTier.Stem, true);
        }
    }

    private WordMatches MatchArabic(string word, TierSet tiers, SearchTime time)
    {
        var matches = MatchItself(word);
        if (tiers.Has(MatchTier.Joined))
        {
            pairs.AddExact(word, matches, time);
        }

        if (tiers.Has(MatchTier.Stem))
        {
            stems.AddStems(word, matches);
        }

        if (tiers.Has(MatchTier.Sound))
        {
            sounds.AddNames(word, matches);
        }

        if (!matches.AreEnough(lexicon) && !time.IsUp)
        {
            AddFaint(word, tiers, matches, time);
        }

        return matches;
    }

    // The runs of letters take as long as all the rest.
    private void AddFaint(string word, TierSet tiers, WordMatches matches, SearchTime time)
    {
        IReadOnlyList<(string Term, float Weight)> alike = [];
        index.AtOnce(
            () => AddByRule(word, tiers, matches, time),
            () => alike = tiers.Has(MatchTier.Gram) ? grams.Alike(word) : []);
        GramMatcher.Add(alike, matches);
    }

    private void AddByRule(string word, TierSet tiers, WordMatches matches, SearchTime time)
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
            sounds.AddWords(word, matches, time);
        }

        if (tiers.Has(MatchTier.Fuzzy) && word.Length >= ShortestFaint)
        {
            fuzzy.Add(word, matches);
            pairs.AddNear(word, matches, time);
        }
    }
}
