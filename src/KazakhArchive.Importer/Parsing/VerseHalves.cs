using System.Buffers;
using System.Text.RegularExpressions;

namespace KazakhArchive.Importer.Parsing;

/// <summary>The two halves of a verse that stand on one line, and what parts them.</summary>
public static partial class VerseHalves
{
    private const int ShortestHalfLetters = 6;
    private const int LongestHalfLetters = 60;

    /// <summary>Two of the longest halves with all their vowel signs.</summary>
    private const int LongestLineUtf16 = 300;

    /// <summary>OpenITI's sign, which nothing else writes.</summary>
    private const string Sign = "%~%";

    private static readonly SearchValues<char> Parting = SearchValues.Create("\t\u00A0\u2026*\u066D");

    /// <summary>Where the dividers of a line stand that is certainly or likely a verse; empty for any other line.</summary>
    public static IReadOnlyList<(int Start, int End)> Dividers(string text)
    {
        var isSigned = text.Contains(Sign, StringComparison.Ordinal);
        if (!isSigned && (text.Length > LongestLineUtf16 || !MayPart(text)))
        {
            return [];
        }

        var found = Divider().Matches(text);
        if (isSigned)
        {
            return [.. found.Where(match => match.ValueSpan.Contains(Sign, StringComparison.Ordinal)).Select(Place)];
        }

        var isBracketed = text is ['(' or '[', .., ')' or ']'] or ['*' or '\u066D', ..]; // A star that begins a line parts topics, as in a list of them.
        // Verses are numbered, rows of a table too: those have gaps.
        var number = found.Count == 1 && !string.IsNullOrWhiteSpace(found[0].Value) ? ListMarkers.NumberAtHead(text).Length : 0;
        return found.Count == 1 && !isBracketed && AreHalves(text.AsSpan(number, found[0].Index - number), text.AsSpan(found[0].Index + found[0].Length)) ? [Place(found[0])] : [];

        static (int, int) Place(Match match) => (match.Index, match.Index + match.Length);
    }

    /// <summary>How many letters are there: vowel signs lengthen no line.</summary>
    public static int Letters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsLetter(c) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether two lines are of like length: the shorter has so many hundredths of the longer one's letters.</summary>
    public static bool AreAlike(string first, string second, int percent)
    {
        var (one, two) = (Letters(first), Letters(second));
        return Math.Min(one, two) * 100 >= Math.Max(one, two) * percent;
    }

    private static bool MayPart(string text) => text.AsSpan().ContainsAny(Parting) || text.Contains("...", StringComparison.Ordinal) || text.Contains("   ", StringComparison.Ordinal);

    private static bool AreHalves(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var (one, two) = (Letters(first), Letters(second));
        return Math.Min(one, two) >= ShortestHalfLetters
            && Math.Max(one, two) <= LongestHalfLetters
            && Math.Min(one, two) * 5 >= Math.Max(one, two) * 3
            && HasSpace(first) && HasSpace(second)
            && !Numbers().IsMatch(first) && !Numbers().IsMatch(second);
    }

    private static bool HasSpace(ReadOnlySpan<char> half) => half.Trim().Contains(' ');

    [GeneratedRegex(@"\s*%~%\s*|\s*\t\s*|\s*[ \u00A0]{3,}\s*|\s+(?:\.{3,}|\u2026|\*+|\u066D+)\s*|\s*\*{3,}\s*|\s*\.{4,}\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Divider();

    [GeneratedRegex(@"\d", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
