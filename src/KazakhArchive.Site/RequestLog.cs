using System.Diagnostics;
using KazakhArchive.Site.Hosting;

namespace KazakhArchive.Site;

/// <summary>
/// One structured line a request, and a count. The line names the request as every other line of it does, but not who asked:
/// the address is left out, and so is the query string, which may hold what a reader looks for.
/// </summary>
public sealed partial class RequestLog(RequestDelegate next, SiteMeters meters, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        // Taken before the error page rewrites it, and escaped, so that no path can forge a line of the log.
        var path = context.Request.Path.ToUriComponent();
        try
        {
            await next(context);
        }
        finally
        {
            var elapsedMilliseconds = Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 1);
            Answered(log, context.Request.Method, path, context.Response.StatusCode, elapsedMilliseconds, context.TraceIdentifier);
            meters.Answered(context.Response.StatusCode);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} answered {StatusCode} in {ElapsedMilliseconds} ms ({RequestId})")]
    private static partial void Answered(ILogger log, string method, string path, int statusCode, double elapsedMilliseconds, string requestId);
}
