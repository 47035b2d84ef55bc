using KazakhArchive.Desk.Tables;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Deciding;

/// <summary>Writes a decision into the tables as they are at that moment: under the work's lock, whole, and on the disk before it returns.</summary>
public static class DecisionWriter
{
    private const int MostTurns = 40;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(25);

    /// <param name="known">The tables as the desk last saw or wrote them; null where it never did.</param>
    public static SaveResult Write(WorkFolder folder, IReadOnlyList<SourceLine> source, Func<Gazetteer> gazetteer, Decision decision, WorkTables? known)
    {
        var findings = new FindingList();
        using var held = Take(folder, findings);
        if (held is null || WorkTables.Read(folder, findings) is not WorkTables tables)
        {
            return Refused(null, false, findings);
        }

        var wasMerged = known is not null && !known.AreAs(tables);
        findings.AddRange(TableCheck.HeaderErrors(folder, tables, decision.Changes.Select(change => change.Table).Distinct()));
        if (findings.HasErrors)
        {
            return Refused(tables, wasMerged, findings);
        }

        var merged = Merging.Lay(tables, decision.Changes, [.. source.Select(line => line.Text)]);
        if (merged.Conflicts.Count > 0)
        {
            return new SaveResult(SaveKind.Conflict, null, wasMerged, tables, merged.Conflicts, []);
        }

        if (merged.Done.Count == 0)
        {
            return new SaveResult(SaveKind.Unchanged, null, wasMerged, tables, [], []);
        }

        var after = tables.With(merged.Texts);
        findings.AddRange(TableCheck.New(folder, tables, after, merged.Done, source, gazetteer));
        if (findings.HasErrors || !WorkLock.Try(folder, findings, () => Write(folder, merged.Texts)))
        {
            return Refused(tables, wasMerged, findings);
        }

        return new SaveResult(SaveKind.Saved, decision with { Changes = merged.Done }, wasMerged, after, [], findings);
    }

    // The proposals last: what is accepted stands among the emendations first, so that a kill between the two loses no decision.
    private static void Write(WorkFolder folder, IReadOnlyDictionary<HandTable, string> texts)
    {
        foreach (var (table, text) in texts.OrderBy(table => table.Key == HandTable.Proposals))
        {
            WholeFile.Write(table.FileIn(folder).Path, text);
        }
    }

    // Another desk holds the work for some hundredths of a second.
    private static WorkLock? Take(WorkFolder folder, FindingList findings)
    {
        for (var turns = 1; ; turns++)
        {
            var own = new FindingList();
            var held = WorkLock.Take(folder, own);
            if (held is not null || turns == MostTurns || own.All(finding => finding.Code != FindingCodes.WorkBusy))
            {
                findings.AddRange(own);
                return held;
            }

            Thread.Sleep(Turn);
        }
    }

    private static SaveResult Refused(WorkTables? tables, bool wasMerged, IReadOnlyList<Finding> findings) =>
        new(SaveKind.Refused, null, wasMerged, tables, [], findings);
}
