using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
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
            var text = table.Exists ? table.ReadText(FindingCodes.TsvHeader, findings) : null;
            if (table.Exists && text is null)
            {
                return false;
            }

            var edited = new EditedTable(text, columns);
            foreach (var row in ofTable.Select(row => row.Cells).OrderBy(EditedTable.LineOf))
            {
                edited.Insert(Fitted(row, edited, ofTable.Key));
            }

            tables.Add((table, edited.ToString()));
        }

        tables.ForEach(table => WholeFile.Write(table.File.Path, table.Text));
        return true;
    }

    /// <summary>With as many cells as the table has columns, of which it gets one more where the row needs it.</summary>
    private static string Fitted(string row, EditedTable table, string name)
    {
        if (name == Finding.Decisions)
        {
            return table.Columns.SequenceEqual(DecisionTable.ColumnsWithEndLine, StringComparer.Ordinal) ? row.Insert(row.IndexOf(Tab, StringComparison.Ordinal), "\t") : row;
        }

        var missing = table.Columns.Count - row.Split(Tab).Length;
        if (missing < 0)
        {
            table.Rename(DivisionTable.ColumnsWithText, addsCell: true);
        }

        return row + new string(Tab, Math.Max(0, missing));
    }
}
