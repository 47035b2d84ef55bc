using System.Globalization;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Drafting;

/// <summary>Headings that say on one line which division it is and on the next what it is about: باب اول, and below it در بیان سفر.</summary>
internal static class TwoLineHeadings
{
    private const int LongestFirstUtf16 = 24;
    private const int LongestSecondUtf16 = 90;
    private const int MostBlankLines = 1;

    /// <summary>With which the text of a book or a chapter begins.</summary>
    private const string TextBeginning = "بسم الله";

    /// <summary>The second lines, in order.</summary>
    /// <param name="headings">As they were guessed; a second line may be among them.</param>
    public static IReadOnlyList<int> Find(IReadOnlyList<EmendedLine> lines, IReadOnlyList<(int LineNumber, GuessedHeading Heading)> headings)
    {
        var second = new List<int>();
        var known = headings.Where(heading => heading.Heading.Kind != HeadingKind.Line).Select(heading => heading.LineNumber).ToHashSet();
        var texts = lines.Index().Where(line => !line.Item.IsBlank).Select(line => line.Index).ToList();
        var places = texts.Index().ToDictionary(text => lines[text.Item].LineNumber, text => text.Index);
        foreach (var (number, _) in headings.Where(heading => heading.Heading is { Kind: HeadingKind.Word, IsRunIn: false } && IsBare(heading.Heading.Words)))
        {
            if (!places.TryGetValue(number, out var at) || at + 2 >= texts.Count)
            {
                continue;
            }

            var (line, text) = (lines[texts[at + 1]], lines[texts[at + 2]]);
            var words = Invisible.Trim(line.Reading);
            var blankBefore = texts[at + 1] - texts[at] - 1;
            var blankBehind = texts[at + 2] - texts[at + 1] - 1;
            var isHeading = words.Length <= LongestSecondUtf16 && !Sentences.EndsSentence(words) && !known.Contains(line.LineNumber) && !words.StartsWith(TextBeginning, StringComparison.Ordinal) && words.Any(char.IsLetter)
                && blankBefore <= MostBlankLines && blankBehind > 0 && Invisible.Trim(text.Reading).Length > words.Length;
            if (isHeading)
            {
                second.Add(line.LineNumber);
            }
        }

        return second;
    }

    /// <summary>The row of decisions.tsv that makes the line one with the heading above it.</summary>
    public static IReadOnlyList<string> RowOf(int line) =>
        [line.ToString(CultureInfo.InvariantCulture), DecisionTable.Join, "", "yes", "second line of the heading above"];

    /// <summary>باب اول, الفصل الثاني, فصل ۳: nothing but the word and its number.</summary>
    private static bool IsBare(string words) => words.Length <= LongestFirstUtf16 && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 2;
}
