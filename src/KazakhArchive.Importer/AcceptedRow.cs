using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer;

/// <summary>A row that a finding proposes and the editor takes.</summary>
/// <param name="Table">The table of the work into which it goes.</param>
/// <param name="Cells">One for every column that the table may have, parted by tabs.</param>
public readonly record struct AcceptedRow(string Table, string Cells)
{
    private const char Tab = '\t';

    /// <param name="reason">In decisions.tsv; divisions have none.</param>
    public static AcceptedRow From(Finding finding, string reason)
    {
        var row = finding.Row!;
        return new AcceptedRow(finding.RowTable, finding.RowTable == Finding.Decisions
            ? row.Insert(row.IndexOf(Tab, StringComparison.Ordinal), "\t") + TsvEscape.Escape(reason)
            : row + new string(Tab, DivisionTable.ColumnsWithText.Count - row.Split(Tab).Length));
    }
}
