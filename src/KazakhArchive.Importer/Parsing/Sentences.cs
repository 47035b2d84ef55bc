using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Where sentences end: what decides whether a page turn split a paragraph.</summary>
public static class Sentences
{
    private const string Terminals = ".!?:\u2026\u06D4\u061F";
    private const string Closers = "\"'\u201C\u201D\u2018\u2019\u00BB\u00AB)]}\uFD3E|*\u2020\u2021\u066D";

    private const int LongestMarkUtf16 = 3;

    private static readonly IReadOnlyList<TsvRow> Rows = EmbeddedTable.Read("continuations.tsv", "word", "language", "remark", "mayBegin");

    private static readonly HashSet<string> Continuations = [.. Rows.Select(row => row["word"])];

    /// <summary>میں, "in" and "I": these begin sentences too.</summary>
    private static readonly HashSet<string> Ambiguous = [.. Rows.Where(row => row["mayBegin"] == "yes").Select(row => row["word"])];

    /// <summary>Whether the text ends a sentence; note marks, closing quotes and brackets behind the full stop are looked through.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0)
        {
            var c = text[end - 1];
            if (Terminals.Contains(c, StringComparison.Ordinal))
            {
                return true;
            }

            if (StartOfBracketedMark(text[..end]) is int start)
            {
                end = start;
                continue;
            }

            var isLookedThrough = Invisible.Is(c) || Closers.Contains(c, StringComparison.Ordinal)
                || Digits.ValueOfSuperscript(c) >= 0 || c == '^' || IsNoteNumber(text[..end]);
            if (!isLookedThrough)
            {
                return false;
            }

            end--;
        }

        return false;
    }

    /// <summary>A first word that cannot begin a sentence: the text goes on from the line before.</summary>
    public static bool BeginsInMidSentence(string text) => Continuations.Contains(FirstWord(text));

    /// <summary>The same, by a word that never begins one.</summary>
    public static bool CertainlyBeginsInMidSentence(string text) => FirstWord(text) is var word && Continuations.Contains(word) && !Ambiguous.Contains(word);

    private static string FirstWord(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', '\t', '\u06D4');
        return end < 0 ? text : text[..end];
    }

    /// <summary>Where the mark of a note in brackets begins that the text ends with: "۔(۱)", ".[1]", "؟ [^12]", ".(*)"; null where it ends with none.</summary>
    private static int? StartOfBracketedMark(ReadOnlySpan<char> text)
    {
        var opener = text[^1] switch { ')' => '(', ']' => '[', '}' => '{', _ => '\0' };
        var start = opener == '\0' ? -1 : text[..^1].LastIndexOf(opener);
        if (start < 0)
        {
            return null;
        }

        var inside = text[(start + 1)..^1].Trim();
        inside = inside is ['^', ..] ? inside[1..] : inside;
        foreach (var c in inside)
        {
            if (!Digits.IsDigit(c) && c != '*')
            {
                return null;
            }
        }

        return inside.Length is 0 or > LongestMarkUtf16 ? null : start;
    }

    /// <summary>One to three digits behind white space or a quote at the text's end: "المقربين. 10", "بلدينا\". 24".</summary>
    private static bool IsNoteNumber(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && Digits.IsDigit(text[start - 1]))
        {
            start--;
        }

        var length = text.Length - start;
        return length is > 0 and <= LongestMarkUtf16 && start > 0
            && (char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '\u06D4' or '\u061F' || text[start - 1] == '{' || Closers.Contains(text[start - 1], StringComparison.Ordinal));
    }
}
