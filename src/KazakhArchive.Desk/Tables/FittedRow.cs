using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Desk.Tables;

/// <summary>Fits a row with every column to a table that may do without some of them; only a row that needs a column gives it to the table.</summary>
public static class FittedRow
{
    private const char Tab = '\t';

    /// <param name="row">With <see cref="HandTables.AllColumns"/>, or as the table has it.</param>
    public static string Fit(HandTable kind, string row, EditedTable table)
    {
        var (all, has) = (kind.AllColumns(), table.Columns);
        var cells = row.Split(Tab);
        if (cells.Length == has.Count || has.Count == all.Count)
        {
            return row;
        }

        var missing = all.Index().First(column => !has.Contains(column.Item)).Index;
        if (cells[missing].Length == 0)
        {
            return string.Join(Tab, cells.Where((_, index) => index != missing));
        }

        // Rows of decisions.tsv may do without the cell; those of divisions.tsv may not.
        table.Rename(all, addsCell: kind == HandTable.Divisions);
        return row;
    }
}
