using KazakhArchive.Site.Responses;

namespace KazakhArchive.Site.Exports.Json;

/// <summary>The schema (JSON Schema 2020-12) of what <see cref="JsonExport"/> writes, as programs check it.</summary>
public static class JsonSchemaFile
{
    public const string MediaType = "application/schema+json";

    private static readonly byte[] Bytes = Read();

    public static IResult Get(HttpContext http)
    {
        CrossOrigin.Allow(http.Response);
        http.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(Bytes, MediaType);
    }

    private static byte[] Read()
    {
        using var stream = typeof(JsonSchemaFile).Assembly.GetManifestResourceStream("Exports/text.schema.json")
            ?? throw new FileNotFoundException("The schema of texts is not embedded.", "text.schema.json");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
