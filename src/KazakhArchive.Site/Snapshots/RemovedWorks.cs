using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Snapshots;

/// <summary>Every address of a work that was taken away on purpose answers 410, and says why.</summary>
public sealed class RemovedWorks(RequestDelegate next)
{
    private static readonly char[] EndsOfAWork = ['/', '@', '.'];

    public async Task InvokeAsync(HttpContext http, Library library)
    {
        if (library.Removals.Count == 0 || RemovalOf(http.Request.Path.Value ?? "", library) is not Removal removal)
        {
            await next(http);
            return;
        }

        http.Features.Set(removal);
        http.Response.StatusCode = StatusCodes.Status410Gone;
    }

    private static Removal? RemovalOf(string path, Library library)
    {
        var name = path.TrimStart('/');
        var end = name.IndexOfAny(EndsOfAWork);
        return WorkId.TryParse((end < 0 ? name : name[..end]).ToLowerInvariant()) is WorkId id ? library.FindRemoved(id) : null;
    }
}
