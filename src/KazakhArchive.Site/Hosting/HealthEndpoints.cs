using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Hosting;

/// <summary>For whoever balances load or restarts what hangs.</summary>
public static class HealthEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet(PassageUrls.Live, () => "live");
        app.MapGet(PassageUrls.Ready, Ready);
    }

    // Alive is who answers; ready is who answers at full speed.
    private static IResult Ready(HttpContext http, WarmUp warmUp, Library library)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(
            new
            {
                status = warmUp.IsDone ? "ready" : "warming",
                works = library.Editions.ToDictionary(
                    edition => edition.Work.Id.Value,
                    edition => new { revision = edition.Work.Revision, passages = PassageList.Of(edition.Chapters).Count(passage => passage.Id.Kind == PassageIdKind.Passage) }),
            },
            statusCode: warmUp.IsDone ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
