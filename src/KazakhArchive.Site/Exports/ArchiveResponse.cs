using KazakhArchive.Site.Responses;
using KazakhArchive.Site.Settings;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Threading;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Exports;

/// <summary>
/// Sends the archive while it is made. Its tag is known before: the same corpus and the same program make the same bytes. Who has them,
/// or asks for the head alone, costs nothing.
/// </summary>
public static partial class ArchiveResponse
{
    private const string FileName = "kazakh-archive.zip";

    public static async Task Send(HttpContext http, ArchiveExport archive, Snapshot snapshot, IOptions<SiteOptions> options, ILogger<ArchiveExport> log)
    {
        var tag = TagOf(snapshot.Digest, options.Value.PublicOrigin!);
        CrossOrigin.Allow(http.Response);
        var headers = http.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.ETag = tag.ToString();
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(held => held.Equals(EntityTagHeaderValue.Any) || held.Compare(tag, useStrongComparison: false)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        if (HttpMethods.IsGet(http.Request.Method) && !await OwnThread.Run(archive.IsAtHand))
        {
            headers.ETag = default;
            await ServiceUnavailable.Answer(http).ExecuteAsync(http);
            return;
        }

        http.Response.ContentType = ArchiveExport.MediaType;
        headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = FileName }.ToString();
        if (HttpMethods.IsGet(http.Request.Method))
        {
            await OwnThread.Run(() => Write(http, archive, log));
        }
    }

    private static void Write(HttpContext http, ArchiveExport archive, ILogger log)
    {
        // The format's library has to wait for each piece; only this thread does.
        http.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        try
        {
            archive.Write(http.Response.Body, http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // Nobody takes it any more.
        }
        catch (InvalidDataException fault)
        {
            BreakOff(http, log, fault);
        }
        catch (IOException fault)
        {
            BreakOff(http, log, fault);
        }
        catch (UnauthorizedAccessException fault)
        {
            BreakOff(http, log, fault);
        }
    }

    /// <summary>The head is sent. A connection that breaks off tells the client that it has not got all.</summary>
    private static void BreakOff(HttpContext http, ILogger log, Exception fault)
    {
        BrokenOff(log, fault.Message);
        http.Abort();
    }

    private static EntityTagHeaderValue TagOf(CorpusDigest digest, Uri publicOrigin)
    {
        var maker = $"{digest} {publicOrigin} {Environment.Version} {typeof(ArchiveExport).Module.ModuleVersionId} {typeof(Edition).Module.ModuleVersionId}";
        return ContentTag.Entity(ContentTag.Of(maker));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The archive was broken off: {Fault}")]
    private static partial void BrokenOff(ILogger log, string fault);
}
