using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Shelf;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages;

/// <summary>The shelf: all works, or those that pass the reader's filter.</summary>
public sealed class ShelfModel(Library library, Wording ui) : PageModel
{
    public ShelfFilter Filter { get; private set; } = new(null, null, null);

    public IReadOnlyList<Work> Works { get; private set; } = [];

    public IReadOnlyList<Language> LanguageChoices { get; } =
        [.. Languages.All.Where(language => library.Editions.Any(edition => edition.Work.Language == language))];

    public IReadOnlyList<WorkAuthor> AuthorChoices { get; } =
        [.. library.Editions
            .SelectMany(edition => edition.Work.Authors)
            .DistinctBy(author => author.Original)
            .OrderBy(author => author.Name.In(ui.Language), ShelfFilter.Comparer(UiStrings.CultureOf(ui.Language)))];

    public string Path => PassageUrls.FilteredShelf(Filter.Language?.Code(), Filter.Author, Filter.Subject);

    public IActionResult OnGet(string? language, string? author, string? subject)
    {
        if (ShelfFilter.TryParse(language, author, subject) is not ShelfFilter filter)
        {
            return BadRequest();
        }

        Filter = filter;
        Works = filter.Choose(library.Editions, ui.Language, UiStrings.CultureOf(ui.Language));
        return Page();
    }
}
