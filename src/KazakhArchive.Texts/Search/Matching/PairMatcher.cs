using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>
/// Finds a word that the text has in two pieces: OCR and typists part words after letters that do not join (کلمو کوں), and both
/// spellings of a compound are in use.
/// </summary>
internal sealed class PairMatcher(IPostingStore store, Lexicon lexicon)
{
    private const float JoinedWeight = 0.9f;
    private const float StemWeight = 0.6f;
    private const float FuzzyWeight = 0.35f;
    private const float LeastFuzzyWeight = 0.12f;
    private const int ShortestWord = 3;
    private const int LongestWord = 16;
    private const int ShortestPart = 2;
    private const int MostLettersOff = 3;

    /// <summary>The word cut at each place into two terms.</summary>
    public void AddExact(string word, WordMatches matches)
    {
        if (word.Length is < ShortestWord or > LongestWord)
        {
            return;
        }

        for (var cut = 1; cut < word.Length; cut++)
        {
            var second = lexicon.Find(word[cut..]);
            var first = second < 0 ? second : lexicon.Find(SearchForm.Of(word.AsSpan(0, cut)));
            if (first >= 0 && !AreBothStopWords(first, second))
            {
                Adjacency.Add(store, first, second, JoinedWeight, MatchTier.Joined, true, matches);
            }
        }
    }

    /// <summary>Pairs of which one part is as in the word and both together are its stem or close to it.</summary>
    public void AddNear(string word, WordMatches matches)
    {
        if (word.Length > LongestWord)
        {
            return;
        }

        foreach (var (first, second) in NeighbourReader.Pairs(store, Parts(word)))
        {
            AddIfNear(word, first, second, matches);
        }
    }

    private IEnumerable<(int Term, bool IsFirst)> Parts(string word)
    {
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
        {
            if (lexicon.Find(SearchForm.Of(word.AsSpan(0, cut))) is >= 0 and var first)
            {
                yield return (first, true);
            }

            if (lexicon.Find(word[cut..]) is >= 0 and var second)
            {
                yield return (second, false);
            }
        }
    }

    private void AddIfNear(string word, int first, int second, WordMatches matches)
    {
        var firstTerm = lexicon.Terms[first];
        var secondTerm = lexicon.Terms[second];
        var length = firstTerm.Length + secondTerm.Length;
        if (length > LongestWord || Math.Abs(length - word.Length) > MostLettersOff || char.IsAsciiDigit(firstTerm[0]) || AreBothStopWords(first, second))
        {
            return;
        }

        var joined = firstTerm + secondTerm;
        if (string.Equals(joined, lexicon.UrduStemOf(word), StringComparison.Ordinal) || string.Equals(joined, ArabicStem.Of(word), StringComparison.Ordinal))
        {
            Adjacency.Add(store, first, second, StemWeight, MatchTier.Joined, true, matches);
            return;
        }

        var limit = FuzzyMatcher.Limit(word.Length);
        var cost = Confusion.Distance(word, joined, limit);
        if (cost <= limit)
        {
            var weight = Math.Max(LeastFuzzyWeight, FuzzyWeight * (1 - (cost / (limit * 1.6f))));
            Adjacency.Add(store, first, second, weight, MatchTier.Fuzzy, false, matches);
        }
    }

    private bool AreBothStopWords(int first, int second) =>
        StopWords.Contains(lexicon.Terms[first]) && StopWords.Contains(lexicon.Terms[second]);
}
