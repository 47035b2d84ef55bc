using KazakhArchive.Search;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Shelf;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Map;

/// <summary>The places that the texts name, drawn and listed.</summary>
public sealed class MapModel(Library library, ShelfWorks works, SearchIndex index, Wording ui) : PageModel
{
    // Twice as many would be 60 KB, and their names would find no room.
    private const int PlacesOnPage = 50;

    public MapAddress Address { get; private set; } = new();

    public WorkChoice WorkChoice { get; private set; } = null!;

    public IEnumerable<Language> Languages => library.Works.Select(work => work.Language).Distinct();

    public PageList Pages { get; private set; } = new(1, 1);

    /// <summary>What the drawing shows.</summary>
    public IReadOnlyList<MapMark> Marks { get; private set; } = [];

    /// <summary>The same, and of the whole map also what lies beyond its edge, sorted for the reader.</summary>
    public IReadOnlyList<MapPlace> Listed { get; private set; } = [];

    /// <summary>What lies beyond the edge of the whole map.</summary>
    public IReadOnlyList<MapPlace> Beyond { get; private set; } = [];

    /// <summary>How many places there are, on all pages.</summary>
    public int PlaceCount { get; private set; }

    /// <summary>How often the texts mention them.</summary>
    public int MentionCount { get; private set; }

    /// <summary>Of the place that is mentioned most among those that are listed.</summary>
    public int FirstRank => ((Address.Page - 1) * PlacesOnPage) + 1;

    public string PathOf(int page) => (Address with { Page = page }).ToUrl();

    public IActionResult OnGet()
    {
        if (MapAddress.Read(Request.Query, library) is not MapAddress address)
        {
            return BadRequest();
        }

        Address = address;
        WorkChoice = WorkChoice.Of(works, address.Work, Request.Query, ui.Language);
        if (WorkChoice.Meant is WorkId meant)
        {
            return LocalRedirect((address with { Work = meant, Page = 1 }).ToUrl());
        }

        var isWhole = address.Region == MapRegion.Whole;
        var places = MapPlaces.Of(library.Gazetteer, index.Mentions, address).Where(place => isWhole || address.Region.Shows(place.At)).ToList();
        (PlaceCount, MentionCount) = (places.Count, places.Sum(place => place.Total));
        Pages = PageList.Of(address.Page, PlaceCount, PlacesOnPage);
        if (!Pages.IsThere)
        {
            return NotFound();
        }

        var listed = places.Skip((address.Page - 1) * PlacesOnPage).Take(PlacesOnPage).ToList();
        Marks = MapMark.Of(address.Region, listed);
        Beyond = MapPlaces.Sorted(listed.Where(place => !address.Region.Shows(place.At)), ui.Language);
        Listed = MapPlaces.Sorted(listed, ui.Language);
        return Page();
    }
}
