using System.Globalization;
using System.Text;

namespace KazakhArchive.Tests.Support;

/// <summary>Text for failure output in which nothing hides: ⟨ZWNJ⟩, ⟨U+0640⟩.</summary>
public static class Visible
{
    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            visible.Append(c switch
            {
                '\u200C' => "⟨ZWNJ⟩",
                '\u200D' => "⟨ZWJ⟩",
                '\u200F' => "⟨RLM⟩",
                '\uFEFF' => "⟨BOM⟩",
                '\n' => "⟨LF⟩\n",
                _ when IsHidden(c) => string.Create(CultureInfo.InvariantCulture, $"⟨U+{(int)c:X4}⟩"),
                _ => c.ToString(),
            });
        }

        return visible.ToString();
    }

    private static bool IsHidden(char c) => c == '\u0640' || (c != ' ' && char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
