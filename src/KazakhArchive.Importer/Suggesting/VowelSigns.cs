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

    /// <summary>The word as most texts write it.</summary>
    public static string Without(string word) => word.Any(IsMark) ? string.Concat(word.Where(c => !IsMark(c))) : word;
}
