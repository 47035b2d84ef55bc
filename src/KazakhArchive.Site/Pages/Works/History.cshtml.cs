using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Works;

/// <summary>What changed in a work from one revision to the next, and since the latest.</summary>
public sealed class HistoryModel(Library library) : PageModel
{
    public Edition Edition { get; private set; } = null!;

    /// <summary>The newest first.</summary>
    public IReadOnlyList<HistoryStep> Steps { get; private set; } = [];

    public IActionResult OnGet(string work)
    {
        if (library.ReadTyped(work) is not Edition edition)
        {
            return NotFound();
        }

        var path = PassageUrls.History(edition.Work.Id);
        if (!CanonicalAddress.IsOf(Request, path))
        {
            return RedirectPermanentPreserveMethod(CanonicalAddress.With(Request, path));
        }

        (Edition, Steps) = (edition, HistoryStep.Of(edition));
        return Page();
    }
}
