using KazakhArchive.Search;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Names;
using KazakhArchive.Site.Pages.Shelf;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>The times that the texts name, both languages on one axis.</summary>
public sealed class TimelineModel(Library library, ShelfWorks works, SearchIndex index, NameCompletions completions, Wording ui) : PageModel
{
    // Each with up to 800 bytes of its passage.
    private const int DatesOnPage = 50;

    // More than anybody looks through; the others are found by typing them.
    private const int MostSuggested = 100;

    public TimelineAddress Address { get; private set; } = new();

    public TimelineAxis Axis { get; private set; } = new(null, [], [], 0);

    /// <summary>What the gazetteer knows to have happened, as far as the chosen texts name it.</summary>
    public IReadOnlyList<TimelineEvent> Events { get; private set; } = [];

    public WorkChoice WorkChoice { get; private set; } = null!;

    /// <summary>What is listed below the axis.</summary>
    public IReadOnlyList<TimelineList> Lists { get; private set; } = [];

    /// <summary>How many dates are listed, on all pages.</summary>
    public int ListedCount { get; private set; }

    /// <summary>Whether some of them are not shown, as their passages have been edited since the index was made.</summary>
    public bool HasChanged => Lists.Sum(list => list.Dates.Count) < Math.Min(DatesOnPage, ListedCount - FirstListed + 1);

    public int FirstListed => ((Address.Page - 1) * DatesOnPage) + 1;

    public PageList Pages { get; private set; } = new(1, 1);

    public IEnumerable<Language> Languages => index.Times.UsedLanguages;

    /// <summary>What stands in the form's field of a name.</summary>
    public string NameTyped { get; private set; } = "";

    /// <summary>What was typed is no whole form of exactly one name.</summary>
    public bool IsNameUnknown { get; private set; }

    /// <summary>The names of which one may be meant where what was typed does not say which.</summary>
    public IReadOnlyList<Entity> Like { get; private set; } = [];

    /// <summary>The names that most passages mention which name times, in the order in which the reader's language sorts.</summary>
    public IEnumerable<string> Suggested => Dated.Take(MostSuggested).Select(entity => entity.NameIn(ui.Language))
        .Distinct(StringComparer.Ordinal)
        .OrderBy(name => name, ShelfFilter.Comparer(UiStrings.CultureOf(ui.Language)));

    private IEnumerable<Entity> Dated => index.Times.Names.Select(name => library.Gazetteer.Find(name.Name)).OfType<Entity>();

    public IActionResult OnGet()
    {
        if (TimelineAddress.Read(Request.Query, library) is not TimelineAddress address)
        {
            return BadRequest();
        }

        var chosen = address.Name is EntityId id ? library.Gazetteer.Find(id) : null;
        var typed = TimelineName.Read(Request.Query, address);
        NameTyped = typed ?? chosen?.NameIn(ui.Language) ?? "";
        if (typed?.Length > 0)
        {
            var named = TimelineName.Meant(typed, chosen, library.Gazetteer, ui.Language);
            IsNameUnknown = named is null;
            Like = named is null ? TimelineName.Like(typed, completions, library.Gazetteer) : [];
            address = address with { Name = named?.Id };
        }
        else if (typed is not null)
        {
            address = address with { Name = null };
        }

        Address = address;
        WorkChoice = WorkChoice.Of(works, address.Work, Request.Query, ui.Language);
        if (WorkChoice.Meant is WorkId meant)
        {
            return LocalRedirect((address with { Work = meant, Page = 1 }).ToUrl());
        }

        if (typed is not null && !IsNameUnknown && WorkChoice.Typed.Length == 0)
        {
            return LocalRedirect(address.ToUrl());
        }

        if (IsNameUnknown && !Request.Query.ContainsKey(TimelineName.TypedKey))
        {
            // As at the address of an unknown name; the form was asked, and answers.
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        var dates = index.Times.Find(address.Filter).Select(TimelineDate.Of);
        Axis = TimelineAxis.Of(dates, address.Period);
        Events = TimelineEvent.Of(library.Gazetteer, index.Mentions, address);
        ListedCount = TimelineList.CountOf(Axis, address.Period);
        Pages = PageList.Of(address.Page, ListedCount, DatesOnPage);
        if (!Pages.IsThere)
        {
            return NotFound();
        }

        Lists = TimelineList.Of(Axis, address.Period, dates, FirstListed - 1, DatesOnPage, index.Times);
        return Page();
    }

    /// <summary>Where a row leads: into its hundred or ten years or its year; a year that is listed here, to its passages.</summary>
    public string AddressOf(TimelineRow row) =>
        row.Period.Years == TimelinePeriod.Year && Lists.Any(list => list.Row == row) ? $"#{row.Id}" : (Address with { Period = row.Period, Page = 1 }).ToUrl();

    /// <summary>Of the first of the times that lie in no single row.</summary>
    public string WiderAddress => ((ListedCount - Axis.Wider.Count) / DatesOnPage) + 1 is var page && page == Address.Page ? "#long" : $"{PathOf(page)}#long";

    public string PathOf(int page) => (Address with { Page = page }).ToUrl();
}
