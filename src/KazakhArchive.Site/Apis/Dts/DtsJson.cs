using System.Globalization;
using System.Text.Json;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>What all answers of the protocol share: their head, localised values, pages.</summary>
public static class DtsJson
{
    private const string Context = "https://dtsapi.org/context/v1.0.json";

    /// <summary>An object with the head that every object of the first level has.</summary>
    public static IResult Answer(string id, string type, Action<Utf8JsonWriter> writeRest) => new JsonResponse("application/ld+json", json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", Context);
        json.WriteString("dtsVersion", "1.0");
        json.WriteString("@id", id);
        json.WriteString("@type", type);
        writeRest(json);
        json.WriteEndObject();
    });

    /// <summary>The same in the three languages, as Dublin Core values are written: objects with lang and value.</summary>
    public static void WriteLocalized(Utf8JsonWriter json, string name, LocalizedText text) =>
        WriteValues(json, name, [.. Languages.All.Select(language => (language, text.In(language)))]);

    public static void WriteValues(Utf8JsonWriter json, string name, IReadOnlyList<(Language Language, string Value)> values)
    {
        json.WriteStartArray(name);
        foreach (var (language, value) in values.Distinct())
        {
            json.WriteStartObject();
            json.WriteString("lang", language.Code());
            json.WriteString("value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteUris(Utf8JsonWriter json, string name, params IReadOnlyList<string> uris)
    {
        json.WriteStartArray(name);
        foreach (var uri in uris)
        {
            json.WriteStringValue(uri);
        }

        json.WriteEndArray();
    }

    /// <summary>The view of a page; nothing where the answer is whole.</summary>
    /// <param name="addressOf">The absolute address of a page.</param>
    public static void WriteView(Utf8JsonWriter json, DtsPage page, Func<string, string> addressOf)
    {
        if (!page.IsOneOfMany)
        {
            return;
        }

        string Address(int number) => addressOf(number.ToString(CultureInfo.InvariantCulture));
        json.WriteStartObject("view");
        json.WriteString("@id", Address(page.Number));
        json.WriteString("@type", "Pagination");
        json.WriteString("first", Address(1));
        json.WriteString("previous", page.Number > 1 ? Address(page.Number - 1) : null);
        json.WriteString("next", page.Number < page.Last ? Address(page.Number + 1) : null);
        json.WriteString("last", Address(page.Last));
        json.WriteEndObject();
    }
}
