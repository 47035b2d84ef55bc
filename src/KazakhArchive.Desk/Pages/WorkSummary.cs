using KazakhArchive.Desk.Works;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Pages;

/// <summary>One work in the list.</summary>
/// <param name="Open">Null where it cannot be read.</param>
/// <param name="Faults">Why it cannot.</param>
public sealed record WorkSummary(WorkId Id, OpenWork? Open, IReadOnlyList<Finding> Faults)
{
    public static WorkSummary Of(WorkFolder folder, WorkSessions works)
    {
        var faults = new FindingList();
        return new WorkSummary(folder.Id, works.Look(folder, faults), faults);
    }
}
