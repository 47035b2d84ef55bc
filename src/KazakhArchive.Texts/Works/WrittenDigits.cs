namespace KazakhArchive.Texts.Works;

/// <summary>Digits as the interface writes them in each language: Urdu in extended Arabic-Indic ones, Arabic in ASCII ones, as the archive's texts have them.</summary>
public static class WrittenDigits
{
    private const char ExtendedArabicIndicZero = '\u06F0';

    /// <summary>The text with its ASCII digits in the language's own form.</summary>
    public static string Of(string text, Language language) => language != Language.Urdu ? text : string.Create(text.Length, text, static (written, from) =>
    {
        for (var i = 0; i < written.Length; i++)
        {
            written[i] = char.IsAsciiDigit(from[i]) ? (char)(ExtendedArabicIndicZero + from[i] - '0') : from[i];
        }
    });
}
