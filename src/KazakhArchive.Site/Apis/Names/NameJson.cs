using System.Text.Json.Nodes;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Pages.Names;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Names;

/// <summary>A name as linked data in the words of schema.org: its forms by language, its years, its place, and what others call it.</summary>
public static class NameJson
{
    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static JsonObject Write(Entity entity, Func<string, string> absolute)
    {
        var type = TypeOf(entity.Type);
        var thing = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = type,
            ["@id"] = absolute(PassageUrls.Name(entity.Id)),
            ["url"] = absolute(PassageUrls.Name(entity.Id)),
            ["name"] = Forms(entity, forms => forms.Take(1)),
            ["alternateName"] = Forms(entity, forms => forms.Skip(1)),
            ["additionalType"] = entity.Type.NameOf(),
        };
        if (entity.Romanisation.Length > 0)
        {
            thing["alternateName"]!.AsArray().Add(entity.Romanisation);
        }

        if (entity.Note.Length > 0)
        {
            thing["description"] = entity.Note;
        }

        var (begins, ends) = type switch { "Person" => ("birthDate", "deathDate"), "Organization" => ("foundingDate", "dissolutionDate"), "Event" => ("startDate", "endDate"), _ => (null, null) };
        AddYear(thing, begins, entity.From);
        AddYear(thing, ends, entity.To);
        if (entity.Coordinates is Coordinates place)
        {
            var point = new JsonObject { ["@type"] = "GeoCoordinates", ["latitude"] = place.Latitude, ["longitude"] = place.Longitude };
            thing[type is "Place" or "Country" ? "geo" : "location"] = type is "Place" or "Country" ? point : new JsonObject { ["@type"] = "Place", ["geo"] = point };
        }

        if (entity.WikidataUri is string wikidata)
        {
            thing["sameAs"] = new JsonArray(wikidata);
        }

        return thing;
    }

    /// <summary>The nearest type of schema.org.</summary>
    public static string TypeOf(EntityType type) => type switch
    {
        EntityType.Person => "Person",
        EntityType.Country => "Country",
        EntityType.Publication or EntityType.Treaty => "CreativeWork",
        EntityType.Event or EntityType.War or EntityType.Meeting => "Event",
        EntityType.Organisation or EntityType.Party or EntityType.Company or EntityType.Institution => "Organization",
        _ when type.IsLand() => "Place",
        _ => "Thing", // A people, a tribe, a dynasty: schema.org has no word for them.
    };

    private static JsonArray Forms(Entity entity, Func<IEnumerable<NameForm>, IEnumerable<NameForm>> choose) =>
        new([.. Languages.All.SelectMany(language => choose(entity.FormsIn(language)).Select(form => new JsonObject { ["@value"] = form.Written, ["@language"] = language.Code() }))]);

    // ISO 8601 counts a year 0, and writes four digits.
    private static void AddYear(JsonObject thing, string? key, int? year)
    {
        if (key is not null && year is int known)
        {
            thing[key] = IsoYear.Write(known);
        }
    }
}
