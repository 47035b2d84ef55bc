using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search.Querying;

namespace KazakhArchive.Texts.Search.Matching;

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
            AddAll(word, $"{QueryLexer.AnyLetters}{word}", matches);
            AddAll(word, $"{word}{QueryLexer.AnyLetters}", matches);
        }
    }

    private void AddAll(string word, string pattern, WordMatches matches)
    {
        foreach (var term in PatternMatcher.Find(pattern, lexicon, MostTerms))
        {
            var form = lexicon.Terms[term];
            // A long ending is an inflection before it is another word.
            if (form.Length < word.Length + ShortestRest || matches.Holds(term))
            {
                continue;
            }

            var rest = pattern[0] == QueryLexer.AnyLetters ? form[..^word.Length] : form[word.Length..];
            var isEvidence = lexicon.Find(SearchForm.Of(rest)) >= 0
                && (word.Length >= LongWord || (rest.Length >= ShortestEvidentRest && !StopWords.Contains(rest)));
            matches.Add(term, isEvidence ? Weight : PerhapsWeight, MatchTier.Joined, isEvidence);
        }
    }
}
