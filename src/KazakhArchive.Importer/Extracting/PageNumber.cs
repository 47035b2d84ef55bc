using System.Globalization;
using System.Text.RegularExpressions;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting;

/// <summary>The number of a printed page as people write it into an attribute: alone, in brackets, behind words, behind that of the volume.</summary>
public static partial class PageNumber
{
    /// <summary>
    /// <c>12</c>, <c>12v</c>, <c>xii</c>, <c>[12]</c>, <c>p. 12</c>, and with the volume <c>2.12</c>, <c>2/12</c>, <c>v.2 p.12</c>. Nulls for
    /// anything else, so also for two pages at once (<c>12-13</c>).
    /// </summary>
    public static (string? Number, int? Volume) Read(string? text)
    {
        var folded = WhiteSpace.Fold(text ?? "");
        if (WithVolume(folded) is var (number, volume))
        {
            return (number, volume);
        }

        var match = WithWord().Match(folded);
        return Alone().IsMatch(folded) ? (folded, null) : match.Success ? (match.Groups["number"].Value, null) : (null, null);
    }

    /// <summary>Null where no volume comes before the number.</summary>
    private static (string Number, int Volume)? WithVolume(string text)
    {
        var match = Both().Match(text);
        match = match.Success ? match : WithWords().Match(text);
        return match.Success ? (match.Groups["number"].Value, Digits.NumberOf(match.Groups["volume"].ValueSpan)) : null;
    }

    /// <summary>A number, a volume's or a page's, in any script's digits; null for anything else.</summary>
    public static int? Whole(string? text) => int.TryParse(Digits.ToAscii(text?.Trim() ?? ""), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"\A(?:[0-9\u0660-\u0669\u06F0-\u06F9]{1,8}|[0-9a-zA-Z]{1,8})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\A[\[(]?(?<volume>[0-9\u0660-\u0669\u06F0-\u06F9]{1,3})\s*[.:/]\s*(?<number>[0-9\u0660-\u0669\u06F0-\u06F9]{1,4}[a-z]?)[\])]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Both();

    /// <summary>A word for the volume and one for the page; the letter sad and p begin words for the page, which does not come first.</summary>
    [GeneratedRegex(@"\A\W*(?![pP\u0635])\p{L}{1,10}\W*(?<volume>[0-9\u0660-\u0669\u06F0-\u06F9]{1,3})\W*\p{L}{1,10}\W*(?<number>[0-9\u0660-\u0669\u06F0-\u06F9]{1,5}[a-z]?)\W*\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithWords();

    [GeneratedRegex(@"\A\W*(?:\p{L}{1,10}[\W_]+)?(?<number>[0-9\u0660-\u0669\u06F0-\u06F9]{1,5}[a-z]?|[ivxlcdmIVXLCDM]{1,8})\W*\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithWord();
}
