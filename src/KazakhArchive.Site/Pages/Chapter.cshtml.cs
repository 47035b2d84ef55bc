using KazakhArchive.Site.Search;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages;

/// <summary>A chapter to read; any other reference of the work leads to its place in its chapter.</summary>
public sealed class ChapterModel(Library library, SearchIndex index) : PageModel
{
    public Edition Edition { get; private set; } = null!;

    public Chapter Chapter { get; private set; } = null!;

    /// <summary>The search that led here, whose words are marked.</summary>
    public SearchAddress Address => new(SearchAddressReader.Cut(Request.Query["q"].ToString()));

    /// <summary>Null where no search led here.</summary>
    public Func<Block, IReadOnlyList<TextMark>>? Marks => QueryMarks.Of(index, Address.Query, Edition, Chapter);

    /// <summary>Null in the first chapter.</summary>
    public Chapter? Previous => Neighbour(-1);

    /// <summary>Null in the last chapter.</summary>
    public Chapter? Next => Neighbour(1);

    public IActionResult OnGet(string work, string reference)
    {
        if (WorkId.TryParse(work) is not WorkId id || library.Find(id) is not Edition edition)
        {
            return NotFound();
        }

        Edition = edition;
        HttpContext.Features.Set(new Absence(edition.Work, null, []));
        return PassageId.TryParse(reference) is PassageId passage ? Answer(passage) : NotFound();
    }

    private IActionResult Answer(PassageId passage)
    {
        if (Edition.Ledger.Find(passage) is { Status: not LedgerStatus.Live } row)
        {
            return row.Target is PassageId target
                ? RedirectPermanentPreserveMethod(PassageUrls.Reference(Edition.Work.Id, target))
                : Gone(row.Reason);
        }

        if (ReferencePlace.Find(Edition, passage) is not Chapter chapter)
        {
            return NotFound();
        }

        Chapter = chapter;
        return passage.Kind == PassageIdKind.Chapter
            ? Page()
            : SeeOther(PassageUrls.InChapter(Edition.Work.Id, chapter.Number, passage, Address));
    }

    private StatusCodeResult Gone(string reason)
    {
        HttpContext.Features.Set(new Absence(Edition.Work, reason, []));
        return StatusCode(StatusCodes.Status410Gone);
    }

    private StatusCodeResult SeeOther(string path)
    {
        Response.Headers.Location = path;
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    private Chapter? Neighbour(int distance) => Edition.Chapters.ElementAtOrDefault(
        Edition.Chapters.TakeWhile(chapter => chapter != Chapter).Count() + distance);
}
