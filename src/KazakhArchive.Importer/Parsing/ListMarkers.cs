using System.Globalization;
using System.Text;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Bullets, the noise glyphs that stand for them, and the numbers of numbered lists.</summary>
public sealed class ListMarkers
{
    private const char OrnateRightParenthesis = '\uFD3F';
    private const char OrnateLeftParenthesis = '\uFD3E';

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

    /// <summary>Length and number of a head such as "3." or "۳۔" or "3)"; zero length where there is none.</summary>
    public static (int Length, int Number) NumberAtHead(string text)
    {
        var start = SkipWhiteSpace(text, 0);
        var (end, number) = (start, 0);
        while (end < text.Length && end - start < 3 && Digits.ValueOf(text[end]) is >= 0 and var digit)
        {
            number = number * 10 + digit;
            end++;
        }

        return end > start && end < text.Length && text[end] is '.' or ')' or '\u06D4' or '-' && IsSetOff(text, end + 1)
            ? (end + 1, number)
            : (0, 0);
    }

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

    private static int SkipWhiteSpace(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }
}
