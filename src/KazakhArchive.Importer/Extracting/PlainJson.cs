using System.Text.Json;

namespace KazakhArchive.Importer.Extracting;

/// <summary>Reads JSON as values of words, lists and maps.</summary>
public static class PlainJson
{
    /// <exception cref="JsonException">It is no JSON, or not all of it is text.</exception>
    public static PlainValue Read(string text, int maxDepth)
    {
        using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = maxDepth });
        return Of(json.RootElement) ?? throw NoText();
    }

    /// <summary>Null where an escape stands for half a character, which the parser lets pass: it tells when the string is asked for.</summary>
    public static PlainValue? Of(JsonElement root)
    {
        try
        {
            return Value(root);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static JsonException NoText() => new("an escape stands for half a character");

    // Numbers as the file writes them; null and undefined as no word.
    private static PlainValue Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new PlainValue.Map([.. element.EnumerateObject().Select(property => (property.Name, Value(property.Value)))]),
        JsonValueKind.Array => new PlainValue.List([.. element.EnumerateArray().Select(Value)]),
        JsonValueKind.String => new PlainValue.Scalar(element.GetString()!),
        JsonValueKind.Null or JsonValueKind.Undefined => new PlainValue.Scalar(""),
        _ => new PlainValue.Scalar(element.GetRawText()),
    };
}
