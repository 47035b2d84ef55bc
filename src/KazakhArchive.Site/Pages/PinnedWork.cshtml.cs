using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages;

/// <summary>The contents of a work as they were in a revision.</summary>
public sealed class PinnedWorkModel(Library library) : PageModel
{
    public Edition Today { get; private set; } = null!;

    public Edition Edition { get; private set; } = null!;

    public Revision Revision => Edition.Revisions[Edition.PinnedTo!.Value - 1].Revision;

    public IActionResult OnGet(string work, string revision)
    {
        if (library.FindTyped(work) is not Edition today || PinnedEdition.Of(today, revision) is not Edition edition)
        {
            return NotFound();
        }

        var path = PassageUrls.Pinned(today.Work.Id, edition.PinnedTo!.Value);
        if (!CanonicalAddress.IsOf(Request, path))
        {
            return RedirectPermanentPreserveMethod(CanonicalAddress.With(Request, path));
        }

        (Today, Edition) = (today, edition);
        PinnedEdition.SetHeaders(Response, PassageUrls.Work(today.Work.Id));
        return Page();
    }
}
