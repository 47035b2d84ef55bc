using System.Net;
using System.Threading.RateLimiting;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Settings;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// How fast one client may ask for what has to be made, and how much of it is made for one client at a time. What comes from memory or
/// is in a file never gets here and is not counted; nor is this machine (<see cref="ClientAddress"/>).
/// </summary>
public static class RateLimits
{
    public static void Configure(RateLimiterOptions options, IOptions<SiteLimits> configured)
    {
        var limits = configured.Value;
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = Refusal.Answer;
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, (Made Kind, IPAddress? Client)>(http => FastOfClient(http, limits)),
            PartitionedRateLimiter.Create<HttpContext, (Made Kind, IPAddress? Client)>(http => AtOnceOfClient(http, limits)),
            PartitionedRateLimiter.Create<HttpContext, Made>(http => AtOnceOfAll(http, limits)));
    }

    private enum Made
    {
        Nothing,
        Page,
        Search,
        Export,
        Book,
        Card,
        Archive,
        Image,
    }

    private static RateLimitPartition<(Made Kind, IPAddress? Client)> FastOfClient(HttpContext http, SiteLimits limits)
    {
        var (kind, client) = (KindOf(http), ClientAddress.Of(http.Connection.RemoteIpAddress));
        if (kind == Made.Nothing || client is null)
        {
            return RateLimitPartition.GetNoLimiter<(Made Kind, IPAddress? Client)>(default);
        }

        var bucket = kind is Made.Book or Made.Card or Made.Archive ? Made.Export : kind;
        return RateLimitPartition.GetTokenBucketLimiter<(Made Kind, IPAddress? Client)>((bucket, client), key => Bucket(
            key.Kind switch { Made.Search => limits.SearchesPerSecond, Made.Page => limits.PagesPerSecond, Made.Image => limits.ImagesPerSecond, _ => limits.ExportsPerSecond }, limits));
    }

    // What is made in memory is done before its client takes it, and shares its places. Who takes a book or the archive slowly waits for himself.
    private static RateLimitPartition<(Made Kind, IPAddress? Client)> AtOnceOfClient(HttpContext http, SiteLimits limits)
    {
        var (kind, client) = (KindOf(http), ClientAddress.Of(http.Connection.RemoteIpAddress));
        return kind == Made.Nothing || client is null
            ? RateLimitPartition.GetNoLimiter<(Made Kind, IPAddress? Client)>(default)
            : RateLimitPartition.GetConcurrencyLimiter<(Made Kind, IPAddress? Client)>(
                (kind is Made.Search or Made.Export or Made.Card ? Made.Page : kind, client), _ => AtOnce(limits.MadeAtOnce, limits.MadeWaiting));
    }

    private static RateLimitPartition<Made> AtOnceOfAll(HttpContext http, SiteLimits limits) => KindOf(http) switch
    {
        Made.Search => RateLimitPartition.GetConcurrencyLimiter(Made.Search, _ => AtOnce(limits.SearchesAtOnce, limits.SearchesWaiting)),
        Made.Card => RateLimitPartition.GetConcurrencyLimiter(Made.Card, _ => AtOnce(limits.CardsAtOnce, limits.CardsWaiting)),
        Made.Archive => RateLimitPartition.GetConcurrencyLimiter(Made.Archive, _ => AtOnce(limits.ArchivesAtOnce, limits.ArchivesWaiting)),
        Made.Image => RateLimitPartition.GetConcurrencyLimiter(Made.Image, _ => AtOnce(limits.ImagesAtOnce, limits.ImagesWaiting)),
        _ => RateLimitPartition.GetNoLimiter(Made.Nothing),
    };

    private static ConcurrencyLimiterOptions AtOnce(int permits, int waiting) => new()
    {
        PermitLimit = permits,
        QueueLimit = waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    };

    private static TokenBucketRateLimiterOptions Bucket(int perSecond, SiteLimits limits) => new()
    {
        TokenLimit = perSecond * limits.BurstSeconds,
        TokensPerPeriod = perSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    };

    /// <summary>A text with the words of a search marked is a search too; the page of an error belongs to what was asked for.</summary>
    private static Made KindOf(HttpContext http)
    {
        var (request, path) = (http.Request, http.Request.Path);
        return http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null ? Made.Nothing
            : path.StartsWithSegments(PassageUrls.Health) || path == PassageUrls.PreferencesStylesheet ? Made.Nothing
            : path == PassageUrls.Archive ? HttpMethods.IsGet(request.Method) ? Made.Archive : Made.Export
            : ExportEndpoints.IsFile(path) ? Made.Book
            : path.Value!.EndsWith(PassageUrls.CardExtension, StringComparison.Ordinal) ? Made.Card
            : PassageUrls.IsImage(path) ? Made.Image
            : path.StartsWithSegments(PassageUrls.Search) || path.StartsWithSegments(PassageUrls.SearchApi)
                || path.StartsWithSegments(PassageUrls.SuggestApi) || request.Query.ContainsKey("q") ? Made.Search
            : path.StartsWithSegments(PassageUrls.Programs) || path.StartsWithSegments(PassageUrls.Oai) ? Made.Export
            : Made.Page;
    }
}
