using System.Text.Encodings.Web;
using System.Text.Json;

namespace KazakhArchive.Site.Responses;

/// <summary>JSON as an answer, written straight into the response: the navigation of a long book is a megabyte.</summary>
public sealed class JsonResponse(string mediaType, Action<Utf8JsonWriter> write) : IResult
{
    // The answers are read by programs and people, never embedded in HTML: Urdu and Arabic stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = mediaType;
        await using (var json = new Utf8JsonWriter(httpContext.Response.BodyWriter, Options))
        {
            write(json);
        }

        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }
}
