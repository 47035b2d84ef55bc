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

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !IsOwnPage(request))
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

    private static bool IsOwnPage(HttpRequest request) =>
        request.Headers.Origin.ToString() is var origin && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}");

    private static Task Refuse(HttpContext http, string key)
    {
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        http.Response.ContentType = "text/plain; charset=utf-8";
        http.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return http.Response.WriteAsync(DeskStrings.Get(key, DeskLanguage.Of(http.Request)) + "\n");
    }
}
