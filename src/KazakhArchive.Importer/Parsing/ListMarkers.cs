using System.Globalization;
using System.Text;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Bullets, the noise glyphs that stand for them, and the numbers of numbered lists.</summary>
public sealed class ListMarkers
{
    private const char OrnateRightParenthesis = '\uFD3F';
    private const char OrnateLeftParenthesis = '\uFD3E';

    /// <summary>In the order in which items of lists are lettered, the old one of the alphabet.</summary>
    private const string Letters = "\u0627\u0628\u062C\u062F\u0647\u0648\u0632\u062D\u0637\u064A";

    private const int MostDigits = 3;

    private readonly HashSet<Rune> glyphs = [];
    private readonly HashSet<Rune> glyphsWithin = [];

    private ListMarkers()
    {
        foreach (var row in EmbeddedTable.Read("bullets.tsv", "codePoint", "glyph", "within", "source"))
        {
            var glyph = new Rune(int.Parse(row["codePoint"], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            glyphs.Add(glyph);
            if (row["within"] == "yes")
            {
                glyphsWithin.Add(glyph);
            }
        }
    }

    public static ListMarkers Standard { get; } = new();

    /// <summary>Length of the marker at the head of a piece: a dash, a glyph, or both, each set off by white space; 0 where there is none.</summary>
    public int LengthOfBullet(string text)
    {
        if (!text.Any(char.IsLetterOrDigit))
        {
            return 0; // An ornament between two parts.
        }

        var head = SkipWhiteSpace(text, 0);
        var afterDash = head;
        if (head < text.Length && text[head] is '-' or '\u2013' or '\u2014' && IsSetOff(text, head + 1))
        {
            afterDash = head + 1;
        }

        var glyphStart = SkipWhiteSpace(text, afterDash);
        if (glyphStart < text.Length && Rune.TryGetRuneAt(text, glyphStart, out var glyph) && glyphs.Contains(glyph)
            && IsSetOff(text, glyphStart + glyph.Utf16SequenceLength)
            && (afterDash > head || !Rune.IsLetter(glyph))
            && !(glyph.Value == OrnateRightParenthesis && text.Contains(OrnateLeftParenthesis, StringComparison.Ordinal)))
        {
            return glyphStart + glyph.Utf16SequenceLength;
        }

        return afterDash > head ? afterDash : 0;
    }

    /// <summary>Length and number of a head such as "3.", "۳۔", "3)", "3-", "(٣)" or "ج-"; zero length where there is none.</summary>
    public static (int Length, int Number) NumberAtHead(string text)
    {
        var head = SkipWhiteSpace(text, 0);
        var isBracketed = head < text.Length && text[head] is '(' or '[';
        var start = isBracketed ? head + 1 : head;
        var (end, number) = NumberAt(text, start);
        if (end == start || end >= text.Length)
        {
            return (0, 0);
        }

        // "1 - text", and no range such as "1 - 5".
        if (!isBracketed && end + 3 < text.Length && text[end] == ' ' && text[end + 1] is '-' or '\u2013' && text[end + 2] == ' ' && !Digits.IsDigit(text[end + 3]))
        {
            return (end + 2, number);
        }

        var isClosed = isBracketed ? text[end] is ')' or ']' : text[end] is '.' or ')' or '\u06D4' or '-' or '\u2013';
        var isSetOff = IsSetOff(text, end + 1) || (text[end] is not ('.' or '-') && end + 1 < text.Length && char.IsLetter(text[end + 1]));
        return isClosed && isSetOff ? (end + 1, number) : (0, 0);
    }

    /// <summary>The number of an item whose text begins on the next line: <c>1.</c>, <c>۱۔</c>, <c>(١)</c>; 0 for any other line. Digits alone may be anything.</summary>
    public static int NumberAlone(string text)
    {
        var isBracketed = text is ['(' or '[', .., ')' or ']'];
        var digits = isBracketed ? text.AsSpan(1, text.Length - 2).Trim() : text is [.., '.' or ')' or '\u06D4' or '-' or '\u2013'] ? text.AsSpan(0, text.Length - 1).TrimEnd() : [];
        if (digits.Length is 0 or > MostDigits)
        {
            return 0;
        }

        foreach (var c in digits)
        {
            if (!Digits.IsDigit(c))
            {
                return 0;
            }
        }

        return Digits.NumberOf(digits);
    }

    /// <summary>One to three digits, or a single letter in its place of the old alphabet.</summary>
    private static (int End, int Number) NumberAt(string text, int start)
    {
        var (end, number) = (start, 0);
        while (end < text.Length && end - start < MostDigits && Digits.ValueOf(text[end]) is >= 0 and var digit)
        {
            number = number * 10 + digit;
            end++;
        }

        var isLetter = end == start && start + 1 < text.Length && !char.IsLetter(text[start + 1]);
        return isLetter && Letters.IndexOf(Plain(text[start]), StringComparison.Ordinal) is >= 0 and var letter ? (start + 1, letter + 1) : (end, number);
    }

    private static char Plain(char c) => c switch
    {
        '\u0622' or '\u0623' or '\u0625' => ArabicScript.Alef,
        ArabicScript.HehGoal => ArabicScript.Heh,
        ArabicScript.FarsiYeh or '\u0649' => '\u064A',
        _ => c,
    };

    /// <summary>Where unmistakable bullets stand inside a line after the end of a sentence: the line is really several items.</summary>
    public IEnumerable<int> CutsWithin(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] < '\u2000' || !Rune.TryGetRuneAt(text, i, out var rune) || !glyphsWithin.Contains(rune))
            {
                continue;
            }

            var before = text.AsSpan(0, i).TrimEnd();
            if (before.Length > 0 && char.IsWhiteSpace(text[i - 1]) && Sentences.EndsSentence(before) && IsSetOff(text, i + rune.Utf16SequenceLength))
            {
                yield return i;
            }
        }
    }

    private static bool IsSetOff(string text, int index) => index < text.Length && char.IsWhiteSpace(text[index]);

    private static int SkipWhiteSpace(string text, int index) => Invisible.Skip(text, index);
}
