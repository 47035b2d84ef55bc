using System.Globalization;
using System.Text.RegularExpressions;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>Signs that no text of the script has, in a book that has hardly any, and commas set twice.</summary>
internal static partial class StrayMarks
{
    private const double Likely = 0.35; // Or it is a mark that the author set.
    private const double LikelyTwice = 0.7;
    private const int Most = 3;

    // These say something: of notes, pages, verse, or sums.
    private const string Meant = "|~^=+<>*\u00D7\u00F7\u00B1\u00B0\u00A9\u00AE\u2020\u2021\u060E\u060F\u06DD\u06DE\u06E9\uFDFA\uFDFB\uFDFD";

    public static IEnumerable<Correction> Find(WorkText text)
    {
        var found = text.Lines.SelectMany((line, index) => Enumerable.Range(0, line.Length).Where(i => IsStray(line, i)).Select(i => (Line: index, At: i, Sign: line[i]))).ToList();
        foreach (var sign in found.GroupBy(place => place.Sign).Where(group => group.Count() <= Most))
        {
            foreach (var (line, at, _) in sign)
            {
                // Of two spaces beside it one goes with it.
                var end = at > 0 && at + 1 < text.Lines[line].Length && text.Lines[line][at - 1] == ' ' && text.Lines[line][at + 1] == ' ' ? at + 2 : at + 1;
                yield return new Correction(
                    line, at, end, "", EmendationKind.Noise, Likely, Reason.Write("stray", ((int)sign.Key).ToString("X4", CultureInfo.InvariantCulture), sign.Count()));
            }
        }

        foreach (var (match, line) in text.Lines.SelectMany((line, index) => CommaTwice().Matches(line).Select(match => (match, index))))
        {
            yield return new Correction(line, match.Index, match.Index + match.Length, match.Value[..1], EmendationKind.Punctuation, LikelyTwice, Reason.Write("sign-twice"));
        }
    }

    private static bool IsStray(string line, int at) =>
        char.GetUnicodeCategory(line, at) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.PrivateUse
        && !Meant.Contains(line[at], StringComparison.Ordinal);

    [GeneratedRegex("([\u060C\u061B])\\s*\\1")]
    private static partial Regex CommaTwice();
}
