using System.Globalization;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer;

/// <summary>The divisions of a new work as its lines suggest them; the editor reviews them.</summary>
internal static class DivisionDraft
{
    /// <summary>Lines that look like headings become chapters; words that stand as heading more than once become headings inside them.</summary>
    public static IReadOnlyList<(DivisionRow Row, string Heading)> Of(string path, Source source, string title)
    {
        var lines = Emender.Emend(path, source.Lines, [], new FindingList());
        var guesses = Parser.GuessHeadings(path, lines);
        var firstText = lines.First(line => !line.IsBlank).LineNumber;
        var repeated = guesses.CountBy(guess => guess.Heading).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        var rows = new List<(DivisionRow, string)>();
        var chapter = 0;
        if (guesses.Count == 0 || guesses[0].LineNumber != firstText || repeated.Contains(guesses[0].Heading))
        {
            rows.Add((new DivisionRow(0, firstText, 1, new Ordinal(++chapter), Slug(chapter), $"[{title}]"), $"[{title}]"));
        }

        foreach (var (line, heading) in guesses)
        {
            var isChapter = !repeated.Contains(heading);
            rows.Add((isChapter
                ? new DivisionRow(0, line, 1, new Ordinal(++chapter), Slug(chapter), null)
                : new DivisionRow(0, line, 2, null, "", null), heading));
        }

        return rows;
    }

    /// <summary>As a row of divisions.tsv.</summary>
    public static IReadOnlyList<string> Cells(DivisionRow row) =>
    [
        row.LineNumber.ToString(CultureInfo.InvariantCulture),
        row.Level.ToString(CultureInfo.InvariantCulture),
        row.Chapter?.ToString() ?? "",
        row.Slug,
        row.SuppliedHeading ?? "",
        row.SuppliedHeading is null ? "" : DivisionTable.Editor,
    ];

    private static string Slug(int chapter) => string.Create(CultureInfo.InvariantCulture, $"chapter-{chapter}");
}
