using KazakhArchive.Desk.Tables;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Desk.Deciding;

/// <summary>What came of a decision.</summary>
/// <param name="Done">As it was written; null where nothing was.</param>
/// <param name="WasMerged">Somebody else had changed a table since the desk last looked.</param>
/// <param name="Tables">As they are now; null where they could not be read.</param>
/// <param name="Findings">Why it was refused; of what was saved, what an import will warn of.</param>
public sealed record SaveResult(
    SaveKind Kind, Decision? Done, bool WasMerged, WorkTables? Tables, IReadOnlyList<RowConflict> Conflicts, IReadOnlyList<Finding> Findings);

public enum SaveKind
{
    Saved,

    /// <summary>The tables say it already.</summary>
    Unchanged,

    /// <summary>Another row is there by now: the editor is asked.</summary>
    Conflict,

    /// <summary>It would make a table faulty, or the work is busy, or cannot be written.</summary>
    Refused,
}
