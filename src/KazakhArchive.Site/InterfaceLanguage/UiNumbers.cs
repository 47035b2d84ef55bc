using System.Globalization;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.InterfaceLanguage;

/// <summary>Numbers of the interface in each language's own form.</summary>
public static class UiNumbers
{
    /// <summary>
    /// Thousands are set off by a comma as in print; U+066C is easily taken for a digit in small type.
    /// </summary>
    public static string Write(int number, Language language)
    {
        var ascii = number.ToString("#,0", CultureInfo.InvariantCulture);
        return Write(ascii, language);
    }

    /// <summary>With a decimal separator: that of Urdu is U+066B, in Arabic ASCII digits keep their point.</summary>
    /// <param name="places">How many digits there are behind it at most.</param>
    public static string Write(double number, int places, Language language)
    {
        var ascii = Math.Round(number, places).ToString(CultureInfo.InvariantCulture);
        return Write(language == Language.Urdu ? ascii.Replace('.', ArabicScript.DecimalSeparator) : ascii, language);
    }

    /// <summary>The text with its ASCII digits in the language's own form.</summary>
    public static string Write(string text, Language language) => WrittenDigits.Of(text, language);
}
