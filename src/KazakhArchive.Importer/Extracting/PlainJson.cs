using System.Text.Json;

namespace KazakhArchive.Importer.Extracting;

/// <summary>Reads JSON as values of words, lists and maps.</summary>
public static class PlainJson
{
    /// <exception cref="JsonException">It is no JSON, or holds half a surrogate pair.</exception>
    public static JsonDocument Parse(string text, int maxDepth)
    {
        var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = maxDepth });
        if (IsText(json.RootElement))
        {
            return json;
        }

        json.Dispose();
        throw new JsonException("an escape stands for half a character");
    }

    /// <summary>Whether all its names and strings are text: what an escape stands for, the parser does not look at.</summary>
    public static bool IsText(JsonElement root)
    {
        try
        {
            _ = Of(root);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

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
