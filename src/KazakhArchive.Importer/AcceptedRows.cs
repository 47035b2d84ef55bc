using System.Globalization;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

/// <summary>The rows that findings propose, written into <c>decisions.tsv</c> where the editor takes all of a kind.</summary>
internal static class AcceptedRows
{
    private const char Tab = '\t';

    /// <summary>Each row once, with the code of its finding as its reason.</summary>
    /// <param name="codes">Of the kinds that are taken.</param>
    public static IReadOnlyList<string> Of(IEnumerable<Finding> findings, IReadOnlyList<string> codes) =>
        [.. findings.Where(finding => finding.Row is not null && codes.Contains(finding.Code.Id)).DistinctBy(finding => finding.Row).Select(finding => $"{finding.Row}{finding.Code} accepted")];

    /// <summary>False, and a finding, where the table cannot be read.</summary>
    public static bool Write(WorkFolder folder, IReadOnlyList<string> rows, FindingList findings)
    {
        var table = folder.Decisions.Exists ? folder.Decisions.ReadText(FindingCodes.TsvHeader, findings) : string.Join(Tab, DecisionTable.Columns) + "\n";
        if (table is null)
        {
            return false;
        }

        WholeFile.Write(folder.Decisions.Path, Insert(table, rows));
        return true;
    }

    /// <summary>Each row before the first of a later line; nothing that stands there is moved or changed.</summary>
    public static string Insert(string table, IReadOnlyList<string> rows)
    {
        var lineEnd = table.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var hasEndLine = DecisionTable.IsHeaderOf(table, DecisionTable.ColumnsWithEndLine);
        var lines = table.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        while (lines is [.., ""])
        {
            lines.RemoveAt(lines.Count - 1);
        }

        var header = lines.FindIndex(line => line.Length > 0 && line[0] != '#');
        foreach (var row in rows.OrderBy(LineOf))
        {
            var at = lines.FindIndex(header + 1, line => line.Length > 0 && line[0] != '#' && LineOf(line) > LineOf(row));
            lines.Insert(at < 0 ? lines.Count : at, hasEndLine ? row.Insert(row.IndexOf(Tab, StringComparison.Ordinal), "\t") : row);
        }

        return string.Join(lineEnd, lines) + lineEnd;
    }

    // Rows of the whole work come first.
    private static int LineOf(string row) => int.TryParse(row.AsSpan(0, Math.Max(0, row.IndexOf(Tab, StringComparison.Ordinal))), NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : 0;
}
