using System.Globalization;

namespace KazakhArchive.Site.Hosting;

/// <summary>Where the site listens, and where when nobody says so.</summary>
public static class DefaultAddress
{
    internal const string Url = "http://localhost:5080";

    private const string UrlsKey = "urls";
    private const string PortsKey = "http_ports";

    // --urls and ASPNETCORE_URLS set the first; ASPNETCORE_HTTP_PORTS, as in the container image, the second.
    private static readonly string[] KeysThatSayOtherwise = [UrlsKey, PortsKey, "https_ports"];

    private static readonly string[] AnyHost = ["+", "*", "0.0.0.0", "::"];

    public static void Set(WebApplicationBuilder builder)
    {
        if (KeysThatSayOtherwise.All(key => string.IsNullOrEmpty(builder.Configuration[key])))
        {
            builder.WebHost.UseUrls(Url);
        }
    }

    /// <summary>The address under which this machine reaches the site, as far as the settings say it: what is left where no <c>PublicOrigin</c> is set.</summary>
    public static string OnThisMachine(IConfiguration configuration)
    {
        foreach (var url in Parts(configuration[UrlsKey]))
        {
            if (Read(url) is { Scheme: "http", IsUnixPipe: false, Port: > 0 } address)
            {
                var host = AnyHost.Contains(address.Host.Trim('[', ']')) ? "localhost" : address.Host;
                return string.Create(CultureInfo.InvariantCulture, $"http://{host}:{address.Port}");
            }
        }

        return Parts(configuration[UrlsKey]).Count == 0 && Parts(configuration[PortsKey]) is [var port, ..] && IsPort(port) ? $"http://localhost:{port}" : Url;
    }

    /// <summary>What is wrong with the addresses that are set; null for nothing. A certificate needs settings of the server's own (<c>Kestrel</c>).</summary>
    public static string? Fault(IConfiguration configuration) =>
        Parts(configuration[UrlsKey]).FirstOrDefault(url => Read(url) is not { } read || (read.Scheme != "http" && !configuration.GetSection("Kestrel").Exists())) is string url
            ? $"{UrlsKey} holds \"{url}\", expected http:// with a host and a port. Write for example {Url}."
        : Parts(configuration[PortsKey]).FirstOrDefault(port => !IsPort(port)) is string port
            ? $"{PortsKey} holds \"{port}\", expected a port from 0 to 65535. Write for example 8080."
        : null;

    private static bool IsPort(string port) => ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static List<string> Parts(string? list) =>
        [.. (list ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>Null where it is none.</summary>
    private static BindingAddress? Read(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Scheme is "http" or "https" && address.Port is >= 0 and <= ushort.MaxValue && address.PathBase.Length == 0
                && (address.IsUnixPipe || AnyHost.Contains(address.Host) || Uri.CheckHostName(address.Host.Trim('[', ']')) != UriHostNameType.Unknown) ? address : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
