using KazakhArchive.Search;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Names;
using KazakhArchive.Site.Pages.Shelf;
using KazakhArchive.Site.Settings;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>What was found, or how to look for it.</summary>
public sealed class SearchModel(SearchIndex index, Library library, ShelfWorks shelf, HitTexts texts, Wording ui, IOptions<SiteOptions> options, SiteMeters meters) : PageModel
{
    public SearchAddress Address { get; private set; } = SearchAddress.Empty;

    /// <summary>Null where nothing was asked.</summary>
    public SearchResult? Result { get; private set; }

    public IReadOnlyList<(string Key, string About)> Notices { get; private set; } = [];

    /// <summary>The names that the query is, or has in it.</summary>
    public IReadOnlyList<NameRow> Names { get; private set; } = [];

    /// <summary>The works whose title or author it is.</summary>
    public IReadOnlyList<CatalogueEntry> Titles { get; private set; } = [];

    public PlaceAnswer Place { get; private set; } = PlaceAnswer.None;

    /// <summary>Empty unless hits are grouped.</summary>
    public IReadOnlyList<WorkHits> Groups { get; private set; } = [];

    public PageList Pages { get; private set; } = new(1, 1);

    /// <summary>What the archive says on a word is worth listing, its pages and every way to narrow it down are not.</summary>
    public bool IsListed =>
        Result is { Total: > 0 } && Address is { IsFiltered: false, IsGrouped: false, Sort: SearchSort.Relevance, Page: 1, Without.Count: 0 };

    public bool IsOfOneWord => Texts.Orthography.SearchForm.Tokens(Address.Query).Count == 1;

    /// <summary>A reference is answered by the way there.</summary>
    public bool IsInVain => Result is { Total: 0 } && !Place.IsOfPlace;

    public FacetLabels Labels { get; } = new(library, ui.Language);

    public Facets Facets => new(index, Address, Result!.Facets, Labels, HttpContext.SearchTime);

    /// <summary>What the search is narrowed to, each with the way to take it back: on a phone the choices stand beneath the hits.</summary>
    public IReadOnlyList<(string Label, SearchAddress Without)> Narrowings =>
    [
        .. Address.Works.Select(work => (Labels.Work(work), Address with { Works = [], Page = 1 })),
        .. Address.Languages.Select(language => (Labels.Language(language.Code()), Address with { Languages = [], Page = 1 })),
        .. Address.Kinds.Select(kind => (Labels.Kind(kind.Code()), Address with { Kinds = [], Page = 1 })),
        .. Address.HasYears ? [(Labels.Span(Address.From, Address.To), Address with { From = null, To = null, Page = 1 })] : Array.Empty<(string, SearchAddress)>(),
    ];

    public HitListHtml Html(IReadOnlyList<SearchHit> hits) => new(hits, Address, library, texts, ui);

    public IActionResult OnGet()
    {
        var reader = SearchAddressReader.Read(Request.Query, library);
        Address = reader.Address;
        if (Address.Query.Length == 0)
        {
            Notices = SearchNotices.Of(reader, []);
            return Page();
        }

        Place = PlaceAnswer.To(Address, library, options.Value.PublicOrigin!);
        Result = Find();
        if (Address.Page > Pages.Last)
        {
            return Redirect((Address with { Page = Pages.Last }).ToUrl());
        }

        if (Address is { IsFiltered: false, Page: 1 } && Place.Jumps.Count == 0)
        {
            Names = FoundNames.Of(Result.Names, library.Gazetteer, index.Mentions, ui.Language);
            Titles = FoundTitles.Of(Address.Query, shelf);
        }

        // Of the only word, that nothing was found says as much.
        Notices = SearchNotices.Of(reader, Result.Notices.Where(notice => !(IsInVain && IsOfOneWord && notice.Kind == NoticeKind.WordNowhere)));
        return Page();
    }

    /// <summary>The notes at the end of the page's hits, which are folded; none where there is nothing else.</summary>
    public IReadOnlyList<SearchHit> Notes
    {
        get
        {
            var hits = Result!.Hits;
            var text = hits.Count;
            while (text > 0 && hits[text - 1].Passage.Kind == PassageKind.Note)
            {
                text--;
            }

            return text == 0 ? [] : [.. hits.Skip(text)];
        }
    }

    /// <summary>Of what was asked, the words without signs, and each by itself, that are found somewhere, with how often; for a question that found nothing.</summary>
    public IReadOnlyList<(SearchAddress Address, int Total)> Parts()
    {
        // What narrows a search (lang:fr) is none of its words.
        var words = QueryWords.Of(Result!.Query.Root).Select(word => word.Exact).Distinct().Take(SearchLimits.Suggestions).ToList();
        return
        [
            // A word such as "in" found by itself helps nobody.
            .. words.Where(word => !StopWords.Contains(word)).Prepend(string.Join(' ', words)).Where(query => query.Length > 0 && query != Address.Query).Distinct(StringComparer.Ordinal).Select(query => new SearchAddress(query))
                .Select(part => (part, index.Search(part.ToRequest(0, 0, HttpContext.SearchTime)).Total))
                .Where(part => part.Total > 0),
        ];
    }

    /// <summary>Names that are spelled nearly so, other than those offered as words; for a question that found nothing.</summary>
    public IEnumerable<Entity> NearestNames() =>
        NearNames.Typed(library.Gazetteer, Address.Query).Where(name => !Result!.DidYouMean.Contains(name.NameIn(ui.Language), StringComparer.Ordinal));

    private SearchResult Find()
    {
        var offset = Address.IsGrouped ? 0 : Math.Min((Address.Page - 1L) * SearchLimits.HitsOnPage, SearchLimits.Window);
        var result = Place.Beside(index.Search(Address.ToRequest((int)offset, Address.IsGrouped ? 0 : SearchLimits.HitsOnPage, HttpContext.SearchTime) with { Reader = ui.Language }));
        meters.Searched(result);
        Pages = Address.IsGrouped
            ? PageList.Of(Address.Page, result.Facets.Works.Count, SearchLimits.WorksOnPage)
            : PageList.Of(Address.Page, Math.Min(result.Total, SearchLimits.Window), SearchLimits.HitsOnPage);
        Groups = Address.IsGrouped ? WorkHits.Of(index, Address, result.Facets, HttpContext.SearchTime, ui.Language) : [];
        return result;
    }
}
