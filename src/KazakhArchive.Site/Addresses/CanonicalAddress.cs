namespace KazakhArchive.Site.Addresses;

/// <summary>
/// One text has one address. Whoever comes by another spelling (digits, dashes, case, a slash or a full stop at the
/// end) or by an alias is led there in one step, and the query goes along.
/// </summary>
public static class CanonicalAddress
{
    /// <param name="path">Made by <see cref="PassageUrls"/>.</param>
    public static bool IsOf(HttpRequest request, string path) => string.Equals(request.Path.Value, path, StringComparison.Ordinal);

    public static string With(HttpRequest request, string path) => path + request.QueryString.ToUriComponent();
}
