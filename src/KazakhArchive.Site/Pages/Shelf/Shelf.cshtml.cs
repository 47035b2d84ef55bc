using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Shelf;

/// <summary>The shelf: all works, or those that pass the reader's filter.</summary>
public sealed class ShelfModel(Library library, ShelfWorks works, Wording ui) : PageModel
{
    /// <summary>Cards with their abstracts, which together are about as long as a chapter.</summary>
    public const int WorksOnPage = 24;

    private const int FewestToFilter = 10;

    public ShelfAddress Address { get; private set; } = new();

    public ShelfChoices Choices { get; private set; } = new([], [], [], false);

    public IReadOnlyList<ShelfCard> Cards { get; private set; } = [];

    /// <summary>The works that pass, on all pages.</summary>
    public int Total { get; private set; }

    public bool AreMany => works.AreMany;

    /// <summary>Fewer works are seen at a glance, unless an address has chosen among them already.</summary>
    public bool HasFilters => works.All.Count >= FewestToFilter || !Address.Filter.IsEmpty;

    public PageList Pages { get; private set; } = new(1, 1);

    public string PathOf(int page) => (Address with { Page = page }).ToUrl();

    public IActionResult OnGet()
    {
        if (ShelfAddress.Read(Request.Query) is not ShelfAddress address)
        {
            return BadRequest();
        }

        Address = address;
        var all = works.In(address.Sort, ui.Language);
        var chosen = all.Where(address.Filter.Lets).ToList();
        Total = chosen.Count;
        Pages = PageList.Of(address.Page, Total, WorksOnPage);
        if (!Pages.IsThere)
        {
            return NotFound();
        }

        Choices = ShelfChoices.Of(all, address.Filter, library.Gazetteer.Subjects, ui.Language);
        Cards = [.. chosen
            .Skip((address.Page - 1) * WorksOnPage)
            .Take(WorksOnPage)
            .Select(work => new ShelfCard(work, library.ReadWork(work.Id)))];
        return Page();
    }
}
