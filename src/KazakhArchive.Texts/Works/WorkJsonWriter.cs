using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KazakhArchive.Texts.Works;

internal static class WorkJsonWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",

        // The file is read by editors, never embedded in HTML: Urdu and Arabic stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Work work)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            WriteWork(json, work);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    public static void WritePerson(Utf8JsonWriter json, WorkAuthor person)
    {
        json.WriteStartObject();
        json.WriteString("original", person.Original);
        WriteLanguages(json, person.Name);
        json.WriteEndObject();
    }

    private static void WriteWork(Utf8JsonWriter json, Work work)
    {
        json.WriteStartObject();
        json.WriteStartObject("title");
        json.WriteString("original", work.OriginalTitle);
        WriteLanguages(json, work.Title);
        json.WriteBoolean("supplied", work.IsTitleSupplied);
        json.WriteEndObject();
        json.WriteStartArray("authors");
        foreach (var author in work.Authors)
        {
            WritePerson(json, author);
        }

        json.WriteEndArray();
        json.WriteString("language", work.Language.Code());
        json.WriteStartArray("subjects");
        foreach (var subject in work.Subjects)
        {
            json.WriteStringValue(subject);
        }

        json.WriteEndArray();
        json.WriteStartObject("source");
        json.WriteString("kind", work.Source.Kind);
        WriteLocalized(json, "description", work.Source.Description);
        json.WriteString("url", work.Source.Url?.OriginalString);
        json.WriteEndObject();
        if (!work.Bibliography.IsUnknown)
        {
            BibliographyJson.Write(json, work.Bibliography);
        }

        WriteLocalized(json, "rights", work.Rights);
        WriteLocalized(json, "normalisation", work.Normalisation);
        json.WriteString("sha256", work.Sha256);
        if (work.Original is WorkOriginal original)
        {
            json.WriteStartObject("original");
            json.WriteString("file", original.File);
            json.WriteString("format", original.Format);
            json.WriteNumber("extractor", original.Extractor);
            json.WriteString("sha256", original.Sha256);
            json.WriteEndObject();
        }

        if (work.Iiif is not null)
        {
            json.WriteString("iiif", work.Iiif.OriginalString);
        }

        json.WriteNumber("revision", work.Revision);
        if (work.State != WorkState.Published)
        {
            json.WriteString("state", work.State.Word());
        }

        WriteLocalized(json, "abstract", work.Abstract);
        json.WriteStartArray("chapters");
        foreach (var chapter in work.Chapters)
        {
            json.WriteStartObject();
            json.WriteString("chapter", chapter.Number.ToString());
            WriteLocalized(json, "title", chapter.Title);
            WriteLocalized(json, "abstract", chapter.Abstract);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLocalized(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        WriteLanguages(json, text);
        json.WriteEndObject();
    }

    private static void WriteLanguages(Utf8JsonWriter json, LocalizedText text)
    {
        foreach (var language in Languages.All)
        {
            json.WriteString(language.Code(), text.In(language));
        }
    }
}
