using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Preferences;

/// <summary><c>/preferences.css</c>: requested again with each page, answered 304 as long as nothing has changed.</summary>
public static class PreferenceStylesheetEndpoint
{
    public static ContentHttpResult Get(HttpContext context, PreferenceStylesheet stylesheet)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "private, no-cache";
        headers.Vary = HeaderNames.Cookie;
        return TypedResults.Content(stylesheet.For(ReaderPreferences.Of(context.Request)), "text/css; charset=utf-8");
    }
}
