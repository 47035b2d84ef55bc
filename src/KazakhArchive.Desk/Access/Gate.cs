using KazakhArchive.Desk.InterfaceLanguage;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Desk.Access;

/// <summary>
/// Lets in who sits at this machine and has the printed address. Whatever page of the web knows of the desk cannot write through it: the
/// host must be this machine's own name (a foreign one may lead here as well), the token must be known, and what changes anything must
/// come from a page of the desk.
/// </summary>
public sealed class Gate(RequestDelegate next, AccessToken token)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if (!LoopbackAddress.IsOwn(http.Connection.RemoteIpAddress) || !LoopbackAddress.IsHost(request.Host.Host))
        {
            await Refuse(http, "Refused.Host");
            return;
        }

        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (reads ? !MayRead(request) : !IsOwnPage(request))
        {
            await Refuse(http, "Refused.Origin");
            return;
        }

        if (HttpMethods.IsGet(request.Method) && token.IsIn(request.Query))
        {
            token.Keep(http);
            http.Response.Redirect(AccessToken.WithoutToken(request));
            return;
        }

        if (!token.IsIn(request.Cookies, request.Host.Port))
        {
            await Refuse(http, "Refused.Token");
            return;
        }

        await next(http);
    }

    // A browser says whose page asks (Fetch Metadata, W3C); other programs say nothing, and have the token or not. Another port of this machine is
    // another site to Origin and the same one to cookies.
    private static bool IsOwnPage(HttpRequest request) =>
        request.Headers.Origin.ToString() is var origin && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}")
        && SiteOf(request) is "" or "same-origin";

    // A link of another page may lead here; its scripts, frames and images may not ask.
    private static bool MayRead(HttpRequest request) =>
        SiteOf(request) is "" or "same-origin" or "none" || (request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document");

    private static string SiteOf(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString();

    private static Task Refuse(HttpContext http, string key)
    {
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        http.Response.ContentType = "text/plain; charset=utf-8";
        http.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return http.Response.WriteAsync(DeskStrings.Get(key, DeskLanguage.Of(http.Request)) + "\n");
    }
}
