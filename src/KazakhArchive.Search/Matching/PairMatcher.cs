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
            foreach (var first in lexicon.Contains(second) ? Heads(word[..cut]) : [])
            {
                if (lexicon.Contains(first) && !AreBothStopWords(first, second) && !AreTwoWords(word, first, second))
                {
                    neighbours.AddPair(first, second, MatchTiers.JoinedWeight, MatchTier.Joined, true, matches, time);
                }
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

        AddBehindClitics(word, matches, time);
        foreach (var (first, second) in neighbours.Pairs(Parts(word), time))
        {
            AddIfNear(word, first, second, matches, time);
        }
    }

    // Within a word the letters that only end one are like others: ریلوےلائن is ریلوے and لائن.
    private static IEnumerable<string> Heads(string head) => head[^1] switch
    {
        ArabicScript.FarsiYeh => [SearchForm.Of(head), head[..^1] + ArabicScript.YehBarree],
        ArabicScript.Noon => [SearchForm.Of(head), head[..^1] + ArabicScript.NoonGhunna],
        _ => [SearchForm.Of(head)],
    };

    private static IEnumerable<(string Term, bool IsFirst)> Parts(string word)
    {
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
        {
            foreach (var head in Heads(word[..cut]))
            {
                yield return (head, true);
            }

            yield return (word[cut..], false);
        }
    }

    // Of two that were typed as one the first may stand in the texts behind a clitic alone: الأقمارالصناعية, للأقمار الصناعية.
    private void AddBehindClitics(string word, WordMatches matches, SearchTime time)
    {
        if (lexicon.Contains(word))
        {
            return;
        }

        for (var cut = ShortestWord; cut <= word.Length - ShortestWord; cut++)
        {
            var (head, second) = (SearchForm.Of(word.AsSpan(0, cut)), word[cut..]);
            foreach (var first in lexicon.Contains(second) && !lexicon.Contains(head) ? lexicon.BehindClitics(head) : [])
            {
                neighbours.AddPair(first, second, StemWeight, MatchTier.Joined, true, matches, time);
            }
        }
    }

    private void AddIfNear(string word, string first, string second, WordMatches matches, SearchTime time)
    {
        var length = first.Length + second.Length;
        if (length > LongestWord || Math.Abs(length - word.Length) > MostLettersOff || char.IsAsciiDigit(first[0]) || AreBothStopWords(first, second))
        {
            return;
        }

        var joined = SearchForm.Of(first + second);
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
