using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search.Postings;
using KazakhArchive.Texts.Search.Querying;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Finds the terms that a pattern with wildcards fits.</summary>
internal static class PatternMatcher
{
    /// <summary>In the order of the terms, at most so many.</summary>
    public static IReadOnlyList<int> Find(string pattern, Lexicon lexicon, int most)
    {
        var found = new List<int>();
        foreach (var term in Candidates(pattern, lexicon))
        {
            if (Fits(pattern, lexicon.Terms[term]))
            {
                found.Add(term);
                if (found.Count == most)
                {
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>Whether the pattern fits the whole term.</summary>
    public static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> term)
    {
        // Greedy with one step back to the last star: linear in practice, never more than pattern times term.
        int p = 0, t = 0, star = -1, retry = 0;
        while (t < term.Length)
        {
            if (p < pattern.Length && pattern[p] == QueryLexer.AnyLetters)
            {
                star = p++;
                retry = t;
            }
            else if (p < pattern.Length && (pattern[p] == QueryLexer.OneLetter || Same(pattern[p], term[t])))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++retry;
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].TrimStart(QueryLexer.AnyLetters).IsEmpty;
    }

    // What stands last in a piece of a pattern need not stand last in the word, where ے and ں have forms of their own.
    private static bool Same(char a, char b) => a == b || MedialForm(a) == MedialForm(b);

    private static char MedialForm(char c) => c switch
    {
        ArabicScript.YehBarree => ArabicScript.FarsiYeh,
        ArabicScript.NoonGhunna => ArabicScript.Noon,
        _ => c,
    };

    private static bool MayEndInOtherForm(string word, int start)
    {
        for (var i = start; i < start + GramIndex.GramLength && i + 1 < word.Length; i++)
        {
            if (word[i + 1] is QueryLexer.AnyLetters or QueryLexer.OneLetter && MedialForm(word[i]) is ArabicScript.FarsiYeh or ArabicScript.Noon)
            {
                return true;
            }
        }

        return false;
    }

    // The terms of the rarest run of three letters in the pattern, or all of them where it has none.
    private static IEnumerable<int> Candidates(string pattern, Lexicon lexicon)
    {
        var word = GramIndex.Edge + pattern + GramIndex.Edge;
        int[]? rarest = null;
        for (var i = 0; i + GramIndex.GramLength <= word.Length; i++)
        {
            var gram = word.AsSpan(i, GramIndex.GramLength);
            if (gram.ContainsAny(QueryLexer.AnyLetters, QueryLexer.OneLetter) || MayEndInOtherForm(word, i))
            {
                continue;
            }

            var terms = lexicon.WithGram(GramIndex.Pack(gram[0], gram[1], gram[2]));
            if (rarest is null || terms.Length < rarest.Length)
            {
                rarest = terms.ToArray();
            }
        }

        return rarest ?? Enumerable.Range(0, lexicon.Terms.Count);
    }
}
