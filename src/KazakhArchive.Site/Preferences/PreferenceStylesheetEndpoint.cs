using KazakhArchive.Site.Responses;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Preferences;

/// <summary><c>/preferences.css</c>: requested again with each page, answered 304 as long as nothing has changed.</summary>
public static class PreferenceStylesheetEndpoint
{
    public static Results<ContentHttpResult, StatusCodeHttpResult> Get(HttpContext context, PreferenceStylesheet stylesheet)
    {
        var css = stylesheet.For(ReaderPreferences.Of(context.Request));
        var tag = ContentTag.Entity(ContentTag.Of(css)).ToString();
        var headers = context.Response.Headers;
        headers.CacheControl = "private, no-cache";
        headers.Vary = HeaderNames.Cookie;
        headers.ETag = tag;
        return context.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Content(css, "text/css; charset=utf-8");
    }
}
