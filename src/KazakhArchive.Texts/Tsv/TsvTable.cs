using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Tsv;

/// <summary>Reads the corpus's tables: tab between cells, no quoting, a header row, <c>#</c> before remarks; see corpus/README.md.</summary>
public static class TsvTable
{
    /// <summary>The rows that could be read; every row that could not is a finding. Empty where the header is wrong.</summary>
    /// <param name="path">The table's name in findings, relative to the corpus folder.</param>
    public static IReadOnlyList<TsvRow> Read(string path, string text, IReadOnlyList<string> columns, FindingList findings)
    {
        var rows = new List<TsvRow>();
        var hasHeader = false;
        var lineNumber = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            lineNumber++;
            var line = LineAt(text, range, lineNumber);
            if (line.StartsWith('#') || line.IsWhiteSpace())
            {
                continue;
            }

            var cells = line.ToString().Split('\t');
            if (hasHeader)
            {
                AddRow(path, lineNumber, columns, cells, rows, findings);
            }
            else if (cells.SequenceEqual(columns, StringComparer.Ordinal))
            {
                hasHeader = true;
            }
            else
            {
                ReportHeader(path, lineNumber, Quoted.Of(line.ToString()), columns, findings);
                return [];
            }
        }

        if (!hasHeader)
        {
            ReportHeader(path, null, "nothing", columns, findings);
        }

        return rows;
    }

    /// <summary>Whether the header row has these names: of a table that may do without some of its columns.</summary>
    public static bool IsHeaderOf(string text, IReadOnlyList<string> columns)
    {
        var lineNumber = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = LineAt(text, range, ++lineNumber);
            if (!line.StartsWith('#') && !line.IsWhiteSpace())
            {
                return line.ToString().Split('\t').SequenceEqual(columns, StringComparer.Ordinal);
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> LineAt(string text, Range range, int lineNumber)
    {
        // A spreadsheet may have saved the table with a byte order mark and with CRLF.
        var line = text.AsSpan()[range];
        line = lineNumber == 1 && line.StartsWith('\uFEFF') ? line[1..] : line;
        return line.EndsWith('\r') ? line[..^1] : line;
    }

    private static void AddRow(
        string path, int lineNumber, IReadOnlyList<string> columns, string[] cells, List<TsvRow> rows, FindingList findings)
    {
        if (cells.Length != columns.Count)
        {
            findings.Add(path, lineNumber, FindingCodes.TsvColumns,
                $"the row has {cells.Length} cells, expected {columns.Count} ({string.Join(", ", columns)})",
                "Add or remove tabs, also where a cell is empty");
            return;
        }

        var isReadable = true;
        for (var i = 0; i < cells.Length; i++)
        {
            if (TsvEscape.TryUnescape(cells[i]) is string cell)
            {
                cells[i] = cell;
                continue;
            }

            isReadable = false;
            findings.Add(path, lineNumber, FindingCodes.TsvEscape,
                $"the cell {columns[i]} holds {Quoted.Of(cells[i])}, expected a backslash only in \\t, \\n and \\\\",
                "Write a backslash as \\\\");
        }

        if (isReadable)
        {
            rows.Add(new TsvRow(lineNumber, columns, cells));
        }
    }

    private static void ReportHeader(string path, int? lineNumber, string found, IReadOnlyList<string> columns, FindingList findings) =>
        findings.Add(path, lineNumber, FindingCodes.TsvHeader,
            $"the header row is {found}, expected {string.Join(", ", columns)}",
            "Begin the table with these names, a tab between each two");
}
