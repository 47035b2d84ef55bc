using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Works;

/// <summary>The contents of a work as they were in a revision.</summary>
public sealed class PinnedWorkModel(Library library, Citations citations) : PageModel
{
    public Edition Today { get; private set; } = null!;

    public Edition Edition { get; private set; } = null!;

    public Citation Citation { get; private set; } = null!;

    public Revision Revision => Edition.Revision!;

    public IActionResult OnGet(string work, string revision) =>
        AddressedPage.Answer(HttpContext, library, $"{work}@{revision}", null, AddressedPage.Path, (edition, _) =>
        {
            (Today, Edition) = (library.Read(edition.Work.Id)!, edition);
            Citation = citations.OfWork(edition);
            CitationHeaders.Set(Response, Citation);
            PinnedHeaders.Set(Response, PassageUrls.Work(Today.Work.Id));
            return Page();
        });
}
