using KazakhArchive.Desk.InterfaceLanguage;
using KazakhArchive.Desk.Tables;
using KazakhArchive.Desk.Works;
using Microsoft.AspNetCore.Mvc;

namespace KazakhArchive.Desk.Pages;

/// <summary>A decision that another row stands in the way of: the editor chooses which of the two shall stand.</summary>
public sealed class ConflictModel(WorkSessions works, Wording ui) : WorkPage(works, ui)
{
    public PendingDecision? Pending => Session.Pending;

    public IActionResult OnGet() => Pending is null ? Redirect(DeskUrls.Work(Open.Work.Id)) : Page();

    /// <summary>The editor's rows instead of the ones that are there; where a row is gone, beside what is left.</summary>
    public IActionResult OnPostMine()
    {
        if (Pending is not PendingDecision pending)
        {
            return Decide(null);
        }

        Session.Pending = null;
        var conflicts = pending.Conflicts.ToLookup(conflict => conflict.Mine);
        return Decide(pending.Decision with { Changes = [.. pending.Decision.Changes.Select(change => conflicts[change].FirstOrDefault() is RowConflict conflict ? change with { Before = conflict.Theirs } : change)] });
    }

    /// <summary>What does not meet any other row is written, the rest is not.</summary>
    public IActionResult OnPostTheirs()
    {
        var pending = Pending;
        Session.Pending = null;
        var conflicts = pending?.Conflicts.Select(conflict => conflict.Mine).ToHashSet() ?? [];
        var rest = pending?.Decision.Changes.Where(change => !conflicts.Contains(change)).ToList() ?? [];

        // A proposal is not accepted whose emendation was not made.
        return pending is null || rest.All(change => change.Table == HandTable.Proposals)
            ? Told(new Notice([Ui["Told.Theirs"]], IsFault: false))
            : Decide(pending.Decision with { Changes = rest });
    }
}
