using KazakhArchive.Site.Snapshots;

namespace KazakhArchive.Site.Hosting;

/// <summary>Counts each request once it has been answered, by whatever.</summary>
public sealed class RequestCount(RequestDelegate next, SiteMeters meters)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        finally
        {
            meters.Answered(context.Response.StatusCode);
        }
    }
}
