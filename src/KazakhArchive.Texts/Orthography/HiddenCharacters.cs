using System.Globalization;
using System.Text;

namespace KazakhArchive.Texts.Orthography;

/// <summary>
/// Characters that no reader sees, though they turn, part or hide the words around them, and what stands for bytes that could not be read. A source may have
/// them and keeps them; nobody who writes words means them.
/// </summary>
public static class HiddenCharacters
{
    private const int LastOfArabic = 0x08FF;
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    // Letters and marks by their category, which are drawn as nothing: the joiner of graphemes, the fillers of Hangul, the blank of Braille.
    private const string DrawnAsNothing = "\u034F\u115F\u1160\u17B4\u17B5\u180E\u2800\u3164\uFFA0";

    /// <summary>The first of them; null where there is none. Spaces, ends of lines and the joiners of letters are none.</summary>
    /// <param name="but">Words whose own may stay, as where a word is mended beside one.</param>
    public static Rune? FirstIn(string text, string but = "")
    {
        var before = new Rune(' ');
        foreach (var rune in text.EnumerateRunes())
        {
            if (Is(rune, before) && !but.EnumerateRunes().Contains(rune))
            {
                return rune;
            }

            before = rune;
        }

        return null;
    }

    /// <summary>Whether nothing is seen of the text: spaces, joiners of letters, a stroke that lengthens none. Marks without their letter are seen.</summary>
    public static bool AreAllOf(string text) => string.IsNullOrWhiteSpace(string.Concat(Without(text).Where(c => c is not (ZeroWidthNonJoiner or ZeroWidthJoiner or ArabicScript.Tatweel))));

    /// <summary>The text as it is seen.</summary>
    public static string Without(string text)
    {
        var seen = new StringBuilder(text.Length);
        var before = new Rune(' ');
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Is(rune, before))
            {
                seen.Append(rune);
            }

            before = rune;
        }

        return seen.ToString();
    }

    /// <summary>Signs that Unicode calls format characters because they embrace digits: year, number, end of verse.</summary>
    public static bool IsPrintedFormat(int codePoint) => codePoint is (>= 0x0600 and <= 0x0605) or 0x06DD or 0x0890 or 0x0891 or 0x08E2;

    // Half of a surrogate pair is enumerated as the replacement character.
    private static bool Is(Rune rune, Rune before) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value != '\n',
        UnicodeCategory.Format => !IsPrintedFormat(rune.Value) && rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        UnicodeCategory.NonSpacingMark when IsVariationSelector(rune) => !HasVariants(before),
        _ => rune == Rune.ReplacementChar || (rune.IsBmp && DrawnAsNothing.Contains((char)rune.Value, StringComparison.Ordinal)),
    };

    private static bool IsVariationSelector(Rune rune) => rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>Signs that are drawn in colour or in black, and ideographs; letters of the alphabets here have none.</summary>
    private static bool HasVariants(Rune rune) => rune.Value > LastOfArabic ? !Rune.IsWhiteSpace(rune) && !IsArabicForm(rune) : Rune.IsSymbol(rune) || rune.Value is '#' or '*' or (>= '0' and <= '9');

    private static bool IsArabicForm(Rune rune) => rune.Value is (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF);
}
