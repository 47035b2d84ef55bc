using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Responses;
using KazakhArchive.Site.Snapshots;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KazakhArchive.Site.Hosting;

/// <summary>For whoever balances load or restarts what hangs: alive is who answers, ready is who answers at full speed (<see cref="ReadyCheck"/>).</summary>
public static class HealthEndpoints
{
    // Enough to see what is wrong; all of them stand in the log.
    private const int MostFindings = 50;
    private const int LongestFindingUtf16 = 500;

    public static void AddTo(IServiceCollection services) => services.AddHealthChecks().AddCheck<ReadyCheck>("ready");

    public static void Map(WebApplication app)
    {
        app.MapMethods(PassageUrls.Live, ReadMethods.All, () => "live");
        app.MapHealthChecks(PassageUrls.Ready, new HealthCheckOptions { ResponseWriter = Write }).WithMetadata(new HttpMethodMetadata(ReadMethods.All));
    }

    private static Task Write(HttpContext http, HealthReport report)
    {
        var services = http.RequestServices;
        var (last, folder) = (services.GetRequiredService<SnapshotExchange>().Last, services.GetRequiredService<Texts.Works.CorpusFolder>().Path);
        var counts = services.GetRequiredService<CorpusCounts>();
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(
            new
            {
                status = report.Status == HealthStatus.Unhealthy ? "warming" : "ready",
                revision = services.GetRequiredService<Snapshot>().Digest.Value,
                works = counts.Works,
                passages = counts.Passages,
                hasChangedSince = services.GetRequiredService<SnapshotExchange>().IsBehind,
                lastReading = new
                {
                    result = SiteMeters.NameOf(last.Result),
                    at = last.At,
                    findingCount = last.Findings.Count,
                    findings = last.Findings.Take(MostFindings).Select(finding => Told(finding, folder)),
                },
            },
            statusCode: http.Response.StatusCode).ExecuteAsync(http);
    }

    /// <summary>Where the files are on the server is nobody's business.</summary>
    private static string Told(string finding, string folder)
    {
        var told = finding.Replace(folder.TrimEnd('/'), "corpus", StringComparison.Ordinal);
        return told.Length <= LongestFindingUtf16 ? told : $"{told.AsSpan(0, LongestFindingUtf16)}…";
    }
}
