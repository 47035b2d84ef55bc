using System.Globalization;
using KazakhArchive.Desk.Tables;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Works;

/// <summary>On which line of the source a finding is to be shown.</summary>
public static class LineFindings
{
    /// <summary>Those of the source by their own line, those of a table by the line that its row names; others have none.</summary>
    public static ILookup<int, Finding> ByLine(WorkFolder folder, WorkTables tables, IEnumerable<Finding> findings)
    {
        var names = HandTables.All.ToDictionary(table => table.FileIn(folder).Name, table => tables[table], StringComparer.Ordinal);
        return findings.Where(finding => finding.LineNumber is not null).ToLookup(finding =>
            finding.Path == folder.Source.Name ? finding.LineNumber!.Value
            : names.TryGetValue(finding.Path, out var table) && table.RowAt(finding.LineNumber!.Value) is string row
                && int.TryParse(new RowCells(table, row)["line"], NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line
            : 0);
    }
}
