using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Matching;

/// <summary>A word that the text has run together with its neighbour (خیرسگالی): it is the head or the tail of a longer term.</summary>
internal sealed class RunTogetherMatcher(Lexicon lexicon)
{
    private const float Weight = 0.6f;
    private const float PerhapsWeight = 0.35f;
    private const int ShortestWord = 4;
    private const int LongWord = 6;
    private const int ShortestRest = 2;
    private const int ShortestEvidentRest = 3;
    private const int MostTerms = 200;

    public void Add(string word, WordMatches matches)
    {
        if (word.Length >= ShortestWord)
        {
            AddAll(word, $"{PatternMatcher.AnyLetters}{word}", matches);
            AddAll(word, $"{WithinWord(word)}{PatternMatcher.AnyLetters}", matches);
        }
    }

    // Before another letter the last is written, and typed, as one within a word: ریلوےلائن.
    private static string WithinWord(string word) => SearchForm.Of(word + ArabicScript.Alef)[..^1];

    private void AddAll(string word, string pattern, WordMatches matches)
    {
        foreach (var term in PatternMatcher.Find(pattern, lexicon, MostTerms))
        {
            // A long ending is an inflection before it is another word.
            if (term.Length < word.Length + ShortestRest || matches.Holds(term))
            {
                continue;
            }

            var rest = pattern[0] == PatternMatcher.AnyLetters ? term[..^word.Length] : term[word.Length..];

            // What has inflections is a word of its own: الاندفاع is hardly الآن دفاع.
            var isEvidence = lexicon.Contains(SearchForm.Of(rest)) && !lexicon.HasInflections(term)
                && (word.Length >= LongWord || (rest.Length >= ShortestEvidentRest && !StopWords.Contains(rest)));
            matches.Add(term, isEvidence ? Weight : PerhapsWeight, MatchTier.Joined, isEvidence);
        }
    }
}
