using System.Net;
using KazakhArchive.Site.Settings;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// Whom the site believes about its readers' addresses and protocol: the proxies that are configured, and nobody else, for anybody
/// can send such headers.
/// </summary>
public static class Proxies
{
    /// <remarks>With no proxy the headers are not read at all: the framework believes everybody where its list is empty.</remarks>
    public static void Configure(ForwardedHeadersOptions options, IOptions<SiteOptions> site)
    {
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in site.Value.Proxies ?? [])
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownIPNetworks.Add(network);
        }
    }

    /// <summary>Addresses and networks (10.0.0.0/8) between commas; null where one of them is neither.</summary>
    public static IReadOnlyList<IPNetwork>? Parse(string list)
    {
        var networks = new List<IPNetwork>();
        foreach (var part in list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IPNetwork.TryParse(part, out var network))
            {
                networks.Add(network);
            }
            else if (IPAddress.TryParse(part, out var address))
            {
                networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            }
            else
            {
                return null;
            }
        }

        return networks;
    }
}
