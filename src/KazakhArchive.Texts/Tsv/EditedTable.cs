using System.Globalization;

namespace KazakhArchive.Texts.Tsv;

/// <summary>
/// The text of a table that is kept by hand, edited row by row: remarks, blank lines, line ends and the order of what is not touched
/// stay as they are, so that as many rows differ as were decided.
/// </summary>
public sealed class EditedTable
{
    private const char Tab = '\t';

    private readonly List<string> lines;
    private readonly string lineEnd;
    private readonly int header;

    /// <param name="text">Null for a table that is not there yet.</param>
    /// <param name="columns">Of a table that is not there yet.</param>
    public EditedTable(string? text, IReadOnlyList<string> columns)
    {
        text ??= TsvWriter.Write(columns, []);
        lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        lines = [.. text.Split('\n').Select(line => line.TrimEnd('\r'))];
        while (lines is [.., ""])
        {
            lines.RemoveAt(lines.Count - 1);
        }

        header = lines.FindIndex(IsRow);
    }

    /// <summary>As the header row names them.</summary>
    public IReadOnlyList<string> Columns => header < 0 ? [] : lines[header].Split(Tab);

    /// <summary>The rows as they are written, without their line ends.</summary>
    public IEnumerable<string> Rows => lines.Skip(header + 1).Where(IsRow);

    /// <summary>The row on a 1-based line of the file, as findings name it; null where none is there.</summary>
    public string? RowAt(int lineNumber) =>
        lineNumber > header + 1 && lineNumber <= lines.Count && IsRow(lines[lineNumber - 1]) ? lines[lineNumber - 1] : null;

    /// <summary>The row as the table has its rows. Only a cell that is not empty gives the table a column that it did without.</summary>
    /// <param name="row">With every column, or as the table has it.</param>
    /// <param name="all">Every column that such a table may have, one of which it may do without.</param>
    /// <param name="addsCell">Whether the rows that are there need a cell in the new column.</param>
    public string Fit(string row, IReadOnlyList<string> all, bool addsCell)
    {
        var has = Columns;
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

        Rename(all, addsCell);
        return row;
    }

    /// <summary>Before the first row of a later line of the source; a row that names no line, and so is about the whole work, comes first.</summary>
    public void Insert(string row)
    {
        var at = lines.FindIndex(header + 1, line => IsRow(line) && LineOf(line) > LineOf(row));
        lines.Insert(at < 0 ? lines.Count : at, row);
    }

    /// <summary>False where the row does not occur there.</summary>
    /// <param name="after">Null to take the row out.</param>
    public bool Replace(string row, string? after)
    {
        var at = lines.FindIndex(header + 1, line => line == row);
        if (at < 0)
        {
            return false;
        }

        if (after is null)
        {
            lines.RemoveAt(at);
        }
        else
        {
            lines[at] = after;
        }

        return true;
    }

    public override string ToString() => string.Join(lineEnd, lines) + lineEnd;

    /// <summary>The line of the source that a row names in its first cell; 0 for none.</summary>
    public static int LineOf(string row) =>
        int.TryParse(row.AsSpan(0, Math.Max(0, row.IndexOf(Tab, StringComparison.Ordinal))), NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : 0;

    private void Rename(IReadOnlyList<string> columns, bool addsCell)
    {
        lines[header] = string.Join(Tab, columns);
        for (var i = header + 1; addsCell && i < lines.Count; i++)
        {
            lines[i] = IsRow(lines[i]) ? lines[i] + Tab : lines[i];
        }
    }

    private static bool IsRow(string line) => !string.IsNullOrWhiteSpace(line) && line[0] != '#';
}
