using System.Text;

namespace KazakhArchive.Texts.Tsv;

/// <summary>Writes what <see cref="TsvTable"/> reads back cell for cell.</summary>
public static class TsvWriter
{
    public static string Write(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        AppendRow(text, columns);
        foreach (var cells in rows)
        {
            if (cells.Count != columns.Count)
            {
                throw new ArgumentException($"A row has {cells.Count} cells, the table {columns.Count} columns.", nameof(rows));
            }

            AppendRow(text, cells);
        }

        return text.ToString();
    }

    /// <summary>One row without its line end.</summary>
    /// <exception cref="ArgumentException">The format has no way to write it.</exception>
    public static string Row(IReadOnlyList<string> cells)
    {
        // The format has no way to write these: they would be read as a remark, a blank line or half a CRLF.
        if (cells[0].StartsWith('#') || cells.All(string.IsNullOrWhiteSpace) || cells[^1].EndsWith('\r'))
        {
            throw new ArgumentException("A row may not begin with #, be blank or end with a carriage return.", nameof(cells));
        }

        return string.Join('\t', cells.Select(TsvEscape.Escape));
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<string> cells) => text.Append(Row(cells)).Append('\n');
}
