using KazakhArchive.Search.Parallels;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Pages.Comparing;
using KazakhArchive.Site.Settings;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Pages.Works;

/// <summary>A work's title page: what is known about it, its contents, how it was emended, how it is cited.</summary>
public sealed class WorkModel(
    Library library, Snapshot snapshot, ParallelFinder parallels, Citations citations, IOptions<SiteOptions> options) : PageModel
{
    public Edition Edition { get; private set; } = null!;

    public Work Work => Edition.Work;

    public string Revision => snapshot.Digest.Value;

    public bool IsKeptOffline => options.Value.IsKeptOffline == true;

    public Citation Citation { get; private set; } = null!;

    public Extent Extent => library.Find(Work.Id)!.Extent;

    /// <summary>The work beside the nearest of another language; null where none is near.</summary>
    public (CatalogueEntry Other, ComparisonAddress Address)? Comparison => parallels.NearestChapters(Work.Id) is var (own, other, chapter)
        ? (library.Find(other)!, new ComparisonAddress($"{Work.Id}/{own}", $"{other}/{chapter}"))
        : null;

    public IActionResult OnGet(string work) =>
        AddressedPage.Answer(HttpContext, library, work, null, AddressedPage.Path, (edition, _) =>
        {
            Edition = edition;
            Citation = citations.OfWork(edition);
            CitationHeaders.Set(Response, Citation);
            return Page();
        });
}
