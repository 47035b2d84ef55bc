using System.Net;

namespace KazakhArchive.Desk.Access;

/// <summary>The addresses of this machine that nobody else reaches.</summary>
public static class LoopbackAddress
{
    public const string Default = "http://127.0.0.1:5090";

    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether it is <c>http://</c> with such a host and a port, and nothing behind it.</summary>
    public static bool IsListenedOn(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && IsHost(uri.Host) && uri.PathAndQuery == "/" && uri.UserInfo.Length == 0;

    /// <summary>Without a port.</summary>
    public static bool IsHost(string host) => Hosts.Contains(host, StringComparer.OrdinalIgnoreCase);

    /// <summary>Null, as of a test's server, is this process itself.</summary>
    public static bool IsOwn(IPAddress? address) => address is null || IPAddress.IsLoopback(address);
}
