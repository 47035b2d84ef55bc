using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Matching;

/// <summary>
/// Finds a word that the text has in two pieces: OCR and typists part words after letters that do not join (کلمو کوں), and both
/// spellings of a compound are in use.
/// </summary>
internal sealed class PairMatcher(Neighbours neighbours, Lexicon lexicon)
{
    private const float StemWeight = 0.6f;
    private const float FuzzyWeight = 0.35f;
    private const float LeastFuzzyWeight = 0.12f;
    private const int ShortestWord = 3;
    private const int LongestWord = 16;
    private const int ShortestPart = 2;
    private const int MostLettersOff = 3;

    /// <summary>The word cut at each place into two terms.</summary>
    public void AddExact(string word, WordMatches matches, SearchTime time)
    {
        if (word.Length is < ShortestWord or > LongestWord)
        {
            return;
        }

        for (var cut = 1; cut < word.Length; cut++)
        {
            var second = word[cut..];
            if (lexicon.Contains(second) && SearchForm.Of(word.AsSpan(0, cut)) is var first && lexicon.Contains(first) && !AreBothStopWords(first, second) && !AreTwoWords(word, first, second))
            {
                neighbours.AddPair(first, second, MatchTiers.JoinedWeight, MatchTier.Joined, true, matches, time);
            }
        }
    }

    /// <summary>Pairs of which one part is as in the word and both together are its stem or close to it.</summary>
    public void AddNear(string word, WordMatches matches, SearchTime time)
    {
        if (word.Length > LongestWord)
        {
            return;
        }

        foreach (var (first, second) in neighbours.Pairs(Parts(word), time))
        {
            AddIfNear(word, first, second, matches, time);
        }
    }

    private static IEnumerable<(string Term, bool IsFirst)> Parts(string word)
    {
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
        {
            yield return (SearchForm.Of(word.AsSpan(0, cut)), true);
            yield return (word[cut..], false);
        }
    }

    private void AddIfNear(string word, string first, string second, WordMatches matches, SearchTime time)
    {
        var length = first.Length + second.Length;
        if (length > LongestWord || Math.Abs(length - word.Length) > MostLettersOff || char.IsAsciiDigit(first[0]) || AreBothStopWords(first, second))
        {
            return;
        }

        var joined = first + second;
        if (joined == lexicon.UrduStemOf(word) || joined == ArabicStem.Of(word) || (first.Length < word.Length && IsLonger(joined, word)))
        {
            neighbours.AddPair(first, second, StemWeight, MatchTier.Joined, true, matches, time);
            return;
        }

        var limit = FuzzyMatcher.Limit(word.Length);
        var cost = Confusion.Distance(word, joined, limit);
        if (cost <= limit)
        {
            var weight = Math.Max(LeastFuzzyWeight, FuzzyWeight * (1 - (cost / (limit * 1.6f))));
            neighbours.AddPair(first, second, weight, MatchTier.Fuzzy, false, matches, time);
        }
    }

    // The text has an ending that the query lacks: خودمختار, خود مختاری.
    private bool IsLonger(string joined, string word) =>
        joined[^1] is ArabicScript.FarsiYeh or ArabicScript.NoonGhunna && joined.StartsWith(word, StringComparison.Ordinal) && lexicon.UrduStemOf(joined) == word;

    // A word that the archive has is not also two others: اسباب, اس باب.
    private bool AreTwoWords(string word, string first, string second) =>
        (StopWords.Contains(first) || StopWords.Contains(second)) && lexicon.IsFrequent(word) && lexicon.HasInflections(StopWords.Contains(first) ? second : first);

    private static bool AreBothStopWords(string first, string second) => StopWords.Contains(first) && StopWords.Contains(second);
}
