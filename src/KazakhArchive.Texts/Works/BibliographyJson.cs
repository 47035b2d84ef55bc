using System.Text.Json;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Works;

/// <summary>The field <c>bibliography</c> of work.json, each member of which may be missing.</summary>
internal static class BibliographyJson
{
    private const int LatestYear = 9999;

    public static Bibliography Read(JsonFields fields) => new()
    {
        Publisher = fields.OptionalText("publisher"),
        Place = fields.OptionalText("place"),
        Year = fields.OptionalObject("year", ReadYear),
        Edition = fields.OptionalText("edition"),
        Volumes = fields.OptionalNumber("volumes", LatestYear),
        Series = fields.OptionalText("series"),
        Editors = fields.Has("editors") ? fields.Objects("editors", ReadPerson) : [],
        Translators = fields.Has("translators") ? fields.Objects("translators", ReadPerson) : [],
        Licence = ReadLicence(fields),
        OcrEngine = fields.OptionalText("ocrEngine"),
        Extractor = fields.OptionalText("extractor"),
        Identifiers = fields.Has("identifiers") ? [.. fields.Objects("identifiers", ReadIdentifier).OfType<WorkIdentifier>()] : [],
    };

    public static WorkAuthor ReadPerson(JsonFields fields) => new(fields.Text("original"), fields.Localized());

    public static void Write(Utf8JsonWriter json, Bibliography known)
    {
        json.WriteStartObject("bibliography");
        WriteText(json, "publisher", known.Publisher);
        WriteText(json, "place", known.Place);
        if (known.Year is { } year)
        {
            json.WriteStartObject("year");
            json.WriteString("printed", year.Printed);
            WriteNumber(json, "gregorian", year.Gregorian);
            WriteNumber(json, "hijri", year.Hijri);
            json.WriteEndObject();
        }

        WriteText(json, "edition", known.Edition);
        WriteNumber(json, "volumes", known.Volumes);
        WriteText(json, "series", known.Series);
        WriteList(json, "editors", known.Editors, person => WorkJsonWriter.WritePerson(json, person));
        WriteList(json, "translators", known.Translators, person => WorkJsonWriter.WritePerson(json, person));
        WriteText(json, "licence", known.Licence?.Value);
        WriteText(json, "ocrEngine", known.OcrEngine);
        WriteText(json, "extractor", known.Extractor);
        WriteList(json, "identifiers", known.Identifiers, identifier =>
        {
            json.WriteStartObject();
            json.WriteString("scheme", identifier.Scheme.Id);
            json.WriteString("value", identifier.Value);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static PublicationYear ReadYear(JsonFields fields) =>
        new(fields.Text("printed"), fields.OptionalNumber("gregorian", LatestYear), fields.OptionalNumber("hijri", LatestYear));

    private static Licence? ReadLicence(JsonFields fields)
    {
        var text = fields.OptionalText("licence");
        var licence = text is null ? null : Licence.TryParse(text);
        if (!string.IsNullOrWhiteSpace(text) && licence is null)
        {
            fields.Report(fields.Under("licence"), $"is {Quoted.Of(text)}, expected an identifier of https://spdx.org/licenses such as CC-BY-4.0, or an absolute address",
                "Correct it or remove it");
        }

        return licence;
    }

    private static WorkIdentifier? ReadIdentifier(JsonFields fields)
    {
        var scheme = IdentifierScheme.TryParse(fields.Text("scheme", id => IdentifierScheme.TryParse(id) is not null,
            $"one of {string.Join(", ", IdentifierScheme.All.Select(known => known.Id))}"));
        var value = fields.Text("value", text => scheme?.IsValid(text) != false, scheme is null ? "" : $"one like {scheme.Example}");
        return scheme is null ? null : new WorkIdentifier(scheme, value);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is int known)
        {
            json.WriteNumber(name, known);
        }
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
