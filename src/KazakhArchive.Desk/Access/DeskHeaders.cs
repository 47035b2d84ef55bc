namespace KazakhArchive.Desk.Access;

/// <summary>What every answer says to browsers: nothing from elsewhere, in no frame, and nothing of it is kept.</summary>
public static class DeskHeaders
{
    private const string OwnFilesOnly =
        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Task Add(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = OwnFilesOnly;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        http.Response.OnStarting(KeepNothing, headers);
        return next(http);
    }

    // A page with a form says so itself.
    private static Task KeepNothing(object headers)
    {
        var own = (IHeaderDictionary)headers;
        own.CacheControl = own.CacheControl.Count == 0 ? "no-store" : own.CacheControl;
        return Task.CompletedTask;
    }
}
