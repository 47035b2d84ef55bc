using KazakhArchive.Search.Names;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Shelf;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Map;

/// <summary>Whatever the texts name that has a place on the earth.</summary>
public static class MapPlaces
{
    /// <summary>Those that the chosen texts mention, the most often mentioned first.</summary>
    public static IReadOnlyList<MapPlace> Of(Gazetteer gazetteer, Mentions mentions, MapAddress address)
    {
        var counts = address.Work is WorkId work ? mentions.CountsIn(work.Value) : mentions.Counts;
        return
        [
            .. gazetteer.Entities
                .Where(entity => entity.Coordinates is not null)
                .Select(entity => (Entity: entity, Count: counts.GetValueOrDefault(entity.Id)))
                .Select(place => new MapPlace(place.Entity, Chosen(place.Count, Language.Urdu), Chosen(place.Count, Language.Arabic)))
                .Where(place => place.Total > 0)
                .OrderByDescending(place => place.Total)
                .ThenBy(place => place.Entity.Id.Value, StringComparer.Ordinal),
        ];

        int Chosen(MentionCount count, Language language) => address.Language is null || address.Language == language ? count.In(language) : 0;
    }

    /// <summary>In the order in which the reader's language sorts.</summary>
    public static IReadOnlyList<MapPlace> Sorted(IEnumerable<MapPlace> places, Language reader) =>
    [
        .. places
            .OrderBy(place => place.Entity.SortNameIn(reader), ShelfFilter.Comparer(UiStrings.CultureOf(reader)))
            .ThenBy(place => place.Entity.Id.Value, StringComparer.Ordinal),
    ];
}
