using System.Globalization;
using System.Threading.RateLimiting;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.RateLimiting;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// What a client is told who has asked too fast: when to come again, in his language. It must cost nothing, as who does not listen is told it
/// a thousand times in a second; so it is no page like the others.
/// </summary>
public static class Refusal
{
    public static async ValueTask Answer(OnRejectedContext rejected, CancellationToken cancel)
    {
        var http = rejected.HttpContext;
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : TimeSpan.FromSeconds(1);
        var language = UiLanguage.Of(http.Request);
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'";
        if (ProgramProblem.IsFor(http.Request, http.Request.Path))
        {
            await ProgramProblem.Write(http, StatusCodes.Status429TooManyRequests, null, null);
            return;
        }

        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(Html(language), cancel);
    }

    private static string Html(Language language)
    {
        var title = Markup.Encode(UiStrings.Get("Error.429.Title", language));
        return $"<!DOCTYPE html><html lang=\"{language.Code()}\" dir=\"{language.Direction()}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title><h1>{title}</h1><p>{Markup.Encode(UiStrings.Get("Error.429.Text", language))}</p></html>";
    }
}
