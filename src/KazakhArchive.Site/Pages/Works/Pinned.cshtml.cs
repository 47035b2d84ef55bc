using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Works;

/// <summary>A part of a work as it read in a revision, for ever, and how today's text differs.</summary>
public sealed class PinnedModel(Library library, Citations citations) : PageModel
{
    public Edition Today { get; private set; } = null!;

    public Edition Edition { get; private set; } = null!;

    public Excerpt Excerpt { get; private set; } = null!;

    public Citation Citation { get; private set; } = null!;

    /// <summary>Where today's text is not the same; empty where it is.</summary>
    public IReadOnlyList<PassageComparison> Differences { get; private set; } = [];

    public Revision Revision => Edition.Revision!;

    public IActionResult OnGet(string work, string revision, string reference) =>
        AddressedPage.Answer(HttpContext, library, $"{work}@{revision}", reference, AddressedPage.Path, (edition, excerpt) =>
        {
            (Today, Edition, Excerpt) = (library.Read(edition.Work.Id)!, edition, excerpt!);
            Citation = citations.OfExcerpt(edition, Excerpt);
            var whole = edition.Chapters.SelectMany(chapter => chapter.Blocks).Where(block => block.Id is not null).ToLookup(block => block.Id);
            var blocks = Excerpt.Parts.SelectMany(part => part.IsPartial ? whole[part.Block.Id] : [part.Block]);
            Differences = PassageComparisons.Of(blocks, Today.Chapters, Today.Ledger);
            CitationHeaders.Set(Response, Citation);
            PinnedHeaders.Set(Response, PassageUrls.Reference(Today, Excerpt.Range));
            return Page();
        });
}
