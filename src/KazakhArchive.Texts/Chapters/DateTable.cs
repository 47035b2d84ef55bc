using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Chapters;

/// <summary>Reads and writes <c>chapters/dates.tsv</c>, in which the importer keeps the times that it found in the chapters beside it.</summary>
public static class DateTable
{
    public const string FileName = "dates.tsv";

    public static IReadOnlyList<string> Columns { get; } = [.. StretchTable.Columns, "from", "to", "calendar", "precision"];

    /// <summary>In the order of the text, so that the same chapters give the same bytes.</summary>
    public static string Write(IEnumerable<Chapter> chapters) => StretchTable.Write(
        Columns, chapters, block => block.Dates.Select(date => (date.StartUtf16, date.EndUtf16, (string[])
        [
            date.Value.From.ToString(), date.Value.To.ToString(), Word(date.Value.Calendar), Word(date.Value.Precision),
        ])));

    /// <summary>Every row that cannot be read is a finding.</summary>
    public static IReadOnlyList<StretchRow<DateMention>> Read(string path, string text, FindingList findings)
    {
        var rows = new List<StretchRow<DateMention>>();
        foreach (var row in TsvTable.Read(path, text, Columns, findings))
        {
            if (StretchTable.PlaceOf(row) is var (passage, start, end) && ValueOf(row) is { } value)
            {
                rows.Add(new StretchRow<DateMention>(row.LineNumber, passage, start, end, row["text"], new DateMention(start, end, value)));
            }
            else
            {
                findings.Add(path, row.LineNumber, FindingCodes.DateMalformed,
                    "the row is no date, expected a reference, two numbers, words, two times in their order, a calendar and a precision", StretchTable.Mend);
            }
        }

        return rows;
    }

    /// <summary>The chapters with their dates; every date whose words are not where it says is a finding.</summary>
    public static IReadOnlyList<Chapter> Attach(IReadOnlyList<Chapter> chapters, IReadOnlyList<StretchRow<DateMention>> rows, string path, FindingList findings) =>
        StretchTable.Attach(chapters, rows, path, FindingCodes.DateMalformed, (block, dates) => block with { Dates = dates }, findings);

    /// <summary>What dates are kept under; see <see cref="MentionTable.ReferenceOf"/>.</summary>
    public static PassageId? ReferenceOf(Chapter chapter, Block block) => StretchTable.ReferenceOf(chapter, block);

    private static DateValue? ValueOf(TsvRow row) =>
        PartialDate.TryParse(row["from"]) is PartialDate start && PartialDate.TryParse(row["to"]) is PartialDate end && start.Year <= end.Year
        && Find<DateCalendar>(row["calendar"]) is DateCalendar calendar && Find<DatePrecision>(row["precision"]) is DatePrecision precision
            ? new DateValue(start, end, calendar, precision)
            : null;

    private static T? Find<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Word(value), word, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
