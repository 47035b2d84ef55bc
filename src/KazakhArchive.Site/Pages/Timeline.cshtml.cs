using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Shelf;
using KazakhArchive.Site.Timeline;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages;

/// <summary>The times that the texts name, both languages on one axis.</summary>
public sealed class TimelineModel(Library library, ShelfWorks works, TimelineDates dates, Wording ui) : PageModel
{
    // More passages than anybody reads in one list: the reader then chooses ten years of the hundred.
    public const int MostListed = 300;

    public TimelineAddress Address { get; private set; } = new();

    public TimelineAxis Axis { get; private set; } = new(null, [], []);

    public WorkChoice WorkChoice { get; private set; } = null!;

    public IEnumerable<Language> Languages => library.Works.Select(work => work.Language).Distinct();

    /// <summary>In the order in which the reader's language sorts.</summary>
    public IEnumerable<(EntityId Id, string Name)> Names => dates.Names
        .Select(library.Gazetteer.Find)
        .OfType<Entity>()
        .Select(entity => (entity.Id, Name: entity.NameIn(ui.Language)))
        .OrderBy(entity => entity.Name, ShelfFilter.Comparer(UiStrings.CultureOf(ui.Language)));

    public int Total { get; private set; }

    public int Passages { get; private set; }

    /// <summary>The whole axis is a choice of centuries; a list of everything would be the archive over again.</summary>
    public bool ListsRows => Address.Period is not null && Total <= MostListed;

    public IActionResult OnGet()
    {
        if (TimelineAddress.Read(Request.Query, library) is not TimelineAddress address)
        {
            return BadRequest();
        }

        Address = address;
        WorkChoice = WorkChoice.Of(works, address.Work, Request.Query, ui.Language);
        if (WorkChoice.Meant is WorkId meant)
        {
            return LocalRedirect(PassageUrls.TimelineFor(address with { Work = meant }));
        }

        Axis = TimelineAxis.Of([.. dates.Chosen(address)], address.Period);
        Total = Axis.Dates.Count();
        Passages = Axis.Dates.DistinctBy(date => (date.Edition.Work.Id, date.Reference)).Count();
        return Page();
    }

    /// <summary>Where a row leads: into its hundred or ten years; a year leads to its passages.</summary>
    public string AddressOf(TimelineRow row) => row.Period.Years == 1 ? $"#{row.Id}" : PassageUrls.TimelineFor(Address with { Period = row.Period });
}
