using System.Diagnostics;

namespace KazakhArchive.Site;

/// <summary>One structured line a request. The query string is left out: it may hold what a reader looks for.</summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
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
            Answered(log, context.Request.Method, path, context.Response.StatusCode, elapsedMilliseconds);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} answered {StatusCode} in {ElapsedMilliseconds} ms")]
    private static partial void Answered(ILogger log, string method, string path, int statusCode, double elapsedMilliseconds);
}
