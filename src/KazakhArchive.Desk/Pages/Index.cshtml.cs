using KazakhArchive.Desk.InterfaceLanguage;
using KazakhArchive.Desk.Lines;
using KazakhArchive.Desk.Reports;
using KazakhArchive.Desk.Works;
using KazakhArchive.Texts.Findings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Desk.Pages;

/// <summary>The works with what is open in each; a reader's report leads from here to its line.</summary>
public sealed class IndexModel(WorkSessions works, Wording ui) : PageModel
{
    public Paging Paging { get; private set; }

    /// <summary>Those of the page.</summary>
    public IReadOnlyList<WorkSummary> Shown { get; private set; } = [];

    /// <summary>What is wrong with the report that was asked for; null where nothing is.</summary>
    public string? Fault { get; private set; }

    public IActionResult OnGet(string? report, [FromQuery(Name = "page")] int number = 1)
    {
        if (!string.IsNullOrWhiteSpace(report))
        {
            if (ReportedPlace.TryParse(report) is { } place && works.Find(place.Work.Value) is not null)
            {
                return Redirect($"{DeskUrls.Work(place.Work)}?passage={place.Reference}{(place.Words.Length > 0 ? "&words=" + Uri.EscapeDataString(place.Words) : "")}");
            }

            Fault = ui["Report.Unknown"];
        }

        var folders = works.Corpus.Works(new FindingList());
        Paging = Paging.Of(folders.Count, number);
        Shown = [.. folders.Skip(Paging.First).Take(Paging.Size).Select(folder => WorkSummary.Of(folder, works))];
        return Page();
    }
}
