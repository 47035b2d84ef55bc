using System.Text.Json;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Names;

/// <summary>The glossary as a scheme of concepts (SKOS, https://www.w3.org/TR/skos-reference/), in JSON-LD.</summary>
public static class GlossaryJson
{
    /// <param name="address">The absolute address of the glossary.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<GlossaryEntry> glossary, string address)
    {
        json.WriteStartObject();
        json.WriteStartObject("@context");
        json.WriteString("skos", "http://www.w3.org/2004/02/skos/core#");
        json.WriteString("dcterms", "http://purl.org/dc/terms/");
        json.WriteEndObject();
        json.WriteStartArray("@graph");
        json.WriteStartObject();
        json.WriteString("@id", address);
        json.WriteString("@type", "skos:ConceptScheme");
        WriteLabel(json, "dcterms:title", [(Language.English, $"{UiStrings.Get("SiteName", Language.English)}: glossary")]);
        json.WriteEndObject();
        foreach (var entry in glossary)
        {
            WriteConcept(json, entry, address);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteConcept(Utf8JsonWriter json, GlossaryEntry entry, string address)
    {
        var all = entry.ByLanguage();
        json.WriteStartObject();
        json.WriteString("@id", $"{address}#{entry.Id}");
        json.WriteString("@type", "skos:Concept");
        json.WriteStartObject("skos:inScheme");
        json.WriteString("@id", address);
        json.WriteEndObject();
        WriteLabel(json, "skos:prefLabel", [.. all.Where(forms => forms.Forms.Count > 0).Select(forms => (forms.Language, forms.Forms[0].Written))]);
        WriteLabel(json, "skos:altLabel", [.. all.SelectMany(forms => forms.Forms.Skip(1).Select(form => (forms.Language, form.Written)))]);
        WriteLabel(json, "skos:scopeNote", entry.Note.Length > 0 ? [(Language.English, entry.Note)] : []);
        json.WriteEndObject();
    }

    private static void WriteLabel(Utf8JsonWriter json, string name, IReadOnlyList<(Language Language, string Value)> labels)
    {
        if (labels.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var (language, value) in labels)
        {
            json.WriteStartObject();
            json.WriteString("@value", value);
            json.WriteString("@language", language.Code());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
