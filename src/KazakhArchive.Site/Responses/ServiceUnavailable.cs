using Microsoft.AspNetCore.Http.HttpResults;

namespace KazakhArchive.Site.Responses;

/// <summary>The answer while files are being exchanged under the site: 503, and when to ask again.</summary>
public static class ServiceUnavailable
{
    private const string Seconds = "60";

    public static StatusCodeHttpResult Answer(HttpContext http)
    {
        http.Response.Headers.RetryAfter = Seconds;
        return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }
}
