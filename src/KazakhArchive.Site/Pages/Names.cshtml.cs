using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Names;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages;

/// <summary>Whom and what the texts name.</summary>
public sealed class NamesModel(Library library, MentionIndex mentions, Wording ui) : PageModel
{
    public NameFilter Filter { get; private set; } = new("", null);

    public IReadOnlyList<NameGroup> Groups { get; private set; } = [];

    public string Path => PassageUrls.FilteredNames(Filter.Name, Filter.Group);

    public IActionResult OnGet(string? name, string? group)
    {
        if (NameFilter.TryParse(name, group) is not NameFilter filter)
        {
            return BadRequest();
        }

        Filter = filter;
        Groups = NameGroup.Of(library.Gazetteer, mentions, filter, ui.Language, UiStrings.CultureOf(ui.Language));
        return Page();
    }
}
