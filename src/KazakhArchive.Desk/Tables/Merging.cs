using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Desk.Tables;

/// <summary>Lays changes of rows on the tables as they are, whoever has changed other rows of them meanwhile.</summary>
public static class Merging
{
    /// <param name="source">The lines of the source, by which two emendations are seen to meet.</param>
    public static Merged Lay(WorkTables tables, IReadOnlyList<RowChange> changes, IReadOnlyList<string> source)
    {
        var edited = changes.Select(change => change.Table).Distinct().ToDictionary(table => table, table => tables[table]);
        var done = new List<RowChange>();
        var conflicts = new List<RowConflict>();
        foreach (var change in changes)
        {
            // Rows of decisions.tsv may do without the cell.
            var table = edited[change.Table];
            var after = change.After is null ? null : table.Fit(change.After, change.Table.AllColumns(), addsCell: change.Table != HandTable.Decisions);
            if (Conflict(change, after, table, source) is RowConflict conflict)
            {
                conflicts.Add(conflict);
            }
            else if (Lay(change.Before, after, table))
            {
                done.Add(change with { After = after });
            }
        }

        // Tables that nothing was done to are not touched, not even at their ends.
        return conflicts.Count > 0
            ? new Merged(new Dictionary<HandTable, string>(), [], conflicts)
            : new Merged(done.Select(change => change.Table).Distinct().ToDictionary(table => table, table => edited[table].ToString()), done, []);
    }

    private static RowConflict? Conflict(RowChange change, string? after, EditedTable table, IReadOnlyList<string> source)
    {
        var isGone = change.Before is string before && !table.Rows.Contains(before, StringComparer.Ordinal);
        if (after is null)
        {
            return null; // What was to be taken out is out, or will be.
        }

        var isThere = table.Rows.Contains(after, StringComparer.Ordinal);
        var rival = isThere ? null : RivalRows.Find(change.Table, table, after, source) is string other && other != change.Before ? other : null;
        return rival is not null || (isGone && !isThere) ? new RowConflict(change, rival) : null;
    }

    /// <summary>False where the table is as it shall be already.</summary>
    private static bool Lay(string? before, string? after, EditedTable table)
    {
        var isThere = after is not null && table.Rows.Contains(after, StringComparer.Ordinal);
        if (before is not null)
        {
            return table.Replace(before, isThere ? null : after);
        }

        if (isThere || after is null)
        {
            return false;
        }

        table.Insert(after);
        return true;
    }
}

/// <summary>What came of changes that were laid on tables as they are now.</summary>
/// <param name="Texts">Of the tables that differ; empty where there is a conflict.</param>
/// <param name="Done">The changes with their rows as the tables have them, by which they can be taken back.</param>
public sealed record Merged(IReadOnlyDictionary<HandTable, string> Texts, IReadOnlyList<RowChange> Done, IReadOnlyList<RowConflict> Conflicts);
