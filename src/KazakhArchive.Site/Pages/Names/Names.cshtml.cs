using KazakhArchive.Search;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>Whom and what the texts name.</summary>
public sealed class NamesModel(Library library, SearchIndex index, Wording ui) : PageModel
{
    // With its names in three languages a row takes some 250 bytes.
    private const int NamesOnPage = 180;

    public NameFilter Filter { get; private set; } = new("", null);

    public IReadOnlyList<NameGroup> Groups { get; private set; } = [];

    /// <summary>Whether some filter leaves more names than a page shows: the script puts any filter's list into this page.</summary>
    public bool HasPages => library.Gazetteer.Entities.Count > NamesOnPage;

    /// <summary>Of a group that is seen alone.</summary>
    public PageList Pages { get; private set; } = new(1, 1);

    /// <summary>The letters with which the names of a long group begin, each with the page on which its first stands.</summary>
    public IReadOnlyList<(string Letter, int Page)> Letters { get; private set; } = [];

    public string Path => PathOf(Pages.Current);

    public string PathOf(int page) => PassageUrls.FilteredNames(Filter.Name, Filter.Group, page);

    public IActionResult OnGet(string? name, string? group)
    {
        if (NameFilter.TryParse(name, group) is not NameFilter filter || PageList.Read(Request.Query) is not int page)
        {
            return BadRequest();
        }

        Filter = filter;
        var groups = NameGroup.Of(library.Gazetteer, index.Mentions, filter, ui.Language, UiStrings.CultureOf(ui.Language), NamesOnPage);
        Pages = PageList.Of(page, filter.Group is null ? 0 : groups.Sum(chosen => chosen.Count), NamesOnPage);
        if (!Pages.IsThere)
        {
            return NotFound();
        }

        Letters = Pages.IsNeeded ? [.. groups.SelectMany(chosen => chosen.Letters).Select(letter => (letter.Letter, (letter.Row / NamesOnPage) + 1))] : [];
        Groups = filter.Group is null ? groups : [.. groups.Select(chosen => chosen.Page(page, NamesOnPage))];
        return Page();
    }
}
