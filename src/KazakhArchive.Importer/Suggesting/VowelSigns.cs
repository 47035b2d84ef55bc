using System.Globalization;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>The marks that Arabic writing sets above and below its letters, mostly left out.</summary>
internal static class VowelSigns
{
    public const char Fathatan = '\u064B';
    public const char Fatha = '\u064E';
    public const char Kasra = '\u0650';
    public const char Shadda = '\u0651';
    public const char Sukun = '\u0652';

    public static bool IsMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>A word of the source in two, with the marks that it has.</summary>
    /// <param name="written">The same without them.</param>
    /// <param name="at">Where it is parted, as an index of what is written.</param>
    public static string Parted(string source, string written, int at)
    {
        var letters = Without(source) == written ? 0 : at + 1;
        for (var i = 0; i < source.Length && letters <= at; i++)
        {
            if (!IsMark(source[i]) && letters++ == at)
            {
                return $"{source[..i]} {source[i..]}";
            }
        }

        return $"{written[..at]} {written[at..]}";
    }

    /// <summary>The word as most texts write it.</summary>
    public static string Without(string word) => word.Any(IsMark) ? string.Concat(word.Where(c => !IsMark(c))) : word;
}
