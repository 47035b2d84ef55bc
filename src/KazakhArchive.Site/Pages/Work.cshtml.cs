using KazakhArchive.Site.Shelf;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages;

/// <summary>A work's title page: what is known of it, its contents, how it was emended.</summary>
public sealed class WorkModel(Library library, Extents extents) : PageModel
{
    public Edition Edition { get; private set; } = null!;

    public Work Work => Edition.Work;

    public Extent Extent => extents.Of(Work);

    public IActionResult OnGet(string work)
    {
        if (WorkId.TryParse(work) is not WorkId id || library.Find(id) is not Edition edition)
        {
            return NotFound();
        }

        Edition = edition;
        return Page();
    }
}
