using System.Buffers;
using System.Globalization;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Site.Html;

/// <summary>Finds stretches of Latin or Cyrillic words inside right-to-left text.</summary>
public static class ForeignWords
{
    // Opening and closing marks must pair within a stretch, or a bracket of the sentence would turn round with it.
    private const string Openers = "([{\u201C\u00AB";
    private const string Closers = ")]}\u201D\u00BB";

    private const string BetweenWords = " \u00A0.,:;'\u2018\u2019&/-\u2010\u2011\u2013\u2014_+#@!?*=%$\u20AC\u00A3\u00B0\u2116";

    /// <summary>What stands between a name and its number: <c>Resolution 1701</c>, <c>London, 1990</c>, <c>pp. 45</c>.</summary>
    private static readonly SearchValues<char> InsideReference = SearchValues.Create(" \u00A0.,:#\u2116");

    /// <summary>The longest stretch without a letter that still lies between two words: <c>. - </c> and the like, or a year.</summary>
    private const int LongestGapUtf16 = 8;

    /// <summary>Whether a foreign word begins here, also one with digits before its letters: <c>3D</c>, <c>20th</c>, the passage <c>2.3a</c>.</summary>
    public static bool BeginAt(string text, int start)
    {
        var i = start;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || (i > start && text[i] == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
        {
            i++;
        }

        return i < text.Length && IsLetter(text[i]) && (i == start || start == 0 || !IsInsideNumber(text[start - 1]));
    }

    public static BidiRun RunAt(string text, int start)
    {
        var end = End(text, start);
        var stretch = text.AsSpan(start, end - start);
        var cyrillic = 0;
        var letters = 0;
        foreach (var c in stretch)
        {
            letters += IsLetter(c) ? 1 : 0;
            cyrillic += IsCyrillic(c) ? 1 : 0;
        }

        return new BidiRun(cyrillic * 2 > letters ? BidiRunKind.Cyrillic : BidiRunKind.Latin, start, end - start);
    }

    public static bool IsLetter(char c) => IsLatin(c) || IsCyrillic(c);

    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    private static bool IsLatin(char c) =>
        char.IsAsciiLetter(c) || (c is >= '\u00C0' and <= '\u024F' and not '\u00D7' and not '\u00F7') || c is >= '\u1E00' and <= '\u1EFF';

    private static bool IsInsideNumber(char c) => Digits.IsDigit(c) || c is '.' or ',' or '/' or ':';

    /// <summary>Exclusive. Moves on with every word whose brackets are closed.</summary>
    private static int End(string text, int start)
    {
        var end = start;
        var afterLetter = start;
        Stack<(char Closer, bool HasLetter)> open = new();
        for (var i = start; i < text.Length && i - afterLetter <= LongestGapUtf16; i++)
        {
            var c = text[i];
            if (IsLetter(c) || (afterLetter == i && (IsPartOfWord(c) || IsPercentage(text, i))))
            {
                // An address is a run of its own.
                if (afterLetter != i && Urls.LengthAt(text, i) > 0)
                {
                    break;
                }

                afterLetter = i + 1;
                end = open.Count == 0 ? afterLetter : end;
                MarkLetter(open);
            }
            else if (open.TryPeek(out var innermost) && innermost.Closer == c)
            {
                open.Pop();
                if (!innermost.HasLetter)
                {
                    break;
                }

                MarkLetter(open);
                afterLetter = i + 1;
                end = open.Count == 0 ? afterLetter : end;
            }
            else if (IsOpener(text, i))
            {
                open.Push((CloserOf(c), false));
            }
            else if (char.IsAsciiDigit(c))
            {
                // Digits joined to the word (COVID-19, G7) are part of it, and so is the number of a name (Boeing 737); others only
                // if another word follows.
                if (end == start || IsJoined(text, afterLetter, i) || (open.All(bracket => bracket.HasLetter) && IsNumberOfName(text, afterLetter, i)))
                {
                    afterLetter = i + 1;
                    end = open.Count == 0 ? afterLetter : end;
                }
            }
            else if (!BetweenWords.Contains(c))
            {
                break;
            }
        }

        return WithStopOfInitials(text, start, end);
    }

    private static void MarkLetter(Stack<(char Closer, bool HasLetter)> open)
    {
        if (open.TryPop(out var innermost))
        {
            open.Push((innermost.Closer, true));
        }
    }

    // C++, C#, and superscripts that belong to a unit.
    private static bool IsPartOfWord(char c) => c is '+' or '#' || Digits.ValueOfSuperscript(c) >= 0
        || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark && c < '\u0600';

    private static bool IsOpener(string text, int i) =>
        Openers.Contains(text[i]) || (text[i] == '"' && i > 0 && text[i - 1] == ' ');

    private static char CloserOf(char opener) => opener == '"' ? '"' : Closers[Openers.IndexOf(opener, StringComparison.Ordinal)];

    private static bool IsJoined(string text, int afterLetter, int digit)
    {
        for (var i = afterLetter; i < digit; i++)
        {
            if (text[i] is not ('-' or '.' or '/' or '_' or '\u2011' or '\u2019'))
            {
                return false;
            }
        }

        return digit - afterLetter <= 1;
    }

    /// <summary>
    /// Whether a number belongs to the words before it, as the algorithm has it (UAX #9, W7): an isolate that ends before it would turn
    /// the two round. A year with its sign (<c>1991ء</c>) is the sentence's, and so is a range of years after a name.
    /// </summary>
    private static bool IsNumberOfName(string text, int afterLetter, int digit)
    {
        var gap = text.AsSpan(afterLetter, digit - afterLetter);
        if (gap.ContainsAnyExcept(InsideReference))
        {
            return false;
        }

        var number = Numbers.RunAt(text, digit);
        var isSigned = number.EndUtf16 < text.Length && char.IsLetter(text[number.EndUtf16]) && !IsLetter(text[number.EndUtf16]);
        return !isSigned && (number.Kind == BidiRunKind.Plain || gap.ContainsAnyExcept(" \u00A0"));
    }

    private static bool IsPercentage(string text, int i) => text[i] == '%' && i > 0 && char.IsAsciiDigit(text[i - 1]);

    /// <summary>The full stop after U.S. is the word's; after any other word it is the sentence's.</summary>
    private static int WithStopOfInitials(string text, int start, int end) =>
        end < text.Length && text[end] == '.' && end - start >= 3 && IsLetter(text[end - 1]) && text[end - 2] == '.'
            ? end + 1
            : end;
}
