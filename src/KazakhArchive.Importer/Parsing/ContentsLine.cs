using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>A line of a printed table of contents: the words of a heading, a leader of dots, the number of its page.</summary>
public static class ContentsLine
{
    private const int LongestLineUtf16 = 200;
    private const int LongestNumberUtf16 = 4;
    private const int FewestDots = 4;
    private const int DotsOfEllipsis = 4;
    private const string Leaders = ".\u00B7\u06D4_\u0640-\u2026";

    /// <summary>The words of the heading; null for any other line.</summary>
    public static string? TryRead(string line)
    {
        if (line.Length > LongestLineUtf16)
        {
            return null;
        }

        // Some programs write the number of the page first.
        var text = Invisible.Trim(line);
        return Words(text, fromEnd: true) ?? Words(text, fromEnd: false);
    }

    private static string? Words(string text, bool fromEnd)
    {
        var number = 0;
        while (number < text.Length && Digits.IsDigit(At(number)))
        {
            number++;
        }

        var (leader, dots) = (number, 0);
        while (leader < text.Length && (At(leader) == ' ' || Leaders.Contains(At(leader), StringComparison.Ordinal)))
        {
            dots += At(leader) switch { ' ' => 0, '\u2026' => DotsOfEllipsis, _ => 1 };
            leader++;
        }

        var words = fromEnd ? text[..^leader] : text[leader..];
        return number is > 0 and <= LongestNumberUtf16 && dots >= FewestDots && words.Any(char.IsLetter) ? words.Trim() : null;

        char At(int index) => fromEnd ? text[text.Length - 1 - index] : text[index];
    }
}
