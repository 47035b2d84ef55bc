using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Desk.Tables;

/// <summary>The cells of one row by the names of their columns.</summary>
public sealed class RowCells
{
    private readonly Dictionary<string, string> cells;

    public RowCells(EditedTable table, string row)
    {
        var values = row.Split('\t').ToList();
        if (values.Count < table.Columns.Count && table.Columns.ElementAtOrDefault(1) == "endLine")
        {
            values.Insert(1, ""); // Rows of decisions.tsv may do without the cell.
        }

        cells = table.Columns.Zip(values).DistinctBy(cell => cell.First).ToDictionary(cell => cell.First, cell => TsvEscape.TryUnescape(cell.Second) ?? cell.Second, StringComparer.Ordinal);
    }

    /// <summary>Empty where the table has no such column.</summary>
    public string this[string column] => cells.GetValueOrDefault(column, "");
}
