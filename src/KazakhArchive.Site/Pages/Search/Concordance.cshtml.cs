using KazakhArchive.Search;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>Every occurrence in its context, one a line.</summary>
public sealed class ConcordanceModel(SearchIndex index, Library library, Wording ui) : PageModel
{
    public ConcordanceAddress Address { get; private set; } = new(SearchAddress.Empty);

    public Concordance Concordance { get; private set; } = new(0, [], false, false, []);

    public IReadOnlyList<(string Key, string About)> Notices { get; private set; } = [];

    public FacetLabels Labels { get; } = new(library, ui.Language);

    public PageList Pages { get; private set; } = new(1, 1);

    public IActionResult OnGet()
    {
        var reader = SearchAddressReader.Read(Request.Query, library);
        Address = ConcordanceAddress.Of(reader.Address, Request.Query);
        if (reader.Address.Query.Length > 0)
        {
            var offset = Math.Min((Address.Page - 1L) * SearchLimits.LinesOnPage, SearchLimits.Window);
            Concordance = index.Concordance(Address.ToRequest((int)offset, SearchLimits.LinesOnPage, HttpContext.SearchTime, ui.Language));
            Pages = PageList.Of(Address.Page, Concordance.Total, SearchLimits.LinesOnPage);
        }

        Notices = SearchNotices.Of(reader, Concordance.Notices);
        return Address.Page > Pages.Last ? Redirect((Address with { Page = Pages.Last }).ToUrl()) : Page();
    }
}
