using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using KazakhArchive.Site.Exports;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// How fast one client may ask for what has to be made: searches and exports. Pages come from memory and are not counted. Nor is
/// loopback: there stand the operator's own tools, or a proxy that <c>Proxies</c> does not name and behind which all readers look
/// like one.
/// </summary>
public static class RateLimits
{
    private const int SearchKind = 1;
    private const int ExportKind = 2;
    private const int ArchiveKind = 3;

    // What the network gives to one household or host (RFC 6177).
    private const int BytesOfNetwork = 8;

    public static void Configure(RateLimiterOptions options, IOptions<SiteLimits> configured)
    {
        var limits = configured.Value;
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = SayWhenToComeAgain;
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, (int Kind, IPAddress? Client)>(http => OfClient(http, limits)),
            PartitionedRateLimiter.Create<HttpContext, int>(http => OfAll(http, limits)));
    }

    private static RateLimitPartition<(int Kind, IPAddress? Client)> OfClient(HttpContext http, SiteLimits limits)
    {
        var kind = KindOf(http.Request);
        var client = ClientOf(http.Connection.RemoteIpAddress);
        return kind == 0 || client is null
            ? RateLimitPartition.GetNoLimiter<(int Kind, IPAddress? Client)>((0, client))
            : RateLimitPartition.GetTokenBucketLimiter<(int Kind, IPAddress? Client)>((kind, client), _ => Bucket(kind == SearchKind ? limits.SearchesPerSecond : limits.ExportsPerSecond, limits));
    }

    private static RateLimitPartition<int> OfAll(HttpContext http, SiteLimits limits) =>
        KindOf(http.Request) == SearchKind ? AtOnce(SearchKind, limits.SearchesAtOnce, limits.SearchesWaiting)
        : http.Request.Path == PassageUrls.Archive && HttpMethods.IsGet(http.Request.Method) ? AtOnce(ArchiveKind, limits.ArchivesAtOnce, limits.ArchivesWaiting)
        : RateLimitPartition.GetNoLimiter(0);

    private static RateLimitPartition<int> AtOnce(int kind, int permits, int waiting) => RateLimitPartition.GetConcurrencyLimiter(kind, _ => new ConcurrencyLimiterOptions
    {
        PermitLimit = permits,
        QueueLimit = waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    private static TokenBucketRateLimiterOptions Bucket(int perSecond, SiteLimits limits) => new()
    {
        TokenLimit = perSecond * limits.BurstSeconds,
        TokensPerPeriod = perSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    };

    /// <summary>0 for what is not limited. A text with the words of a search marked is a search too.</summary>
    private static int KindOf(HttpRequest request) =>
        request.Path.StartsWithSegments(PassageUrls.Search) || request.Path.StartsWithSegments(PassageUrls.SearchApi)
            || request.Path.StartsWithSegments(PassageUrls.SuggestApi) || request.Query.ContainsKey("q") ? SearchKind
        : request.Path.StartsWithSegments(PassageUrls.Programs) || request.Path.StartsWithSegments(PassageUrls.Oai) || ExportEndpoints.IsFile(request.Path) ? ExportKind
        : 0;

    /// <summary>Null for loopback and for what has no address.</summary>
    private static IPAddress? ClientOf(IPAddress? address)
    {
        if (address is null || IPAddress.IsLoopback(address))
        {
            return null;
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        // Who has one address of IPv6 has the whole network.
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, BytesOfNetwork, bytes.Length - BytesOfNetwork);
        return new IPAddress(bytes);
    }

    private static ValueTask SayWhenToComeAgain(OnRejectedContext rejected, CancellationToken cancel)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : TimeSpan.FromSeconds(1);
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
