using System.Globalization;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Reads <c>divisions.tsv</c>; its columns are described in corpus/README.md.</summary>
public static class DivisionTable
{
    public const string Editor = "editor";

    /// <summary>HTML and Markdown have six levels of headings; the page's own title takes one.</summary>
    private const int DeepestLevel = 5;

    public static IReadOnlyList<string> Columns { get; } = ["line", "level", "chapter", "slug", "heading", "suppliedBy"];

    /// <summary>With the column that names a place inside a line; tables without such places do without it.</summary>
    public static IReadOnlyList<string> ColumnsWithText { get; } = [.. Columns, "text"];

    /// <param name="beginsText">Whether a 1-based line of the source exists, holds text, and no emendation makes it one with the line before.</param>
    public static IReadOnlyList<DivisionRow> Read(string path, string text, Func<int, bool> beginsText, FindingList findings)
    {
        var rows = new List<DivisionRow>();
        var hasText = TsvTable.IsHeaderOf(text, ColumnsWithText);
        var table = TsvTable.Read(path, text, hasText ? ColumnsWithText : Columns, findings);
        foreach (var cells in table)
        {
            if (ReadRow(path, cells, hasText ? cells["text"] : "", beginsText, findings) is DivisionRow row)
            {
                rows.Add(row);
            }
        }

        CheckOrder(path, rows, findings);
        if (table.Count == 0 && !findings.HasErrors)
        {
            findings.Add(path, null, FindingCodes.DivisionsOrder, "no division, expected at least one chapter", "Add a row for the first chapter");
        }

        return rows;
    }

    /// <summary>The columns that the rows need.</summary>
    public static IReadOnlyList<string> ColumnsFor(IEnumerable<DivisionRow> rows) =>
        rows.Any(row => row.Text.Length > 0) ? ColumnsWithText : Columns;

    /// <summary>As a row of divisions.tsv.</summary>
    public static IReadOnlyList<string> Cells(DivisionRow row, IReadOnlyList<string> columns)
    {
        string[] cells =
        [
            row.LineNumber.ToString(CultureInfo.InvariantCulture),
            row.Level.ToString(CultureInfo.InvariantCulture),
            row.Chapter?.ToString() ?? "",
            row.Slug,
            row.SuppliedHeading ?? "",
            row.SuppliedHeading is null ? "" : Editor,
            row.Text,
        ];
        return cells[..columns.Count];
    }

    private static DivisionRow? ReadRow(string path, TsvRow cells, string words, Func<int, bool> beginsText, FindingList findings)
    {
        if (!TryNumber(cells["line"], int.MaxValue, out var line) || !TryNumber(cells["level"], DeepestLevel, out var level))
        {
            findings.Add(path, cells.LineNumber, FindingCodes.TsvNumber, $"line is {Quoted.Of(cells["line"])} and level {Quoted.Of(cells["level"])}, expected a line number and a level from 1 to {DeepestLevel}", "Correct the numbers");
            return null;
        }

        if (!beginsText(line))
        {
            findings.Add(path, cells.LineNumber, FindingCodes.HeadingLineMissing, $"line {line} of source.txt does not exist, is blank, or is made one with the line before by an emendation, expected a heading or the text below it", "Correct the line, or delete the row");
            return null;
        }

        var chapter = cells["chapter"].Length == 0 ? null : Ordinal.TryParse(cells["chapter"]);
        var isChapter = level == 1;
        if (isChapter ? chapter is null || !WorkId.IsSlug(cells["slug"]) : cells["chapter"].Length + cells["slug"].Length > 0)
        {
            findings.Add(path, cells.LineNumber, FindingCodes.TsvVocabulary, $"chapter is {Quoted.Of(cells["chapter"])} and slug {Quoted.Of(cells["slug"])}, expected a number and an ASCII slug on level 1 and nothing below it", "Correct the two cells");
            return null;
        }

        var isSupplied = cells["suppliedBy"] == Editor;
        if (isSupplied != (cells["heading"].Length > 0) || (!isSupplied && cells["suppliedBy"].Length > 0))
        {
            findings.Add(path, cells.LineNumber, FindingCodes.TsvVocabulary, $"heading is {Quoted.Of(cells["heading"])} and suppliedBy {Quoted.Of(cells["suppliedBy"])}, expected both empty or a heading supplied by {Editor}", "Fill in or empty both");
            return null;
        }

        if (isSupplied && HiddenCharacters.AreAllOf(cells["heading"].Trim('[', ']')))
        {
            findings.Add(path, cells.LineNumber, FindingCodes.TsvCellEmpty, $"heading is {Quoted.Of(cells["heading"])}, expected words in square brackets", "Write the heading, or empty heading and suppliedBy where the line itself is the heading");
            return null;
        }

        if (!WrittenCell.IsReadable(path, cells, "heading", findings))
        {
            return null;
        }

        return new DivisionRow(cells.LineNumber, line, level, chapter, cells["slug"], isSupplied ? cells["heading"] : null, words);
    }

    private static void CheckOrder(string path, List<DivisionRow> rows, FindingList findings)
    {
        var chapters = new HashSet<Ordinal>();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var isFirstBelow = i == 0 && row.Level != 1;
            var isSamePlace = i > 0 && row.LineNumber == rows[i - 1].LineNumber && row.Text == rows[i - 1].Text;
            var isOutOfOrder = i > 0 && (row.LineNumber < rows[i - 1].LineNumber || (isSamePlace && rows[i - 1].SuppliedHeading is null));
            if (isFirstBelow || isOutOfOrder || (row.Chapter is Ordinal chapter && !chapters.Add(chapter)))
            {
                findings.Add(path, row.RowLineNumber, FindingCodes.DivisionsOrder, $"line {row.LineNumber}, level {row.Level}, chapter \"{row.Chapter}\", expected rows in the order of the source, a chapter first, each chapter once", "Sort the rows, and number each chapter once");
            }
        }
    }

    private static bool TryNumber(string text, int largest, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= largest;
}
