using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Map;

/// <summary>All that the address of a map says: which part of the earth, and the places of which texts.</summary>
public sealed record MapAddress
{
    private const string RegionKey = "region";
    private const string WorkKey = "work";
    private const string LanguageKey = "lang";

    /// <summary>The queries that change the page.</summary>
    public static IReadOnlyList<string> Keys { get; } = [RegionKey, WorkKey, LanguageKey, PageList.Key];

    public MapRegion Region { get; init; } = MapRegion.Whole;

    public WorkId? Work { get; init; }

    public Language? Language { get; init; }

    /// <summary>From 1, where those stand that are mentioned most.</summary>
    public int Page { get; init; } = 1;

    public bool IsFiltered => Work is not null || Language is not null;

    public MapAddress Unfiltered => new() { Region = Region };

    /// <summary>What a form of filters must carry along: the region, unless it is the whole map.</summary>
    public IEnumerable<(string Name, string Value)> Fields => Region == MapRegion.Whole ? [] : [(RegionKey, Region.Name)];

    /// <summary>Null where a value is none that its key can have.</summary>
    public static MapAddress? Read(IQueryCollection query, Library library)
    {
        var address = new MapAddress();
        foreach (var key in Keys)
        {
            var value = query[key].ToString();
            var read = value.Length == 0 ? address : key switch
            {
                RegionKey => MapRegion.Find(value) is { } region ? address with { Region = region } : null,
                WorkKey => WorkId.TryParse(value) is WorkId work && library.Find(work) is not null ? address with { Work = work } : null,
                LanguageKey => Languages.TryParse(value) is Language language ? address with { Language = language } : null,
                _ => PageList.TryParse(value) is int page ? address with { Page = page } : null,
            };
            if (read is null)
            {
                return null;
            }

            address = read;
        }

        return address;
    }

    public string ToUrl() => AddressWriter.Of(PassageUrls.Map, [.. Fields, (WorkKey, Work?.Value), (LanguageKey, Language?.Code()), (PageList.Key, PageList.Written(Page))]);
}
