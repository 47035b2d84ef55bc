using System.Globalization;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

/// <summary>A row that a finding proposes, where the editor takes all of a kind.</summary>
/// <param name="Table">The table of the work into which it goes.</param>
/// <param name="Cells">Parted by tabs.</param>
internal readonly record struct AcceptedRow(string Table, string Cells);

/// <summary>Writes such rows into <c>decisions.tsv</c> and <c>divisions.tsv</c>.</summary>
internal static class AcceptedRows
{
    private const char Tab = '\t';

    /// <summary>Each row once; decisions have the code of their finding as their reason.</summary>
    /// <param name="codes">Of the kinds that are taken.</param>
    public static IReadOnlyList<AcceptedRow> Of(IEnumerable<Finding> findings, IReadOnlyList<string> codes) =>
        [.. findings.Where(finding => finding.Row is not null && codes.Contains(finding.Code.Id)).DistinctBy(finding => finding.Row)
            .Select(finding => new AcceptedRow(finding.RowTable, finding.RowTable == Finding.Decisions ? $"{finding.Row}{finding.Code} accepted" : finding.Row!))];

    /// <summary>False, and a finding, where a table cannot be read.</summary>
    public static bool Write(WorkFolder folder, IReadOnlyList<AcceptedRow> rows, FindingList findings)
    {
        var tables = new List<(CorpusFile File, string Text)>();
        foreach (var ofTable in rows.GroupBy(row => row.Table, StringComparer.Ordinal))
        {
            var (table, columns) = ofTable.Key == Finding.Decisions ? (folder.Decisions, DecisionTable.Columns) : (folder.Divisions, DivisionTable.Columns);
            if ((table.Exists ? table.ReadText(FindingCodes.TsvHeader, findings) : string.Join(Tab, columns) + "\n") is not string text)
            {
                return false;
            }

            tables.Add((table, Insert(text, [.. ofTable.Select(row => row.Cells)], hasEndLine: ofTable.Key == Finding.Decisions && DecisionTable.IsHeaderOf(text, DecisionTable.ColumnsWithEndLine))));
        }

        tables.ForEach(table => WholeFile.Write(table.File.Path, table.Text));
        return true;
    }

    /// <summary>Each row before the first of a later line; nothing that stands there is moved, and cells are added to a table that has a column too few.</summary>
    /// <param name="hasEndLine">Whether the table has a second column that proposed rows do without.</param>
    public static string Insert(string table, IReadOnlyList<string> rows, bool hasEndLine)
    {
        var lineEnd = table.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = table.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        while (lines is [.., ""])
        {
            lines.RemoveAt(lines.Count - 1);
        }

        var header = lines.FindIndex(IsRow);
        var added = rows.Select(row => hasEndLine ? row.Insert(row.IndexOf(Tab, StringComparison.Ordinal), "\t") : row).OrderBy(LineOf).ToList();
        var columns = added.Append(lines[header]).Select(row => row.Split(Tab).Length).Max();
        if (lines[header].Split(Tab).Length < columns)
        {
            lines[header] = string.Join(Tab, DivisionTable.ColumnsWithText);
            lines = [.. lines.Select((line, index) => index > header && IsRow(line) ? line + Tab : line)];
        }

        foreach (var row in added)
        {
            var at = lines.FindIndex(header + 1, line => IsRow(line) && LineOf(line) > LineOf(row));
            lines.Insert(at < 0 ? lines.Count : at, row + new string(Tab, columns - row.Split(Tab).Length));
        }

        return string.Join(lineEnd, lines) + lineEnd;
    }

    private static bool IsRow(string line) => line.Length > 0 && line[0] != '#';

    // Rows of the whole work come first.
    private static int LineOf(string row) => int.TryParse(row.AsSpan(0, Math.Max(0, row.IndexOf(Tab, StringComparison.Ordinal))), NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : 0;
}
