using KazakhArchive.Site.Search;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages;

/// <summary>The long form, in which each operator of the query language has a control. What it holds becomes a short address.</summary>
public sealed class SearchFormModel(Library library) : PageModel
{
    // Sent by the form's button, so that a link here with a query in it shows the form.
    private const string Sent = "find";

    public SearchAddress Address { get; private set; } = SearchAddress.Empty;

    public Library Library { get; } = library;

    public IActionResult OnGet()
    {
        Address = SearchAddressReader.Read(Request.Query, Library).Address;
        return Request.Query.ContainsKey(Sent)
            ? Redirect(PassageUrls.SearchFor(Address with { Query = SearchAddressReader.Cut(QueryForm.Query(Request.Query)) }))
            : Page();
    }
}
