using KazakhArchive.Site.Settings;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

using KazakhArchive.Site.Caching;

namespace KazakhArchive.Site.Hosting;

/// <summary>Tells the server how much of a request it may read; whoever sends more is answered 400, 413, 414 or 431 before any page is asked.</summary>
public static class ConnectionLimits
{
    public static void Configure(KestrelServerOptions server, IOptions<SiteLimits> configured, IOptions<SiteOptions> site)
    {
        var limits = configured.Value;
        server.AddServerHeader = false;
        server.Limits.MaxRequestLineSize = limits.RequestLineBytes;
        // The buffer must hold the longest line, or the server refuses to start.
        server.Limits.MaxRequestBufferSize = Math.Max(limits.RequestLineBytes, server.Limits.MaxRequestBufferSize ?? 0);
        server.Limits.MaxRequestHeadersTotalSize = limits.HeaderBytes;
        server.Limits.MaxRequestHeaderCount = limits.Headers;
        server.Limits.MaxRequestBodySize = limits.BodyBytes;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(limits.HeaderSeconds);
        server.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(limits.KeepAliveSeconds);
        server.Limits.MaxResponseBufferSize = CachingMiddleware.ResponseBufferBytes;
        // The server's own bound knows no clients, so that one of them could shut out the others.
        var connections = new ClientConnections(limits, site.Value.Proxies ?? []);
        server.ConfigureEndpointDefaults(endpoint => endpoint.Use(connections.Before));
    }
}
