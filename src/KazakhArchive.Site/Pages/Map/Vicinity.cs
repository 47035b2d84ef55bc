using KazakhArchive.Search.Names;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Site.Pages.Map;

/// <summary>The small drawing that says where a place lies, with the places around it that the texts name most.</summary>
/// <param name="Marks">The place itself first.</param>
/// <param name="Wider">The region of the map in which to see more.</param>
public sealed record Vicinity(MapRegion Region, IReadOnlyList<MapMark> Marks, MapRegion Wider)
{
    // More names than these leave no room around a place.
    private const int MostNeighbours = 9;

    /// <summary>Null for what has no place, is not mentioned or lies beyond the map, where no outlines are.</summary>
    public static Vicinity? Of(EntityId id, Gazetteer gazetteer, Mentions mentions)
    {
        var places = MapPlaces.Of(gazetteer, mentions, new MapAddress());
        if (places.FirstOrDefault(place => place.Entity.Id == id) is not MapPlace own || MapRegion.ClosestTo(own.At) is not MapRegion wider)
        {
            return null;
        }

        var region = MapRegion.Around(own.At, own.IsArea);
        var neighbours = places.Where(place => place != own && region.Shows(place.At)).Take(MostNeighbours);
        // The frame would cut a sign at its side, and there is no room for its name.
        var marks = MapMark.Of(region, neighbours.Prepend(own)).Where(mark => mark.BoxAt(LabelLayout.Zooms[0]).LiesWithin(region.WidthPixels, region.HeightPixels));
        return new Vicinity(region, [.. marks], wider);
    }
}
