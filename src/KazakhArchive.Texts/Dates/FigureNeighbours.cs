using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Dates;

/// <summary>What is beside figures that are no year: 2,725,000 and 19.65% and 12:30 and $1500 and A380.</summary>
internal static class FigureNeighbours
{
    public static bool Are(string text, int start, int end) =>
        JoinsFigures(text, start - 1, -1) || JoinsFigures(text, end, 1)
        || IsLatin(text, start - 1) || IsLatin(text, end)
        || IsSign(text, start - 1) || IsSign(text, end)
        || (IsSpace(text, start - 1) && IsSign(text, start - 2)) || (IsSpace(text, end) && IsSign(text, end + 1));

    /// <summary>A point, group separator or colon with more figures behind it.</summary>
    private static bool JoinsFigures(string text, int at, int direction) =>
        At(text, at) is '.' or ',' or ':' or ArabicScript.DecimalSeparator or ArabicScript.ThousandsSeparator
        && Digits.IsDigit(At(text, at + direction));

    private static bool IsLatin(string text, int at) => CharacterFolding.KindOf(At(text, at)) == CharacterKind.OtherLetter;

    private static bool IsSpace(string text, int at) => At(text, at) is ' ' or '\u00A0' or '\u202F';

    private static bool IsSign(string text, int at) => At(text, at) is '%' or '\u066A' or '#' or '\u2116' or '\u00B0' or '_' or '=' or '+'
        || char.GetUnicodeCategory(At(text, at)) == System.Globalization.UnicodeCategory.CurrencySymbol;

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';
}
