using System.Text.Encodings.Web;
using System.Text.Json;
using KazakhArchive.Site.Responses;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Apis.Search;

/// <summary>What all answers of the API have in common: any site may read them, and letters stay letters.</summary>
public static class ApiResponse
{
    // Answers are never put into a page as they are, so that only what JSON itself forbids needs an escape.
    private static readonly JsonSerializerOptions Relaxed =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="mediaType">Null for plain JSON.</param>
    public static IResult Of<T>(HttpContext context, T answer, string? mediaType = null)
    {
        Open(context);
        return Results.Json(answer, Relaxed, mediaType);
    }

    /// <summary>RFC 9457: the parameters cannot be understood.</summary>
    public static IResult Refused(HttpContext context, string detail)
    {
        Open(context);
        return Results.Json(
            new { type = "about:blank", title = "Bad Request", status = StatusCodes.Status400BadRequest, detail },
            Relaxed,
            "application/problem+json",
            StatusCodes.Status400BadRequest);
    }

    public static void Open(HttpContext context)
    {
        var headers = context.Response.Headers;
        CrossOrigin.Allow(context.Response);
        headers.CacheControl = "no-cache";
        headers.Vary = new[] { HeaderNames.AcceptLanguage, HeaderNames.Cookie };
    }
}
