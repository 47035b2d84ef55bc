using KazakhArchive.Search.Parallels;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Shelf;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Comparing;

/// <summary>Two texts side by side.</summary>
public sealed class CompareModel(Library library, ShelfWorks works, ParallelFinder parallels, Wording ui) : PageModel
{
    public ComparisonAddress Address { get; private set; } = null!;

    public Comparison Comparison { get; private set; } = null!;

    /// <summary>Null where no passage is chosen.</summary>
    public ComparedPair? Pair { get; private set; }

    public Library Library => library;

    /// <summary>The works whose chapters the form lists: all if they are few, otherwise those that are compared.</summary>
    public IEnumerable<CatalogueEntry> Listed =>
        library.Works.Where(work => !works.AreMany || work.Id == Comparison.A.Edition.Work.Id || work.Id == Comparison.B.Edition.Work.Id);

    /// <summary>Of many works each slot takes another by its title; empty where all are listed.</summary>
    public IReadOnlyList<(char Slot, WorkChoice Choice)> Others { get; private set; } = [];

    /// <summary>The comparison with another work in a slot.</summary>
    public ComparisonAddress With(char slot, CatalogueEntry work) => slot == 'a'
        ? new ComparisonAddress(ComparisonChoice.FirstOf(work), Address.B)
        : new ComparisonAddress(Address.A, ComparisonChoice.FirstOf(work));

    public IActionResult OnGet()
    {
        // A reader who has chosen nothing yet is shown two texts.
        if (string.IsNullOrEmpty(Request.Query["a"]) && string.IsNullOrEmpty(Request.Query["b"]) && ComparisonChoice.Beginning(library, parallels) is ComparisonAddress beginning)
        {
            return Redirect(beginning.ToUrl());
        }

        var read = ComparisonReader.Read(HttpContext, library);
        switch (read.Status)
        {
            case StatusCodes.Status200OK:
                break;
            case StatusCodes.Status308PermanentRedirect:
                return RedirectPermanentPreserveMethod(read.Address!.ToUrl());
            default:
                return StatusCode(read.Status);
        }

        Address = read.Address!;
        Others = works.AreMany
            ? [.. "ab".Select(slot => (slot, WorkChoice.Of(works, null, Request.Query, ui.Language, $"{slot}-title")))]
            : [];
        if (Others.FirstOrDefault(other => other.Choice.Meant is not null) is { Choice: { } taken } other)
        {
            return LocalRedirect(With(other.Slot, taken.Found[0]).ToUrl());
        }

        Comparison = new Comparison(parallels, read.A!, read.B!);
        if (Address.At is string at)
        {
            var text = Address.IsAtB ? Comparison.B : Comparison.A;
            var chosen = PassageId.TryParse(at)!.Value;
            Pair = new ComparedPair(text, chosen, Comparison.NearestTo(text, text.Find(chosen)!));
        }

        // Any two parts of any two texts make an address; each has pages of its own to be found by.
        PinnedHeaders.KeepFromCrawlers(Response);
        return Page();
    }
}
