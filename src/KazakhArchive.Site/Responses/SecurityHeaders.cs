using Microsoft.Extensions.Primitives;

namespace KazakhArchive.Site.Responses;

/// <summary>
/// What every answer says to browsers, whatever made it: page, file, export, program's answer or error. What an answer has said
/// itself stays.
/// </summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    // The site asks for none of what a page may ask a device for.
    private const string NoDevices = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private static readonly string[] PartTypes = ["text/css", "text/javascript", "font/"];

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(CompleteLate, context.Response.Headers);
        return next(context);
    }

    /// <summary>For an answer that is kept and then sent without passing here.</summary>
    public static void Complete(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        Default(headers, "Referrer-Policy", "strict-origin-when-cross-origin");
        if (!IsPart(headers.ContentType.ToString()))
        {
            Default(headers, "Permissions-Policy", NoDevices);
            Default(headers, "Cross-Origin-Opener-Policy", "same-origin");
        }

        Default(headers, "Cross-Origin-Resource-Policy", IsForOthers(headers) ? "cross-origin" : "same-origin");
    }

    // An error page begins by clearing what was set before it.
    private static Task CompleteLate(object headers)
    {
        Complete((IHeaderDictionary)headers);
        return Task.CompletedTask;
    }

    // Of a page, never one by itself: what holds for windows says nothing there, and on the first visit it was half a kilobyte.
    private static bool IsPart(string mediaType) => PartTypes.Any(type => mediaType.StartsWith(type, StringComparison.Ordinal));

    // What other sites may read or frame they may load.
    private static bool IsForOthers(IHeaderDictionary headers) =>
        headers.AccessControlAllowOrigin.Count > 0 || headers.ContentSecurityPolicy.ToString().EndsWith("frame-ancestors *", StringComparison.Ordinal);

    private static void Default(IHeaderDictionary headers, string name, StringValues value)
    {
        if (!headers.ContainsKey(name))
        {
            headers[name] = value;
        }
    }
}
