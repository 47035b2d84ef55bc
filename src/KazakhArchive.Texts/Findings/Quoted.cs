using System.Globalization;
using System.Text;

namespace KazakhArchive.Texts.Findings;

/// <summary>Words of the corpus as a finding quotes them: on one line, not too long, nothing in them invisible.</summary>
public static class Quoted
{
    // A finding is one line of a terminal; this much is enough to find the place by.
    private const int MaximumLength = 60;

    public static string Of(string text)
    {
        var quoted = new StringBuilder("\"");
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (length++ == MaximumLength)
            {
                quoted.Append('\u2026');
                break;
            }

            Append(quoted, rune);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Marks by their category; they choose how the letter before them is drawn.</summary>
    private static bool IsVariationSelector(Rune rune) => rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or 0x034F;

    private static void Append(StringBuilder quoted, Rune rune)
    {
        var isVisible = rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned) && !IsVariationSelector(rune);
        if (isVisible)
        {
            quoted.Append(rune.ToString());
        }
        else
        {
            quoted.Append(CultureInfo.InvariantCulture, $"\u27E8U+{rune.Value:X4}\u27E9");
        }
    }
}
