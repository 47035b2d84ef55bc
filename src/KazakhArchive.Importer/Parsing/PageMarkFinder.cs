using System.Buffers;
using System.Text.RegularExpressions;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Finds what may be printed page numbers, alone on a line or within one. Which of them really are is shown by their sequence.</summary>
public static partial class PageMarkFinder
{
    /// <summary>The mark that a line holds and nothing else; null for any other line.</summary>
    public static PageMark? Alone(int pieceIndex, ClassifiedPiece piece)
    {
        if (piece.Text.Length is 0 or > LongestLineUtf16)
        {
            return null;
        }

        if (NumberOf(piece.Text) is int number)
        {
            return new PageMark(pieceIndex, piece.Start, piece.End, null, number, PageMarkStyle.Bare, IsAlone: true);
        }

        var match = Word().Match(piece.Text);
        if (match.Success)
        {
            return new PageMark(pieceIndex, piece.Start, piece.End, null, Digits.NumberOf(match.Groups[1].ValueSpan), PageMarkStyle.Word, IsAlone: true);
        }

        match = Inline().Match(piece.Text);
        return match.Success && match.Length == piece.Text.Length ? Mark(pieceIndex, match, isAlone: true) with { Start = piece.Start, End = piece.End } : null;
    }

    public static IEnumerable<PageMark> Within(int pieceIndex, ClassifiedPiece piece)
    {
        if (!piece.Line.Reading.AsSpan(piece.Start, piece.End - piece.Start).ContainsAny(Beginnings))
        {
            yield break;
        }

        for (var match = Inline().Match(piece.Line.Reading, piece.Start, piece.End - piece.Start); match.Success; match = match.NextMatch())
        {
            yield return Mark(pieceIndex, match, isAlone: false);
        }
    }

    /// <summary>The number of a line that holds nothing else, perhaps between dashes or brackets; null for any other line.</summary>
    public static int? NumberOf(string text)
    {
        var digits = text.AsSpan().Trim("-\u2013\u2014[]() \t");
        return digits.Length is > 0 and <= MostDigits && !digits.ContainsAnyExcept(DigitCharacters) ? Digits.NumberOf(digits) : null;
    }

    /// <summary>With what a mark within a line begins; a volume's name begins with "V" or "Page".</summary>
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("VP[({\u2997|-\u2013\u2014");

    private const int LongestLineUtf16 = 24;
    private const int MostDigits = 4;
    private static readonly SearchValues<char> DigitCharacters = SearchValues.Create(Digits.All);
    private const string Number = @"([0-9\u0660-\u0669\u06F0-\u06F9]{1,4})";
    private const string PageWord = @"(?:ص|صفحہ|صفحة|صفحه|page|p\.?)\s*[:.]?\s*";

    private static PageMark Mark(int pieceIndex, Match match, bool isAlone)
    {
        var (style, group) = match.Groups switch
        {
            var groups when groups[2].Success => (PageMarkStyle.Tag, 2),
            var groups when groups[4].Success => (PageMarkStyle.Slash, 4),
            var groups when groups[5].Success => (PageMarkStyle.Word, 5),
            var groups when groups[6].Success => (PageMarkStyle.Tortoise, 6),
            var groups when groups[7].Success => (PageMarkStyle.Bar, 7),
            _ => (PageMarkStyle.Dash, 8),
        };
        int? volume = style == PageMarkStyle.Tag ? Digits.NumberOf(match.Groups[1].ValueSpan) : style == PageMarkStyle.Slash ? Digits.NumberOf(match.Groups[3].ValueSpan) : null;
        return new PageMark(pieceIndex, match.Index, match.Index + match.Length, volume, Digits.NumberOf(match.Groups[group].ValueSpan), style, isAlone);
    }

    [GeneratedRegex(@"^\W*" + PageWord + Number + @"\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"(?:Page)?V([0-9]{2,3})P([0-9]{3,4})"
        + @"|[\[(]\s*([0-9\u0660-\u0669\u06F0-\u06F9]{1,2})\s*/\s*" + Number + @"\s*[\])]"
        + @"|[\[({\u2997]\s*" + PageWord + Number + @"\s*[\])}\u2998]"
        + @"|\u2997\s*" + Number + @"\s*\u2998"
        + @"|\|\s*" + Number + @"\s*\|"
        + @"|(?<!\S)[-\u2013\u2014]\s+" + Number + @"\s+[-\u2013\u2014](?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Inline();
}
