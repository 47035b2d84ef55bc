using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Writing;

/// <summary>Writes the rows that an editor takes of whole kinds of findings into <c>decisions.tsv</c> and <c>divisions.tsv</c>.</summary>
internal static class AcceptedRows
{
    /// <summary>Each row once; decisions have the code of their finding as their reason.</summary>
    /// <param name="codes">Of the kinds that are taken.</param>
    public static IReadOnlyList<AcceptedRow> Of(IEnumerable<Finding> findings, IReadOnlyList<string> codes) =>
        [.. findings.Where(finding => finding.Row is not null && codes.Contains(finding.Code.Id)).DistinctBy(finding => finding.Row)
            .Select(finding => AcceptedRow.From(finding, $"{finding.Code} accepted"))];

    /// <summary>False, and a finding, where a table cannot be read.</summary>
    public static bool Write(WorkFolder folder, IReadOnlyList<AcceptedRow> rows, FindingList findings)
    {
        var tables = new List<(CorpusFile File, string Text)>();
        foreach (var ofTable in rows.GroupBy(row => row.Table, StringComparer.Ordinal))
        {
            var isDecisions = ofTable.Key == Finding.Decisions;
            var (table, columns, all) = isDecisions
                ? (folder.Decisions, DecisionTable.Columns, DecisionTable.ColumnsWithEndLine)
                : (folder.Divisions, DivisionTable.Columns, DivisionTable.ColumnsWithText);
            var text = table.Exists ? table.ReadText(FindingCodes.TsvHeader, findings) : null;
            if (table.Exists && text is null)
            {
                return false;
            }

            var edited = new EditedTable(text, columns);
            foreach (var row in ofTable.Select(row => row.Cells).OrderBy(EditedTable.LineOf))
            {
                edited.Insert(edited.Fit(row, all, addsCell: !isDecisions));
            }

            tables.Add((table, edited.ToString()));
        }

        tables.ForEach(table => WholeFile.Write(table.File.Path, table.Text));
        return true;
    }
}
