using System.Text.Json;

namespace KazakhArchive.Importer.Extracting;

/// <summary>Reads JSON as values of words, lists and maps.</summary>
public static class PlainJson
{
    /// <summary>Numbers as the file writes them; null and undefined as no word.</summary>
    public static PlainValue Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new PlainValue.Map([.. element.EnumerateObject().Select(property => (property.Name, Of(property.Value)))]),
        JsonValueKind.Array => new PlainValue.List([.. element.EnumerateArray().Select(Of)]),
        JsonValueKind.String => new PlainValue.Scalar(element.GetString()!),
        JsonValueKind.Null or JsonValueKind.Undefined => new PlainValue.Scalar(""),
        _ => new PlainValue.Scalar(element.GetRawText()),
    };
}
