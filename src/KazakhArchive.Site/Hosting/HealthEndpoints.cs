using KazakhArchive.Site.Exports;

namespace KazakhArchive.Site.Hosting;

/// <summary>For whoever balances load or restarts what hangs.</summary>
public static class HealthEndpoints
{
    // Enough to see what is wrong; all of them stand in the log.
    private const int MostFindings = 50;

    public static void Map(WebApplication app)
    {
        app.MapMethods(PassageUrls.Live, ExportEndpoints.Methods, () => "live");
        app.MapMethods(PassageUrls.Ready, ExportEndpoints.Methods, Ready);
    }

    // Alive is who answers; ready is who answers at full speed, be it from a corpus that has been refused its successor.
    private static IResult Ready(HttpContext http, WarmUp warmUp, Snapshot snapshot, Snapshots snapshots, CorpusCounts counts)
    {
        http.Response.Headers.CacheControl = "no-store";
        var last = snapshots.Last;
        return Results.Json(
            new
            {
                status = warmUp.IsDone ? "ready" : "warming",
                revision = snapshot.Revision.Value,
                works = counts.Works,
                passages = counts.Passages,
                lastReading = new
                {
                    result = SiteMeters.NameOf(last.Result),
                    at = last.At,
                    findingCount = last.Findings.Count,
                    findings = last.Findings.Take(MostFindings),
                },
            },
            statusCode: warmUp.IsDone ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
