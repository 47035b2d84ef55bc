using System.Buffers;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Site.Addresses;

/// <summary>
/// Leads <c>/ABOUT</c>, <c>/about/</c>, <c>/about».</c> and <c>//about</c> to <c>/about</c> in one step, before anything is kept, counted or made: routing
/// takes them for the same, a cache and a limit would not. Every address of the site is of small letters and ends without a slash.
/// </summary>
public sealed class CanonicalPath(RequestDelegate next)
{
    private const string Doubled = "//";

    // No address of the site is half as long; what is longer would only be searched through for something like it.
    private const int LongestUtf16 = 2048;

    private static readonly SearchValues<char> OfAddresses = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/@.-_");

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

    /// <summary>
    /// Without slashes at its end and what people copy along behind it. What holds signs elsewhere too is no address with something behind it,
    /// and neither are signs alone behind a slash.
    /// </summary>
    private static ReadOnlySpan<char> Trimmed(string path)
    {
        var whole = path.AsSpan().TrimEnd('/');
        var trimmed = AddressEnd.Trim(whole);
        return trimmed.LastIndexOf('/') == whole.LastIndexOf('/') && !trimmed.ContainsAnyExcept(OfAddresses) ? trimmed : whole;
    }

    /// <summary>Null where it is canonical as far as can be seen without the corpus.</summary>
    public static string? Of(PathString requested)
    {
        if (requested.Value is not { Length: > 1 } path || requested.StartsWithSegments(WithSlashes))
        {
            return null;
        }

        if (path.Any(char.IsControl))
        {
            return null; // Nobody's address.
        }

        var trimmed = Trimmed(path);
        var isAscii = System.Text.Ascii.IsValid(trimmed);
        var isDoubled = path.Contains(Doubled, StringComparison.Ordinal);
        var isOther = isAscii && (trimmed.Length < path.Length || trimmed.ContainsAnyInRange('A', 'Z'));
        if (!isDoubled && !isOther)
        {
            // Digits and dashes of other scripts are the page's to read, with what follows them.
            return null;
        }

        var collapsed = "/" + string.Join('/', (isAscii ? trimmed.ToString() : path).Split('/', StringSplitOptions.RemoveEmptyEntries));
        return isAscii ? collapsed.ToLowerInvariant() : collapsed;
    }
}
