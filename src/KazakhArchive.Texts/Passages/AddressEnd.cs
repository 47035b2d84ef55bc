using System.Globalization;

namespace KazakhArchive.Texts.Passages;

/// <summary>
/// Where an address ends in what people paste: programs take along the full stop, quotation mark, bracket, ellipsis, space or direction
/// mark that follows it. Every address of the archive ends with a letter or a digit.
/// </summary>
public static class AddressEnd
{
    private const char Tatweel = '\u0640';

    /// <summary>The text without whatever is neither letter nor digit at its end, by Unicode's classes.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && !IsOfAddress(text[end - 1]))
        {
            end--;
        }

        return text[..end];
    }

    // Nobody types a control character: what holds one is no address.
    private static bool IsOfAddress(char c) => (char.IsLetterOrDigit(c) && c != Tatweel && char.GetUnicodeCategory(c) != UnicodeCategory.ModifierLetter) || char.IsControl(c);
}
