using System.Text.RegularExpressions;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>Numbers in digits of two scripts, spans of years that end before they begin, years that have not come.</summary>
internal static partial class Numbers
{
    private const double Mixed = 0.95;
    private const double OtherScript = 0.55;
    private const double Impossible = 0.7;
    private const double MostOfNumbers = 0.05;
    private const int FewestNumbers = 20;
    private const int FirstFutureYear = 2100;
    private const int FirstFutureHijriYear = 1500;

    public static IEnumerable<Correction> Find(WorkText text)
    {
        var numbers = text.Lines.SelectMany((line, index) => Number().Matches(line).Select(match => (Line: index, match.Index, match.Value, Script: ScriptOf(match.Value)))).ToList();
        var usual = numbers.Where(number => number.Script is not null).GroupBy(number => number.Script).OrderByDescending(group => group.Count()).FirstOrDefault();
        foreach (var (line, at, value, script) in numbers.Where(number => usual is not null && number.Script != usual.Key && !IsInAddress(text.Lines[number.Line], number.Index)))
        {
            var isMixed = script is null;
            var others = numbers.Count(number => number.Script == script);
            if (isMixed || (numbers.Count >= FewestNumbers && others <= numbers.Count * MostOfNumbers))
            {
                yield return new Correction(
                    line, at, at + value.Length, InScript(value, usual!.Key!.Value), EmendationKind.Number, isMixed ? Mixed : OtherScript,
                    Reason.Write("digits", usual.Count(), numbers.Count));
            }
        }

        foreach (var year in FutureYears(text).Concat(ReversedSpans(text)))
        {
            yield return year;
        }
    }

    private static IEnumerable<Correction> ReversedSpans(WorkText text)
    {
        // Where lines were turned round for display all of them run backwards, and no one is wrong.
        var spans = text.Lines.SelectMany((line, index) => YearSpan().Matches(line).Select(match => (Line: index, Match: match))).ToList();
        var reversed = spans.Where(span => From(span.Match) > To(span.Match)).ToList();
        return reversed.Count * 2 >= spans.Count && reversed.Count > 1 ? [] : reversed.Select(span => new Correction(
            span.Line, span.Match.Index, span.Match.Index + span.Match.Length, "", EmendationKind.Unclear, Impossible, Reason.Write("backwards")));
    }

    private static IEnumerable<Correction> FutureYears(WorkText text) =>
        text.Lines.SelectMany((line, index) => Year().Matches(line)
            .Where(match => Digits.NumberOf(match.Groups["year"].Value) >= FirstFutureYear || Digits.NumberOf(match.Groups["hijri"].Value) >= FirstFutureHijriYear)
            .Select(match => new Correction(index, match.Index, match.Index + match.Length, "", EmendationKind.Unclear, Impossible, Reason.Write("not-come"))));

    private static int From(Match span) => Digits.NumberOf(span.Groups[1].Value);

    private static int To(Match span) => Digits.NumberOf(span.Groups[2].Value);

    /// <summary>The code point of the zero of all digits; null where they are of several scripts.</summary>
    private static char? ScriptOf(string number)
    {
        var zeros = number.Where(Digits.IsDigit).Select(digit => (char)(digit - Digits.ValueOf(digit))).Distinct().ToList();
        return zeros.Count == 1 ? zeros[0] : null;
    }

    private static string InScript(string number, char zero) =>
        string.Concat(number.Select(c => Digits.IsDigit(c) ? (char)(zero + Digits.ValueOf(c)) : c));

    private static bool IsInAddress(string line, int at)
    {
        var start = line.LastIndexOf(' ', at) + 1;
        var end = line.IndexOf(' ', at);
        return line.AsSpan(start, (end < 0 ? line.Length : end) - start).IndexOfAnyInRange('A', 'z') >= 0;
    }

    [GeneratedRegex("[0-9\u0660-\u0669\u06F0-\u06F9]+")]
    private static partial Regex Number();

    [GeneratedRegex("(?<![0-9\u0660-\u0669\u06F0-\u06F9-])([0-9\u0660-\u0669\u06F0-\u06F9]{4})\u0621?\\s?[-\u2013]\\s?([0-9\u0660-\u0669\u06F0-\u06F9]{4})\u0621?(?![0-9\u0660-\u0669\u06F0-\u06F9-])")]
    private static partial Regex YearSpan();

    // A year of the common era has a hamza (Urdu) or a meem behind it or the word for year before it, one of the hijra a heh.
    [GeneratedRegex("(?<!\\d)(?:(?<year>\\d{4})(?:\u0621|\\s?\u0645(?!\\w))|(?<=(?:\u0639\u0627\u0645|\u0633\u0646\u0629|\u0633\u0646|\u0633\u0646\u06C1) )(?<year>\\d{4})(?!\\d|\\s?[\u0647\u06BE])|(?<hijri>\\d{4})\\s?[\u0647\u06BE]\u0640?(?!\\w))")]
    private static partial Regex Year();
}
