using System.Globalization;
using System.Text;

namespace KazakhArchive.Texts.Orthography;

/// <summary>
/// Characters that no reader sees, though they turn, part or hide the words around them, and what stands for bytes that could not be read. A source may have
/// them and keeps them; nobody who writes words means them.
/// </summary>
public static class HiddenCharacters
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    // Letters and marks by their category, which are drawn as nothing: the joiner of graphemes, the fillers of Hangul, the blank of Braille.
    private const string DrawnAsNothing = "\u034F\u115F\u1160\u17B4\u17B5\u180E\u2800\u3164\uFFA0";

    /// <summary>The first of them; null where there is none. Spaces, ends of lines and the joiners of letters are none.</summary>
    /// <param name="but">Words whose own may stay, as where a word is mended beside one.</param>
    public static Rune? FirstIn(string text, string but = "")
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Is(rune) && !but.EnumerateRunes().Contains(rune))
            {
                return rune;
            }
        }

        return null;
    }

    /// <summary>The text as it is seen.</summary>
    public static string Without(string text) => string.Concat(text.EnumerateRunes().Where(rune => !Is(rune)));

    /// <summary>Signs that Unicode calls format characters because they embrace digits: year, number, end of verse.</summary>
    public static bool IsPrintedFormat(int codePoint) => codePoint is (>= 0x0600 and <= 0x0605) or 0x06DD or 0x0890 or 0x0891 or 0x08E2;

    // Half of a surrogate pair is enumerated as the replacement character.
    private static bool Is(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value != '\n',
        UnicodeCategory.Format => !IsPrintedFormat(rune.Value) && rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        _ => rune == Rune.ReplacementChar || (rune.IsBmp && DrawnAsNothing.Contains((char)rune.Value, StringComparison.Ordinal)),
    };
}
