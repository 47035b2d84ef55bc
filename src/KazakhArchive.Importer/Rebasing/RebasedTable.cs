using System.Globalization;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Rebasing;

/// <summary>A table that is kept by hand, carried over to another source: remarks and the order of the rows stay, rows that have no place are left out.</summary>
/// <param name="Kept">How many rows were carried over.</param>
/// <param name="Settled">How many are no longer needed, as the new source already reads that way.</param>
public sealed record RebasedTable(string Text, int Kept, int Settled)
{
    private const char Tab = '\t';

    /// <summary>What could not be carried over is a finding at its row.</summary>
    /// <param name="table">Its text; rows are parted as <see cref="TsvTable"/> parts them.</param>
    public static RebasedTable Of(CorpusFile file, string table, AlignedSource source, FindingList findings)
    {
        var (kept, settled) = (0, 0);
        string[]? columns = null;
        var lines = new List<string>();
        foreach (var (index, line) in table.Split('\n').Index())
        {
            var row = line.TrimEnd('\r');
            if (row.Length == 0 || row[0] == '#' || columns is null)
            {
                columns ??= row.Length == 0 || row[0] == '#' ? null : row.TrimStart('\uFEFF').Split(Tab);
                lines.Add(line);
                continue;
            }

            var cells = row.Split(Tab);
            var result = cells.Length == columns.Length ? Carry(columns, cells, source) : null;
            if (result is null)
            {
                findings.Add(file.Name, index + 1, FindingCodes.RowNotCarried, $"the row {Quoted.Of(row.Replace(Tab, ' '))} has no place in the new source, expected its words there", "Look for the place and write the row anew");
            }
            else if (result.Length == 0)
            {
                settled++;
            }
            else
            {
                kept++;
                lines.Add(string.Join(Tab, result));
            }
        }

        return new RebasedTable(string.Join('\n', lines), kept, settled);
    }

    /// <summary>Null if the row has no place; empty if it is no longer needed.</summary>
    private static string[]? Carry(string[] columns, string[] cells, AlignedSource source)
    {
        var carried = (string[])cells.Clone();
        var (lineAt, endAt) = (Array.IndexOf(columns, "line"), Array.IndexOf(columns, "endLine"));
        if (cells[lineAt].Length == 0)
        {
            return carried; // Of the whole work.
        }

        if (!TryLine(cells[lineAt], source, out var line))
        {
            return null;
        }

        carried[lineAt] = Digits(line);
        if (Array.IndexOf(columns, "sic") is >= 0 and var sicAt)
        {
            return Emendation(carried, TsvEscape.TryUnescape(cells[sicAt]) ?? "", TsvEscape.TryUnescape(cells[sicAt + 1]) ?? "", line, endAt, lineAt, source);
        }

        var isOfMany = endAt >= 0 && cells[endAt].Length > 0;
        if (isOfMany)
        {
            if (!TryLine(cells[endAt], source, out var endLine) || endLine < line)
            {
                return null;
            }

            carried[endAt] = Digits(endLine);
        }

        var words = Array.IndexOf(columns, "text") is >= 0 and var textAt && !isOfMany ? TsvEscape.TryUnescape(cells[textAt]) ?? "" : "";
        return words.Length == 0 || Occurrence.OnlyOne(source.TextOf(line), words) is not null ? carried : null;
    }

    /// <summary>On the line or one beside it, as a program may end its lines elsewhere.</summary>
    private static string[]? Emendation(string[] cells, string sic, string corr, int line, int endAt, int lineAt, AlignedSource source)
    {
        var more = sic.Count(c => c == '\n');
        foreach (var number in (int[])[line, line - 1, line + 1])
        {
            if (Occurrence.OnlyOne(Lines(source, number, more), sic) is not null)
            {
                (cells[lineAt], cells[endAt]) = (Digits(number), more > 0 ? Digits(number + more) : "");
                return cells;
            }
        }

        return corr.Length > 0 && Lines(source, line - 1, 2).Contains(corr, StringComparison.Ordinal) ? [] : null;
    }

    private static string Lines(AlignedSource source, int first, int more) => string.Join('\n', Enumerable.Range(first, more + 1).Select(source.TextOf));

    private static bool TryLine(string cell, AlignedSource source, out int line)
    {
        var now = int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var before) && before > 0 ? source.LineOf(before) : null;
        line = now ?? 0;
        return now is not null;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
