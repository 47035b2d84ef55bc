using KazakhArchive.Search.Analysis;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Matching;

/// <summary>Finds the terms that a pattern with wildcards fits.</summary>
internal static class PatternMatcher
{
    public const char AnyLetters = '*';
    public const char OneLetter = '?';

    /// <summary>In the order of the terms, at most so many.</summary>
    public static IReadOnlyList<string> Find(string pattern, Lexicon lexicon, int most)
    {
        var found = new List<string>();
        foreach (var term in Candidates(pattern, lexicon))
        {
            if (Fits(pattern, term))
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
            if (p < pattern.Length && pattern[p] == AnyLetters)
            {
                star = p++;
                retry = t;
            }
            else if (p < pattern.Length && (pattern[p] == OneLetter || Same(pattern[p], term[t])))
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

        return pattern[p..].TrimStart(AnyLetters).IsEmpty;
    }

    // What stands last in a piece of a pattern need not stand last in the word, where ے and ں have forms of their own.
    private static bool Same(char a, char b) => a == b || MedialForm(a) == MedialForm(b);

    private static char MedialForm(char c) => c switch
    {
        ArabicScript.YehBarree => ArabicScript.FarsiYeh,
        ArabicScript.NoonGhunna => ArabicScript.Noon,
        _ => c,
    };

    private static bool MayEndInOtherForm(string word, int start, int end)
    {
        for (var i = start; i < end && i + 1 < word.Length; i++)
        {
            if (word[i + 1] is AnyLetters or OneLetter && MedialForm(word[i]) is ArabicScript.FarsiYeh or ArabicScript.Noon)
            {
                return true;
            }
        }

        return false;
    }

    // The terms with the rarest run of three letters in the pattern; where it has none, those that begin as it does.
    private static IEnumerable<string> Candidates(string pattern, Lexicon lexicon)
    {
        var word = TermKeys.WithEdges(pattern);
        var rarest = Enumerable.Range(0, word.Length)
            .Where(start => !char.IsLowSurrogate(word[start]))
            .Select(start => (Start: start, End: TermKeys.EndOfGram(word, start)))
            .Where(run => run.End is int end && !MayEndInOtherForm(word, run.Start, end))
            .Select(run => word[run.Start..run.End!.Value])
            .Where(gram => !gram.AsSpan().ContainsAny(AnyLetters, OneLetter))
            .MinBy(lexicon.GramCountOf);
        if (rarest is not null)
        {
            return lexicon.DocumentsWithGram(rarest).Select(lexicon.LettersOf).Order(StringComparer.Ordinal);
        }

        var head = pattern.AsSpan().IndexOfAny(AnyLetters, OneLetter);
        head -= head > 0 && MedialForm(pattern[head - 1]) is ArabicScript.FarsiYeh or ArabicScript.Noon ? 1 : 0;
        return lexicon.StartingWith(pattern[..head]);
    }
}
