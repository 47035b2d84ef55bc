using KazakhArchive.Search;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Names;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>What the archive knows of a word: what a tap on it in a text shows, and a page of its own.</summary>
public sealed class WordModel(SearchIndex index, Library library, Wording ui) : PageModel
{
    /// <summary>The search for the word in the whole archive.</summary>
    public SearchAddress Address { get; private set; } = SearchAddress.Empty;

    /// <summary>The work in which it was met; null for none.</summary>
    public CatalogueEntry? Work { get; private set; }

    public WordUse Use { get; private set; } = null!;

    /// <summary>Whom it names, the most mentioned first.</summary>
    public IReadOnlyList<NameRow> Names { get; private set; } = [];

    public IReadOnlyList<GlossaryEntry> Notions { get; private set; } = [];

    public IActionResult OnGet()
    {
        var asked = SearchAddressReader.Read(Request.Query, library).Address;
        if (SearchForm.Tokens(asked.Query) is not [var token])
        {
            // Several words are a question, and none is none.
            return Redirect(asked.ToUrl());
        }

        Address = new SearchAddress(asked.Query);
        Work = asked.Works is [var work, ..] ? library.Find(WorkId.TryParse(work)!.Value) : null;
        Use = index.UseOf(token.Term, Work?.Id.Value, Work?.Language);
        Names = FoundNames.Of(Use.Names, library.Gazetteer, index.Mentions, ui.Language);
        Notions = [.. library.Glossary.Where(entry => Use.Notions.Contains(entry.Id))];
        return Page();
    }
}
