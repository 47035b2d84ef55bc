using System.Globalization;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.InterfaceLanguage;

/// <summary>Numbers of the interface in each language's own form.</summary>
public static class UiNumbers
{
    private const char ExtendedArabicIndicZero = '\u06F0';

    /// <summary>
    /// Urdu in extended Arabic-Indic digits, Arabic in ASCII digits, as the archive's texts have them. Thousands are set off
    /// by a comma as in print; U+066C is easily taken for a digit in small type.
    /// </summary>
    public static string Write(int number, Language language)
    {
        var ascii = number.ToString("#,0", CultureInfo.InvariantCulture);
        return Write(ascii, language);
    }

    /// <summary>The text with its ASCII digits in the language's own form.</summary>
    public static string Write(string text, Language language) => language == Language.Urdu ? Localize(text) : text;

    private static string Localize(string text) => string.Create(text.Length, text, static (localized, from) =>
    {
        for (var i = 0; i < localized.Length; i++)
        {
            localized[i] = char.IsAsciiDigit(from[i]) ? (char)(ExtendedArabicIndicZero + from[i] - '0') : from[i];
        }
    });
}
