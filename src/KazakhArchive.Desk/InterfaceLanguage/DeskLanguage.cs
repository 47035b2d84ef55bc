using KazakhArchive.Texts.Works;
using Microsoft.Net.Http.Headers;
using SameSiteMode = Microsoft.AspNetCore.Http.SameSiteMode;

namespace KazakhArchive.Desk.InterfaceLanguage;

/// <summary>Finds the interface language of a request: query, then cookie, then what the browser asks for.</summary>
public static class DeskLanguage
{
    public const string QueryKey = "ui";
    private const string CookieName = "desk-ui";

    public static Language Of(HttpRequest request) =>
        Languages.TryParse(request.Query[QueryKey]) ?? Languages.TryParse(request.Cookies[CookieName]) ?? Accepted(request) ?? Language.English;

    /// <summary>Keeps the language that an address names.</summary>
    public static Task Keep(HttpContext http, RequestDelegate next)
    {
        if (Languages.TryParse(http.Request.Query[QueryKey]) is Language language)
        {
            http.Response.Cookies.Append(CookieName, language.Code(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" });
        }

        return next(http);
    }

    // A malformed header counts as none; RFC 9110, section 12.5.4, leaves that to the server.
    private static Language? Accepted(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var ranges)
            ? ranges.Where(range => range.Quality != 0).OrderByDescending(range => range.Quality ?? 1).Select(range => Languages.TryParse(range.Value.ToString().Split('-')[0].ToLowerInvariant())).FirstOrDefault(language => language is not null)
            : null;
}
