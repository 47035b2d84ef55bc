using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.InterfaceLanguage;

/// <summary>Finds the interface language of a request: query, then cookie, then what the browser asks for.</summary>
public static class DeskLanguage
{
    public const string QueryKey = "ui";
    private const string CookieName = "desk-ui";

    public static Language Of(HttpRequest request) =>
        Languages.TryParse(request.Query[QueryKey]) ?? Languages.TryParse(request.Cookies[CookieName]) ?? AcceptLanguage.Best(request.Headers.AcceptLanguage) ?? Language.English;

    /// <summary>Keeps the language that an address names.</summary>
    public static Task Keep(HttpContext http, RequestDelegate next)
    {
        if (Languages.TryParse(http.Request.Query[QueryKey]) is Language language)
        {
            http.Response.Cookies.Append(CookieName, language.Code(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" });
        }

        return next(http);
    }
}
