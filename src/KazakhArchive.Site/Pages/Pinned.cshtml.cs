using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages;

/// <summary>A part of a work as it read in a revision, for ever, and how today's text differs.</summary>
public sealed class PinnedModel(Library library) : PageModel
{
    public Edition Today { get; private set; } = null!;

    public Edition Edition { get; private set; } = null!;

    public Excerpt Excerpt { get; private set; } = null!;

    /// <summary>Where today's text is not the same; empty where it is.</summary>
    public IReadOnlyList<PassageComparison> Differences { get; private set; } = [];

    public Revision Revision => Edition.Revisions[Edition.PinnedTo!.Value - 1].Revision;

    public IActionResult OnGet(string work, string revision, string reference)
    {
        if (library.FindTyped(work) is not Edition today || PinnedEdition.Of(today, revision) is not Edition edition)
        {
            return NotFound();
        }

        HttpContext.Features.Set(new Absence(today.Work, null, []));
        switch (ReferenceLookup.Find(edition, reference))
        {
            case ReferenceAnswer.Found found:
                var path = PassageUrls.Pinned(edition.Work.Id, edition.PinnedTo!.Value, found.Address);
                return CanonicalAddress.IsOf(Request, path)
                    ? Show(today, edition, found.Excerpt)
                    : RedirectPermanentPreserveMethod(CanonicalAddress.With(Request, path));
            case ReferenceAnswer.Gone gone:
                HttpContext.Features.Set(new Absence(today.Work, gone.Reason, []));
                return StatusCode(StatusCodes.Status410Gone);
            default:
                return NotFound();
        }
    }

    private PageResult Show(Edition today, Edition edition, Excerpt excerpt)
    {
        (Today, Edition, Excerpt) = (today, edition, excerpt);
        var whole = edition.Chapters.SelectMany(chapter => chapter.Blocks).Where(block => block.Id is not null).ToLookup(block => block.Id);
        var blocks = excerpt.Parts.SelectMany(part => part.IsPartial ? whole[part.Block.Id] : [part.Block]);
        Differences = PassageComparisons.Of(blocks, today.Chapters, today.Ledger);
        PinnedEdition.SetHeaders(Response, PassageUrls.Reference(today.Work.Id, excerpt.Range));
        return Page();
    }
}
