namespace KazakhArchive.Texts.Works;

internal static class WebAddresses
{
    /// <summary>Null for what is no absolute http or https address.</summary>
    public static Uri? TryParse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri
            : null;
}
