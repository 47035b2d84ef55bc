using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Matching;

/// <summary>Forms of a word that OCR or typing has damaged.</summary>
internal sealed class FuzzyMatcher(Lexicon lexicon)
{
    // A form that is no word of its own and one dot away is more surely the word than another inflection of it is.
    private const float DamagedWeight = 1.0f;
    private const float RareWordWeight = 0.7f;
    private const float OtherWordWeight = 0.4f;
    private const float LeastWeight = 0.12f;

    // Words of four letters have too many neighbours, and so has the far end of the limit, to prove that a word is there.
    private const int ShortestEvident = 5;
    private const float EvidentShareOfLimit = 0.77f;

    // With so many other letters the same, one dot more or less is damage even where the form could be a word, unless the word itself is
    // there: اختبارات is not اختيارات misread.
    private const int LongWord = 6;
    public const float OneDot = 0.35f;

    // Who hears a word and has not read it puts one letter for another that is said alike.
    private const float HomophoneWeight = 0.7f;

    // A reader who asks for similar spellings gets them for short words too.
    private const float ShortWordLimit = 0.7f;

    /// <summary>What damage a word of this length may have suffered, in the costs of <see cref="Confusion"/>.</summary>
    public static float Limit(int length) => length switch
    {
        < 4 => 0,
        4 => 0.7f,
        < 7 => 1.0f,
        < 9 => 1.3f,
        _ => 1.6f,
    };

    public void Add(string word, WordMatches matches)
    {
        var limit = Limit(word.Length);

        // No damage makes a word of one that the archive knows well, and the article makes no short word long: البحر is hardly nearer to
        // الحر, which is a word, than بحر to حر.
        var (isKnown, isWellKnown) = (lexicon.Contains(word), lexicon.IsFrequent(word));
        var isHardlyDamaged = isWellKnown || (word.StartsWith(ArabicClitics.Article, StringComparison.Ordinal) && Limit(word.Length - ArabicClitics.Article.Length) == 0);
        foreach (var (term, cost) in Within(word, limit))
        {
            var isFrequent = lexicon.IsFrequent(term);
            var isWord = isFrequent || lexicon.HasInflections(term);
            var weight = (isFrequent ? OtherWordWeight : isWord ? RareWordWeight : DamagedWeight) * (1 - (cost / (limit * 2)));
            var isEvidence = (cost <= OneDot && (isWord ? word.Length >= ShortestEvident && !isKnown : word.Length >= LongWord || (isKnown && !isWellKnown)))
                || (word.Length >= ShortestEvident && cost <= EvidentShareOfLimit * limit && !isWord);
            if (!isKnown && SoundKey.AreHomophones(word, term))
            {
                matches.Add(term, HomophoneWeight, MatchTier.Fuzzy, true);
                continue;
            }

            matches.Add(term, Math.Clamp(weight, LeastWeight, isHardlyDamaged && isWord ? MatchTiers.FaintWeight : DamagedWeight), MatchTier.Fuzzy, isEvidence);
        }
    }

    /// <summary>For a word that is marked as approximate in the query: all that is within the limit counts.</summary>
    public void AddAsked(string word, float? asked, WordMatches matches)
    {
        var limit = asked ?? Math.Max(ShortWordLimit, Limit(word.Length));
        foreach (var (term, cost) in Within(word, limit))
        {
            matches.Add(term, DamagedWeight * (1 - (cost / (Math.Max(limit, ShortWordLimit) * 2))), MatchTier.Fuzzy, true);
        }
    }

    /// <summary>Other terms within the limit, with their distance.</summary>
    public IEnumerable<(string Term, float Cost)> Within(string word, float limit)
    {
        var isKnown = lexicon.Contains(word);
        return lexicon.SkeletonNeighbours(word)
            .Where(term => !string.Equals(term, word, StringComparison.Ordinal))
            .Select(term => (Term: term, Cost: Distance(word, isKnown, term, limit)))
            .Where(near => near.Cost <= limit);
    }

    // Of a word that no text has a clitic is no damage: الدهب is a dot from والذهب.
    private static float Distance(string word, bool isKnown, string term, float limit)
    {
        var whole = Confusion.Distance(word, term, limit);
        return !isKnown && term.Length == word.Length + 1 && ArabicClitics.Are(term.AsSpan(0, 1)) ? Math.Min(whole, Confusion.Distance(word, term.AsSpan(1), limit)) : whole;
    }
}
