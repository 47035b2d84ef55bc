using System.Text.RegularExpressions;

namespace KazakhArchive.Site.Html;

/// <summary>Numbers that the bidirectional algorithm reorders; measured case by case in Chromium and Firefox.</summary>
public static partial class Numbers
{
    private const string Digit = "[0-9\u0660-\u0669\u06F0-\u06F9]";

    // Thousands, decimals, hours and 1991/92 stay whole and in order by themselves.
    private const string Number = Digit + "+(?:[.,/:\u066B\u066C]" + Digit + "+)*";

    private const string Percent = "\\s?[%\u066A]";

    // Hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus.
    private const string Dash = "[-\u2010-\u2014\u2212]";

    private static readonly (Regex Pattern, BidiRunKind Kind)[] Unsigned =
    [
        (Dates(), BidiRunKind.Date),
        (DigitGroups(), BidiRunKind.DigitGroups),
        (Ranges(), BidiRunKind.Range),
        (Multiplications(), BidiRunKind.Multiplication),
        (Percentages(), BidiRunKind.Percentage),
    ];

    /// <summary>The run that begins at a digit or a sign; a number that needs no markup is one plain run.</summary>
    public static BidiRun RunAt(string text, int start)
    {
        if (char.IsAsciiDigit(text[start]) || text[start] > '\u0600')
        {
            foreach (var (pattern, kind) in Unsigned)
            {
                if (pattern.Match(text, start) is { Success: true } match)
                {
                    return new BidiRun(kind, start, match.Length);
                }
            }

            return new BidiRun(BidiRunKind.Plain, start, Plain().Match(text, start).Length);
        }

        return Telephones().Match(text, start) is { Success: true } telephone
            ? new BidiRun(BidiRunKind.DigitGroups, start, telephone.Length)
            : SignedNumbers().Match(text, start) is { Success: true } signed
                ? new BidiRun(BidiRunKind.SignedNumber, start, signed.Length)
                : new BidiRun(BidiRunKind.Plain, start, 1);
    }

    /// <summary>The two numbers of a range and what stands between them.</summary>
    public static (string First, string Dash, string Second) SplitRange(string range)
    {
        var match = RangeParts().Match(range);
        return (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value);
    }

    /// <summary>The number and its sign of per cent, with the space between them on the sign's side.</summary>
    public static (string Number, string Sign) SplitPercentage(string percentage)
    {
        var end = percentage.AsSpan(0, percentage.Length - 1).TrimEnd().Length;
        return (percentage[..end], percentage[end..]);
    }

    [GeneratedRegex("\\G" + Number)]
    private static partial Regex Plain();

    [GeneratedRegex("\\G(?:" + Digit + "{4}-" + Digit + "{1,2}-" + Digit + "{1,2}|" + Digit + "{1,2}-" + Digit + "{1,2}-" + Digit + "{4})(?!-?" + Digit + ")")]
    private static partial Regex Dates();

    // A leading zero makes 0300-1234567 a telephone number; three groups make it one or an ISBN.
    [GeneratedRegex("\\G(?:[0\u0660\u06F0]" + Digit + "{2,}-" + Digit + "{4,}|" + Digit + "+(?:-" + Digit + "+){2,})")]
    private static partial Regex DigitGroups();

    [GeneratedRegex("\\G" + Number + "(?:" + Percent + ")?\\s?" + Dash + "\\s?" + Number + "(?:" + Percent + ")?")]
    private static partial Regex Ranges();

    [GeneratedRegex("^(.*?" + Digit + "(?:" + Percent + ")?)(\\s?" + Dash + "\\s?)(" + Digit + ".*)$", RegexOptions.Singleline)]
    private static partial Regex RangeParts();

    [GeneratedRegex("\\G" + Number + "(?:\\s?\u00D7\\s?" + Number + ")+")]
    private static partial Regex Multiplications();

    [GeneratedRegex("\\G" + Number + Percent)]
    private static partial Regex Percentages();

    [GeneratedRegex("(?<![\\p{L}\\p{M}\\p{N}])\\G\\+" + Digit + "{1,3}(?:[ -]?" + Digit + "{2,})+")]
    private static partial Regex Telephones();

    // A dash before a number is a sign only where a word cannot be hyphenated to it; with a space after it, only at the start or in a bracket.
    [GeneratedRegex("(?:(?<=^|[\\s(\\[\u00AB\u201C\"])\\G[-+\u2212]|(?<=^|[(\\[])\\G[-+\u2212]\\s)" + Number + "(?:" + Percent + ")?")]
    private static partial Regex SignedNumbers();
}
