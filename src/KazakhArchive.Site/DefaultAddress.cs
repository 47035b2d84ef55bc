namespace KazakhArchive.Site;

/// <summary>Where the site listens when nobody says otherwise.</summary>
public static class DefaultAddress
{
    internal const string Url = "http://localhost:5080";

    // --urls and ASPNETCORE_URLS set the first; ASPNETCORE_HTTP_PORTS, as in the container image, the second.
    private static readonly string[] KeysThatSayOtherwise = ["urls", "http_ports", "https_ports"];

    public static void Set(WebApplicationBuilder builder)
    {
        if (KeysThatSayOtherwise.All(key => string.IsNullOrEmpty(builder.Configuration[key])))
        {
            builder.WebHost.UseUrls(Url);
        }
    }
}
