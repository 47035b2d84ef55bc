using KazakhArchive.Desk.Deciding;
using KazakhArchive.Desk.Tables;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Works;

/// <summary>What the desk remembers of one work: what it last saw of the tables, what the last import said, and, longer than it runs, what can be taken back.</summary>
public sealed class WorkSession(WorkFolder folder)
{
    private readonly Lock gate = new();
    private (FileStamp Stamp, IReadOnlyList<SourceLine> Lines)? source;
    private DeskLock? held;
    private UndoJournal? undo;
    private OpenWork? open;
    private WorkTables? known;
    private IReadOnlyList<Finding>? findings;

    public WorkFolder Folder => folder;

    /// <summary>Another desk has the work open.</summary>
    public bool IsShared { get; private set; }

    /// <summary>What is to be told on the next page; told once.</summary>
    public Notice? Told { get; set; }

    /// <summary>A form that is to be shown again as it was filled in; shown once.</summary>
    public RefusedForm? Refused { get; set; }

    /// <summary>A decision that another row stands in the way of, until the editor has chosen.</summary>
    public PendingDecision? Pending { get; set; }

    /// <summary>The latest first.</summary>
    public IReadOnlyList<Decision> Made
    {
        get
        {
            lock (gate)
            {
                return [.. Enumerable.Reverse(Journal().Made)];
            }
        }
    }

    /// <summary>Null, and findings, where the work cannot be read.</summary>
    /// <param name="isChanged">Whether somebody else changed a table since the desk last looked.</param>
    public OpenWork? Open(FindingList faults, out bool isChanged)
    {
        lock (gate)
        {
            Journal();
            return Read(faults, out isChanged);
        }
    }

    /// <summary>The same for a list, and for a form: what changed since its page was shown is told when its decision is saved.</summary>
    public OpenWork? Look(FindingList faults)
    {
        lock (gate)
        {
            var seen = known;
            var work = Read(faults, out _);
            known = seen;
            return work;
        }
    }

    public SaveResult Save(Decision decision, Func<Gazetteer> gazetteer)
    {
        lock (gate)
        {
            var result = Write(decision, gazetteer);
            if (result.Done is Decision done)
            {
                Journal().Add(done);
            }

            return result;
        }
    }

    /// <summary>Takes the last decision back; null where there is none.</summary>
    public SaveResult? Undo(Func<Gazetteer> gazetteer)
    {
        lock (gate)
        {
            if (Journal().Made is not [.., var last])
            {
                return null;
            }

            var result = Write(last.Inverse, gazetteer);
            if (result.Kind is SaveKind.Saved or SaveKind.Unchanged)
            {
                Journal().RemoveLast();
            }

            return result;
        }
    }

    /// <summary>After an import: what it found, and that the files have changed.</summary>
    public void Imported(IReadOnlyList<Finding> found)
    {
        lock (gate)
        {
            findings = [.. found];
            open = null;
        }
    }

    /// <summary>Takes the work for this desk, again and again where another has it: that one may have ended.</summary>
    private UndoJournal Journal()
    {
        if (held is null)
        {
            held = DeskLock.Take(folder, out var isHeldElsewhere);
            IsShared = isHeldElsewhere;
            undo = held is null && undo is not null ? undo : new UndoJournal(held?.File);
        }

        return undo!;
    }

    private OpenWork? Read(FindingList faults, out bool isChanged)
    {
        isChanged = false;
        if (Lines(faults) is not { } lines || WorkTables.Read(folder, faults) is not WorkTables tables)
        {
            return null;
        }

        isChanged = known is not null && !known.AreAs(tables);
        known = tables;
        if (open is null || !open.Tables.AreAs(tables) || open.Source != lines)
        {
            findings ??= ImportRecord.LastWarnings(folder) ?? [];
            open = WorkReader.Read(folder, lines, tables, findings, faults);
            return open;
        }

        // It is short, and edited by hand.
        return WorkJson.Read(folder, faults) is Work work ? open with { Work = work } : null;
    }

    private SaveResult Write(Decision decision, Func<Gazetteer> gazetteer)
    {
        var faults = new FindingList();
        if (Lines(faults) is not { } lines)
        {
            return new SaveResult(SaveKind.Refused, null, false, null, [], faults);
        }

        var result = DecisionWriter.Write(folder, lines, gazetteer, decision, known);
        known = result.Tables ?? known;
        return result;
    }

    // Nobody edits a source; if it has been replaced, its length or time has changed.
    private IReadOnlyList<SourceLine>? Lines(FindingList faults)
    {
        var file = new FileInfo(folder.Source.Path);
        var stamp = file.Exists ? new FileStamp(folder.Source.Name, file.Length, file.LastWriteTimeUtc.Ticks) : default;
        if (source?.Stamp != stamp || source is null)
        {
            source = WorkReader.Source(folder, faults) is { } lines ? (stamp, lines) : null;
        }

        return source?.Lines;
    }
}
