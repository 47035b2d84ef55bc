using System.Text.RegularExpressions;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting;

/// <summary>The year in what a file says of a book's date.</summary>
public static partial class Years
{
    /// <summary>In ASCII digits; null where there is none of four digits.</summary>
    public static string? In(string date) => Year().Match(Digits.ToAscii(date)) is { Success: true } year ? year.Value : null;

    [GeneratedRegex(@"(?<!\d)[12]\d{3}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
