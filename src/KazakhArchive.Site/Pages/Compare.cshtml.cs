using KazakhArchive.Search.Parallels;
using KazakhArchive.Site.Comparing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages;

/// <summary>Two texts side by side.</summary>
public sealed class CompareModel(Library library, ParallelFinder parallels) : PageModel
{
    public ComparisonAddress Address { get; private set; } = null!;

    public Comparison Comparison { get; private set; } = null!;

    /// <summary>Null where no passage is chosen.</summary>
    public ComparedPair? Pair { get; private set; }

    public Library Library => library;

    public IActionResult OnGet()
    {
        var read = ComparisonReader.Read(HttpContext, library);
        switch (read.Status)
        {
            case StatusCodes.Status200OK:
                break;
            case StatusCodes.Status308PermanentRedirect:
                return RedirectPermanentPreserveMethod(PassageUrls.Comparison(read.Address!));
            default:
                return StatusCode(read.Status);
        }

        Address = read.Address!;
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
