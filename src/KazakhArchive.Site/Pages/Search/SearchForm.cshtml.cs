using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Shelf;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>The long form, in which each operator of the query language has a control. What it holds becomes a short address.</summary>
public sealed class SearchFormModel(Library library, ShelfWorks works, Wording ui) : PageModel
{
    // Sent by the form's button, so that a link here with a query in it shows the form.
    private const string Sent = "find";

    public SearchAddress Address { get; private set; } = SearchAddress.Empty;

    public WorkChoice WorkChoice { get; private set; } = null!;

    public IEnumerable<Language> Languages => library.Works.Select(work => work.Language).Distinct();

    public IActionResult OnGet()
    {
        Address = SearchAddressReader.Read(Request.Query, library).Address;
        WorkChoice = WorkChoice.Of(works, Address.Works is [var slug, ..] ? WorkId.TryParse(slug) : null, Request.Query, ui.Language);
        if (!Request.Query.ContainsKey(Sent))
        {
            return Page();
        }

        Address = Address with { Query = SearchAddressReader.Cut(QueryForm.Query(Request.Query)) };
        // Of several works of the typed title the reader takes one on this page first.
        return WorkChoice.Meant is WorkId meant ? Redirect((Address with { Works = [meant.Value] }).ToUrl())
            : WorkChoice.Typed.Length > 0 ? Page()
            : Redirect(Address.ToUrl());
    }
}
