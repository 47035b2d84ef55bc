using System.Globalization;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Tei;

/// <summary>What is known about names, outside of the text (TEI P5, standOff): a list for each kind, each name under the id that its address ends with.</summary>
public static class TeiNames
{
    private static readonly (string List, string Item, Predicate<EntityType> Holds)[] Lists =
    [
        ("listPerson", "person", type => type == EntityType.Person),
        ("listPlace", "place", type => type.IsLand()),
        ("listOrg", "org", type => type is EntityType.People or EntityType.Tribe or EntityType.Dynasty or EntityType.Organisation or EntityType.Party or EntityType.Company or EntityType.Institution),
        ("listEvent", "event", type => type is EntityType.Event or EntityType.War or EntityType.Meeting or EntityType.Treaty),
        ("listBibl", "bibl", type => type == EntityType.Publication),
    ];

    /// <summary>The names that blocks mention, each once, in the order of their ids.</summary>
    public static IReadOnlyList<Entity> In(IEnumerable<Block> blocks, Gazetteer gazetteer) =>
    [
        .. blocks.SelectMany(block => block.Mentions).Select(mention => mention.Entity).Distinct()
            .Select(gazetteer.Find).OfType<Entity>().OrderBy(entity => entity.Id.Value, StringComparer.Ordinal),
    ];

    /// <summary>Nothing where there is no name.</summary>
    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static void Write(TeiXml xml, IReadOnlyList<Entity> names, Func<string, string> absolute)
    {
        if (names.Count == 0)
        {
            return;
        }

        using (xml.Element("standOff"))
        {
            xml.NewLine();
            foreach (var (list, item, holds) in Lists)
            {
                WriteList(xml, list, item, [.. names.Where(name => holds(name.Type))], absolute);
            }
        }

        xml.NewLine();
    }

    private static void WriteList(TeiXml xml, string list, string item, List<Entity> names, Func<string, string> absolute)
    {
        if (names.Count == 0)
        {
            return;
        }

        using (xml.Element(list))
        {
            xml.NewLine();
            foreach (var name in names)
            {
                using (xml.Element(item, ("xml:id", $"name-{name.Id}"), ("type", item == "person" ? null : name.Type.NameOf()), ("from", item == "event" ? YearOf(name.From) : null), ("to", item == "event" ? YearOf(name.To) : null)))
                {
                    WriteName(xml, item, name, absolute);
                }

                xml.NewLine();
            }
        }

        xml.NewLine();
    }

    private static void WriteName(TeiXml xml, string item, Entity name, Func<string, string> absolute)
    {
        var element = item switch { "person" => "persName", "place" => "placeName", "org" => "orgName", "event" => "eventName", _ => "title" };
        foreach (var language in Languages.All)
        {
            foreach (var form in name.FormsIn(language))
            {
                xml.Element(element, language, form.Written);
            }
        }

        if (item == "person")
        {
            WriteYear(xml, "birth", name.From);
            WriteYear(xml, "death", name.To);
        }

        if (item == "place" && name.Coordinates is Coordinates place)
        {
            using var location = xml.Element("location");
            xml.Element("geo", string.Create(CultureInfo.InvariantCulture, $"{place.Latitude} {place.Longitude}"));
        }

        if (item is not "event")
        {
            xml.Element("idno", absolute(PassageUrls.Name(name.Id)), ("type", "URI"));
            if (name.WikidataUri is string wikidata)
            {
                xml.Element("idno", wikidata, ("type", "URI"), ("subtype", "wikidata"));
            }
        }

        if (name.Note.Length > 0)
        {
            xml.Element("note", Language.English, name.Note);
        }
    }

    private static void WriteYear(TeiXml xml, string element, int? year)
    {
        if (YearOf(year) is string when)
        {
            xml.Element(element, ("when", when)).Dispose();
        }
    }

    // As dates in the text are written: -0500 is 500 BCE.
    private static string? YearOf(int? year) => year is int known ? new PartialDate(known).ToString() : null;
}
