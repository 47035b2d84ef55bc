using System.Text.Json;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Names;

/// <summary>Every name that has a place on the earth, for map programs: GeoJSON (RFC 7946).</summary>
public static class PlacesGeoJson
{
    public const string MediaType = "application/geo+json";

    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static void Write(Utf8JsonWriter json, Gazetteer gazetteer, Func<string, string> absolute)
    {
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (var entity in gazetteer.Entities.Where(entity => entity.Coordinates is not null))
        {
            WriteFeature(json, entity, entity.Coordinates!.Value, absolute);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFeature(Utf8JsonWriter json, Entity entity, Coordinates place, Func<string, string> absolute)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", absolute(PassageUrls.Name(entity.Id)));
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates"); // East before north (section 3.1.1).
        json.WriteNumberValue(place.Longitude);
        json.WriteNumberValue(place.Latitude);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("id", entity.Id.Value);
        json.WriteString("type", entity.Type.NameOf());
        foreach (var language in Languages.All.Where(language => entity.FormsIn(language).Count > 0))
        {
            json.WriteString($"name:{language.Code()}", entity.FormsIn(language)[0].Written);
        }

        if (entity.Wikidata is string wikidata)
        {
            json.WriteString("wikidata", wikidata);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
