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

    /// <summary>Whether letters lead to rows here: in the order of letters, of a group that is seen alone.</summary>
    public bool HasAnchors => Filter is { Group: not null, IsByMentions: false };

    public string Path => PathOf(Pages.Current);

    public string PathOf(int page) => PassageUrls.FilteredNames(Filter.Name, Filter.Group, Filter.Sort, page);

    /// <summary>Where the names that begin with a letter stand among all of their group.</summary>
    /// <param name="row">The number of the first.</param>
    public string PathOf(NameGroup group, string letter, int row) =>
        $"{PassageUrls.FilteredNames(Filter.Name, group.Name, page: (row / NamesOnPage) + 1)}#{letter}";

    public IActionResult OnGet(string? name, string? group, string? sort)
    {
        if (NameFilter.TryParse(name, group, sort) is not NameFilter filter || PageList.Read(Request.Query) is not int page)
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

        Groups = filter.Group is null ? groups : [.. groups.Select(chosen => chosen.Page(page, NamesOnPage))];
        return Page();
    }
}
