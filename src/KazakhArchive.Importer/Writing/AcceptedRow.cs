using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Writing;

/// <summary>A row that a finding proposes and the editor takes.</summary>
/// <param name="Table">The table of the work into which it goes.</param>
/// <param name="Cells">One for every column that the table may have, parted by tabs.</param>
public readonly record struct AcceptedRow(string Table, string Cells)
{
    private const char Tab = '\t';
    private const string No = "no";

    /// <param name="reason">In decisions.tsv; divisions have none.</param>
    public static AcceptedRow From(Finding finding, string reason)
    {
        var row = finding.Row!;
        return new AcceptedRow(finding.RowTable, finding.RowTable == Finding.Decisions
            ? row.Insert(row.IndexOf(Tab, StringComparison.Ordinal), "\t") + TsvEscape.Escape(reason)
            : row + new string(Tab, DivisionTable.ColumnsWithText.Count - row.Split(Tab).Length));
    }

    /// <summary>
    /// The row that answers the finding with no, so that no import asks it again: a line is no heading, begins a block of its own, words mark no note. Null
    /// where a no would leave open what else it is, or would cut words.
    /// </summary>
    public static AcceptedRow? Refusing(Finding finding, string reason)
    {
        if (finding is { Row: not null, RowTable: Finding.Divisions, LineNumber: int line })
        {
            return new AcceptedRow(Finding.Decisions, string.Join(Tab, DecisionTable.CellsWithEndLine(new DecisionRow(0, line, line, DecisionTable.Heading, "", No), TsvEscape.Escape(reason))));
        }

        return finding.Row?.Split(Tab) is [not "", DecisionTable.Join or DecisionTable.NoteMark, _, not No, ..] cells
            ? From(finding with { Row = string.Join(Tab, [.. cells[..3], No, .. cells[4..]]) }, reason)
            : null;
    }
}
