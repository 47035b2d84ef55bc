using System.Text.Json;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>A Collection or a Resource as the collection endpoint shows it, by itself or as a member of another.</summary>
/// <param name="WriteProperties">Writes all its properties but id and type.</param>
public sealed record DtsItem(string Id, bool IsResource, Action<Utf8JsonWriter> WriteProperties)
{
    public string Type => IsResource ? "Resource" : "Collection";

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@id", Id);
        json.WriteString("@type", Type);
        WriteProperties(json);
        json.WriteEndObject();
    }
}
