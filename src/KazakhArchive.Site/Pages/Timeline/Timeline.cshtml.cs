using KazakhArchive.Search;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Shelf;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>The times that the texts name, both languages on one axis.</summary>
public sealed class TimelineModel(Library library, ShelfWorks works, SearchIndex index, Wording ui) : PageModel
{
    // More passages than anybody reads in one list: the reader then chooses ten years of the hundred, or one of the ten.
    public const int MostListed = 300;

    // More than anybody looks through in a menu; their own pages lead here too.
    private const int MostNames = 400;

    public TimelineAddress Address { get; private set; } = new();

    public TimelineAxis Axis { get; private set; } = new(null, [], []);

    public WorkChoice WorkChoice { get; private set; } = null!;

    /// <summary>What is listed below the axis; the whole axis is a choice of centuries, and a list of everything would be the archive over again.</summary>
    public IReadOnlyList<(TimelineRow Row, TimelineList List)> Rows { get; private set; } = [];

    public TimelineList Wider { get; private set; } = new([], 0);

    public IEnumerable<Language> Languages => index.Times.UsedLanguages;

    /// <summary>Those that most passages mention which name times, in the order in which the reader's language sorts, and the one that is chosen.</summary>
    public IEnumerable<(EntityId Id, string Name)> Names => index.Times.Names.Take(MostNames).Select(name => name.Name)
        .Concat(Address.Name is EntityId chosen ? [chosen] : [])
        .Distinct()
        .Select(library.Gazetteer.Find)
        .OfType<Entity>()
        .Select(entity => (entity.Id, Name: entity.NameIn(ui.Language)))
        .OrderBy(entity => entity.Name, ShelfFilter.Comparer(UiStrings.CultureOf(ui.Language)));

    public bool HasMoreNames => index.Times.Names.Count > MostNames;

    public int Total { get; private set; }

    public int Passages { get; private set; }

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
            return LocalRedirect((address with { Work = meant }).ToUrl());
        }

        Axis = TimelineAxis.Of([.. index.Times.Find(address.Filter).Select(TimelineDate.Of)], address.Period);
        Total = Axis.Dates.Count();
        Passages = Axis.Dates.Select(date => date.Time.Unit).Distinct().Count();
        if (address.Period is TimelinePeriod period && (Total <= MostListed || period.Years == TimelinePeriod.Year))
        {
            Rows = [.. Axis.Rows.Where(row => row.Dates.Count > 0).Select(row => (row, TimelineList.Of(row.Dates, MostListed, index.Times)))];
        }

        Wider = TimelineList.Of(Axis.Wider, MostListed - Rows.Sum(row => row.List.Dates.Count), index.Times);
        return Page();
    }

    /// <summary>Where a row leads: into its hundred or ten years or its year; a year that is listed here, to its passages.</summary>
    public string AddressOf(TimelineRow row) =>
        row.Period.Years == TimelinePeriod.Year && Rows.Count > 0 ? $"#{row.Id}" : (Address with { Period = row.Period }).ToUrl();
}
