namespace KazakhArchive.Texts.Tsv;

/// <summary>One row of a table, its cells unescaped.</summary>
public sealed class TsvRow
{
    private readonly IReadOnlyList<string> columns;
    private readonly string[] cells;

    internal TsvRow(int lineNumber, IReadOnlyList<string> columns, string[] cells)
    {
        LineNumber = lineNumber;
        this.columns = columns;
        this.cells = cells;
    }

    /// <summary>1-based line of the file, remarks and blank lines counted.</summary>
    public int LineNumber { get; }

    /// <summary>The cell under a column; to ask for a column that the table does not have is our own fault.</summary>
    public string this[string column]
    {
        get
        {
            for (var i = 0; i < columns.Count; i++)
            {
                if (string.Equals(columns[i], column, StringComparison.Ordinal))
                {
                    return cells[i];
                }
            }

            throw new ArgumentException($"The table has no column {column}.", nameof(column));
        }
    }
}
