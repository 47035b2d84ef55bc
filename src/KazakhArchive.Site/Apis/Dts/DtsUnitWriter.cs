using System.Text.Json;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>Writes CitableUnits. Each carries its permalink as <c>@id</c>.</summary>
public sealed class DtsUnitWriter(Edition edition, DtsAddresses addresses)
{
    private readonly string work = addresses.Absolute(PassageUrls.Work(edition.Work.Id));

    /// <summary>Nothing where there is no unit.</summary>
    public void Write(Utf8JsonWriter json, string name, DtsUnit? unit)
    {
        if (unit is not null)
        {
            json.WritePropertyName(name);
            Write(json, unit);
        }
    }

    public void Write(Utf8JsonWriter json, string name, IEnumerable<DtsUnit> units)
    {
        json.WriteStartArray(name);
        foreach (var unit in units)
        {
            Write(json, unit);
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, DtsUnit unit)
    {
        json.WriteStartObject();
        json.WriteString("identifier", unit.Identifier);
        json.WriteString("@type", "CitableUnit");
        json.WriteString("@id", $"{work}/{unit.Identifier}");
        json.WriteNumber("level", unit.Level);
        json.WriteString("parent", unit.ParentIdentifier);
        json.WriteString("citeType", unit.CiteType);
        if (unit.Title is string title)
        {
            json.WriteStartObject("dublinCore");
            WriteTitles(json, title, edition.About(unit.Id.Chapter)?.Title);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteTitles(Utf8JsonWriter json, string title, LocalizedText? translations) => DtsJson.WriteValues(json, "title",
    [
        (edition.Work.Language, title),
        .. Languages.All
            .Where(language => language != edition.Work.Language && translations is not null)
            .Select(language => (language, translations!.In(language))),
    ]);
}
