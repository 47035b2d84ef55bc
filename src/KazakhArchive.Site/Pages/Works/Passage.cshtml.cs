using KazakhArchive.Search;
using KazakhArchive.Search.Parallels;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Facsimiles;
using KazakhArchive.Site.Pages.Search;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Works;

/// <summary>
/// A passage, a range, a note, a figure, a heading or a printed page, amid what stands around it. Chapters have a page
/// of their own; other spellings of their numbers lead there.
/// </summary>
public sealed class PassageModel(Library library, SearchIndex index, ParallelFinder parallels, Citations citations, FacsimileCache facsimiles) : PageModel
{
    public Edition Edition { get; private set; } = null!;

    public Excerpt Excerpt { get; private set; } = null!;

    /// <summary>What one page does not show of a long range; empty for most.</summary>
    public IReadOnlyList<PassageRange> Rest { get; private set; } = [];

    public Citation Citation { get; private set; } = null!;

    /// <summary>Where the excerpt begins; for a note, where it is marked.</summary>
    public Chapter Chapter => Citation.Chapter!;

    public ExcerptContext Context { get; private set; } = null!;

    /// <summary>The images on which the excerpt stands; null where nobody has them.</summary>
    public Scan? Scan { get; private set; }

    public PassageNeighbours Neighbours { get; private set; } = null!;

    public ParallelList Parallels => new(Edition, Excerpt.Range, parallels.Of(Edition, Excerpt));

    /// <summary>The search that led here, whose words are marked.</summary>
    public SearchAddress Address => new(SearchAddressReader.Cut(Request.Query["q"].ToString()));

    /// <summary>Null where no search led here, and where a printed page cuts a passage: its marks are counted from its beginning.</summary>
    public Func<Block, IReadOnlyList<TextMark>>? Marks => Excerpt.Parts.Any(part => part.IsPartial)
        ? null
        : QueryMarks.Of(index, Address.Query, Edition, HttpContext.SearchTime, Excerpt.Parts.Select(part => part.Chapter).Append(Chapter.Number).Distinct().Select(number => Edition.Find(number)!));

    /// <summary>Canonical: without the settings and words that a reader's own address may carry.</summary>
    public string Path => PassageUrls.Reference(Edition.Work.Id, Excerpt.Range);

    public IActionResult OnGet(string work, string reference) =>
        AddressedPage.Answer(HttpContext, library, work, reference, AddressedPage.Path, (edition, excerpt) =>
        {
            Edition = edition;
            Excerpt = LongChapter.Beginning(excerpt!);
            Rest = LongChapter.Rest(excerpt!.Parts.Select(part => part.Block));
            Citation = citations.OfExcerpt(edition, excerpt!);
            Context = ExcerptContext.Of(edition, excerpt!);
            Scan = Scan.Of(facsimiles.Of(edition), Excerpt);
            Neighbours = PassageNeighbours.Of(edition, excerpt!.Range);
            CitationHeaders.Set(Response, Citation);
            return Page();
        });
}
