using System.Net;
using System.Net.Sockets;

namespace KazakhArchive.Site.Hosting;

/// <summary>Who counts as one client.</summary>
public static class ClientAddress
{
    // What the network gives to one household or host (RFC 6177).
    private const int BytesOfNetwork = 8;

    /// <summary>
    /// Null for what has no address, and for this machine's own: there stand the operator's tools, or a proxy that <c>Proxies</c> does not
    /// name and behind which all readers look like one. Other addresses of the loopback network are clients like any.
    /// </summary>
    public static IPAddress? Of(IPAddress? address)
    {
        if (address is null || address.Equals(IPAddress.IPv6Loopback))
        {
            return null;
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
        {
            var plain = address.MapToIPv4();
            return plain.Equals(IPAddress.Loopback) ? null : plain;
        }

        // A client with one IPv6 address has the whole network.
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, BytesOfNetwork, bytes.Length - BytesOfNetwork);
        return new IPAddress(bytes);
    }
}
