using System.Text;
using KazakhArchive.Search.Matching;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Querying;

/// <summary>Brings a word with wildcards into the search form.</summary>
internal static class QueryPattern
{
    private const char ArabicQuestionMark = '\u061F';
    private const char ArabicStar = '\u066D';

    /// <summary>Null where the word has no wildcard, or nothing but wildcards.</summary>
    public static string? Of(string text)
    {
        var pattern = new StringBuilder();
        var literal = new StringBuilder();
        var hasWildcard = false;
        var hasLetter = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i] == ArabicStar ? PatternMatcher.AnyLetters
                : text[i] == ArabicQuestionMark ? PatternMatcher.OneLetter
                : text[i];

            // A question mark after the last letter ends a question.
            var isWildcard = c == PatternMatcher.AnyLetters || (c == PatternMatcher.OneLetter && i + 1 < text.Length);
            if (isWildcard)
            {
                hasLetter |= AppendFolded(pattern, literal);
                hasWildcard = true;
                if (c != PatternMatcher.AnyLetters || (pattern.Length == 0 || pattern[^1] != PatternMatcher.AnyLetters))
                {
                    pattern.Append(c);
                }
            }
            else if (c == QueryLexer.Escape && i + 1 < text.Length)
            {
                literal.Append(text[++i]);
            }
            else
            {
                literal.Append(c);
            }
        }

        hasLetter |= AppendFolded(pattern, literal);
        return hasWildcard && hasLetter && pattern.Length <= TokenBuffer.MaximumLength ? pattern.ToString() : null;
    }

    private static bool AppendFolded(StringBuilder pattern, StringBuilder literal)
    {
        var before = pattern.Length;
        foreach (var token in SearchForm.Tokens(literal.ToString()))
        {
            pattern.Append(token.Term);
        }

        literal.Clear();
        return pattern.Length > before;
    }
}
