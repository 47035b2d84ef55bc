using KazakhArchive.Facsimiles;
using KazakhArchive.Search;
using KazakhArchive.Search.Parallels;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Facsimiles;
using KazakhArchive.Site.Pages.Search;
using KazakhArchive.Site.Pages.Shelf;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Works;

/// <summary>A chapter to read.</summary>
public sealed class ChapterModel(Library library, SearchIndex index, ParallelFinder parallels, Citations citations, FacsimileCache facsimiles) : PageModel
{
    private IReadOnlySet<PassageId>? withParallels;

    public Edition Edition { get; private set; } = null!;

    public Chapter Chapter { get; private set; } = null!;

    /// <summary>As much of the chapter as one page shows.</summary>
    public Chapter Shown { get; private set; } = null!;

    /// <summary>Where it goes on; empty for most.</summary>
    public IReadOnlyList<PassageRange> Rest => LongChapter.Rest(Chapter.Blocks);

    public Citation Citation { get; private set; } = null!;

    /// <summary>The search that led here, whose words are marked.</summary>
    public SearchAddress Address => new(SearchAddressReader.Cut(Request.Query["q"].ToString()));

    /// <summary>Null where no search led here.</summary>
    public Func<Block, IReadOnlyList<TextMark>>? Marks => QueryMarks.Of(index, Address.Query, Edition, HttpContext.SearchTime, Shown);

    public bool HasParallels(PassageId reference) => (withParallels ??= parallels.In(Edition.Work.Id, Chapter.Number)).Contains(reference);

    /// <summary>The images of the work's pages; null where it has none.</summary>
    public Facsimile? Facsimile => facsimiles.Of(Edition);

    /// <summary>Null in the first chapter.</summary>
    public Chapter? Previous => Neighbour(-1);

    /// <summary>Null in the last chapter.</summary>
    public Chapter? Next => Neighbour(1);

    /// <summary>Where a reader who has reached the end of the book may go on.</summary>
    public IReadOnlyList<CatalogueEntry> Related => RelatedWorks.Of(library, library.Find(Edition.Work.Id)!);

    public IActionResult OnGet(string work, string chapter) =>
        AddressedPage.Answer(HttpContext, library, work, chapter, AddressedPage.Path, (edition, excerpt) =>
        {
            Edition = edition;
            Chapter = edition.Find(excerpt!.Range.First.Chapter)!;
            Shown = LongChapter.Beginning(Chapter);
            Citation = citations.OfExcerpt(edition, excerpt);
            CitationHeaders.Set(Response, Citation);
            return Page();
        });

    private Chapter? Neighbour(int distance) => Edition.Chapters.ElementAtOrDefault(
        Edition.Chapters.TakeWhile(chapter => chapter != Chapter).Count() + distance);
}
