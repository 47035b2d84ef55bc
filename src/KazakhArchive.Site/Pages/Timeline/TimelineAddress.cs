using System.Globalization;
using KazakhArchive.Search.Times;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>All that the address of a timeline says: which stretch of the axis, and of which texts.</summary>
public sealed record TimelineAddress
{
    // No text of men is older, none dates what lies further ahead.
    private const int Earliest = -5000;
    private const int Latest = 2900;

    private const string CenturyKey = "century";
    private const string DecadeKey = "decade";
    private const string YearKey = "year";
    private const string WorkKey = "work";
    private const string LanguageKey = "lang";
    internal const string NameKey = "name";

    /// <summary>The queries that change the page.</summary>
    public static IReadOnlyList<string> Keys { get; } = [CenturyKey, DecadeKey, YearKey, WorkKey, LanguageKey, NameKey, PageList.Key];

    /// <summary>Null for the whole axis.</summary>
    public TimelinePeriod? Period { get; init; }

    public WorkId? Work { get; init; }

    public Language? Language { get; init; }

    public EntityId? Name { get; init; }

    /// <summary>Of the passages that are listed; from 1.</summary>
    public int Page { get; init; } = 1;

    public TimeFilter Filter => new(Work, Language, Name);

    public bool IsFiltered => Work is not null || Language is not null || Name is not null;

    public TimelineAddress Unfiltered => new() { Period = Period };

    /// <summary>Null where a value is none that its key can have; a name that the gazetteer does not know is left out (<see cref="TimelineName.Read"/>).</summary>
    public static TimelineAddress? Read(IQueryCollection query, Library library)
    {
        var address = new TimelineAddress();
        foreach (var key in Keys)
        {
            var value = query[key].ToString();
            TimelineAddress? read = value.Length == 0 ? address : key switch
            {
                CenturyKey => ReadPeriod(value, TimelinePeriod.Century) is { } century ? address with { Period = century } : null,
                DecadeKey => ReadPeriod(value, TimelinePeriod.Decade) is { } decade ? address with { Period = decade } : null,
                YearKey => ReadPeriod(value, TimelinePeriod.Year) is { } year ? address with { Period = year } : null,
                WorkKey => WorkId.TryParse(value) is WorkId work && library.Find(work) is not null ? address with { Work = work } : null,
                LanguageKey => Languages.TryParse(value) is Language language ? address with { Language = language } : null,
                PageList.Key => PageList.TryParse(value) is int page ? address with { Page = page } : null,
                _ => EntityId.TryParse(value) is EntityId name && library.Gazetteer.Find(name) is not null ? address with { Name = name } : address,
            };
            if (read is null)
            {
                return null;
            }

            address = read;
        }

        return address;
    }

    public string ToUrl() => AddressWriter.Of(PassageUrls.Timeline, [.. Fields, (WorkKey, Work?.Value), (LanguageKey, Language?.Code()), (NameKey, Name?.Value), (PageList.Key, PageList.Written(Page))]);

    /// <summary>What a form of filters must carry along: which stretch of the axis is shown.</summary>
    public IEnumerable<(string Name, string? Value)> Fields => Period is TimelinePeriod period
        ? [(period.Years switch { TimelinePeriod.Century => CenturyKey, TimelinePeriod.Decade => DecadeKey, _ => YearKey }, period.First.ToString(CultureInfo.InvariantCulture))]
        : [];

    private static TimelinePeriod? ReadPeriod(string value, int years) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first)
        && first >= Earliest && first <= Latest && first % years == 0
            ? TimelinePeriod.Of(first, years)
            : null;
}
