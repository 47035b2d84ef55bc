namespace KazakhArchive.Site.Hosting;

/// <summary>
/// Leads <c>/ABOUT</c>, <c>/about/</c> and <c>//about</c> to <c>/about</c> in one step, before anything is kept, counted or made: routing
/// takes them for the same, a cache and a limit would not. Every address of the site is of small letters and ends without a slash.
/// </summary>
public sealed class CanonicalPath(RequestDelegate next)
{
    private const string Doubled = "//";

    // No address of the site is half as long; what is longer would only be searched through for something like it.
    private const int LongestUtf16 = 2048;

    // The addresses of its entry point end with a slash, and programs may leave it out (DTS 1.0).
    private static readonly PathString WithSlashes = PassageUrls.Dts.TrimEnd('/');

    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if (request.Path.Value is { Length: > LongestUtf16 })
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        if ((!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) || Of(request.Path) is not string path)
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        http.Response.Headers.Location = CanonicalAddress.With(request, new PathString(path).ToUriComponent());
        return Task.CompletedTask;
    }

    /// <summary>Null where it is canonical as far as can be seen without the corpus.</summary>
    public static string? Of(PathString requested)
    {
        if (requested.Value is not { Length: > 1 } path || requested.StartsWithSegments(WithSlashes))
        {
            return null;
        }

        if (path.Any(char.IsControl) || path.TrimEnd('/').EndsWith('.'))
        {
            // The first is nobody's address; a full stop behind it the page takes away, in the same step.
            return null;
        }

        var isAscii = System.Text.Ascii.IsValid(path);
        var isDoubled = path.Contains(Doubled, StringComparison.Ordinal);
        var isOther = isAscii && (path[^1] == '/' || path.AsSpan().ContainsAnyInRange('A', 'Z'));
        if (!isDoubled && !isOther)
        {
            // Digits and dashes of other scripts are the page's to read, with the letters and slashes around them.
            return null;
        }

        var collapsed = "/" + string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        return isAscii ? collapsed.ToLowerInvariant() : collapsed;
    }
}
