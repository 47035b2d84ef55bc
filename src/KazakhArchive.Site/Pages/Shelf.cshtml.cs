using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Search;
using KazakhArchive.Site.Shelf;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages;

/// <summary>The shelf: all works, or those that pass the reader's filter.</summary>
public sealed class ShelfModel(Library library, Wording ui) : PageModel
{
    // Cards with their abstracts: about as much as a chapter; all of a thousand works would be half a megabyte and more.
    private const int WorksOnPage = 60;

    public ShelfFilter Filter { get; private set; } = new(null, null, null);

    public IReadOnlyList<Work> Works { get; private set; } = [];

    public IReadOnlyList<Language> LanguageChoices { get; } =
        [.. Languages.All.Where(language => library.Works.Any(work => work.Language == language))];

    public IReadOnlyList<WorkAuthor> AuthorChoices { get; } =
        [.. library.Works
            .SelectMany(work => work.Authors)
            .DistinctBy(author => author.Original)
            .OrderBy(author => author.Name.In(ui.Language), ShelfFilter.Comparer(UiStrings.CultureOf(ui.Language)))];

    public PageList Pages { get; private set; } = new(1, 1);

    public string Path => PathOf(Pages.Current);

    public string PathOf(int page) => PassageUrls.FilteredShelf(Filter.Language?.Code(), Filter.Author, Filter.Subject, page);

    // Of the query alone: routing has a value of that name, the name of the Razor page.
    public IActionResult OnGet(string? language, string? author, string? subject, [FromQuery] int page = 1)
    {
        if (ShelfFilter.TryParse(language, author, subject) is not ShelfFilter filter || !ModelState.IsValid)
        {
            return BadRequest();
        }

        Filter = filter;
        var works = filter.Choose(library.Works.Select(work => library.Describe(work.Id)).OfType<Work>(), ui.Language, UiStrings.CultureOf(ui.Language));
        Pages = PageList.Of(page, works.Count, WorksOnPage);
        if (page < 1 || page > Pages.Last)
        {
            return NotFound();
        }

        Works = [.. works.Skip((page - 1) * WorksOnPage).Take(WorksOnPage)];
        return Page();
    }
}
