using Serilog.AspNetCore;
using Serilog.Events;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// One structured line a request. It names the request as every other line of it does, but not who asked: the address is left
/// out, and so is the query string, which may hold what a reader looks for.
/// </summary>
public static class RequestLogging
{
    // Longer than every address of the site.
    private const int LongestUtf16 = 256;

    public static void Configure(RequestLoggingOptions options, Serilog.ILogger log)
    {
        // Without one the library makes a logger for each request.
        options.Logger = log;
        options.MessageTemplate = "{RequestMethod} {RequestPath} answered {StatusCode} in {Elapsed:F1} ms ({RequestId})";
        // 503 is what a site says that is not ready yet; a fault that became a page of errors has a line of its own.
        options.GetLevel = (_, _, fault) => fault is null ? LogEventLevel.Information : LogEventLevel.Error;
        options.GetMessageTemplateProperties = Properties;
    }

    private static IEnumerable<LogEventProperty> Properties(HttpContext context, string requestPath, double elapsedMilliseconds, int statusCode) =>
    [
        Property("RequestMethod", Cut(context.Request.Method)),
        // Escaped, unlike the library's, so that no path can forge a line of the log. The page of errors has put it back by now.
        Property("RequestPath", Cut(new PathString(Cut(context.Request.Path.Value ?? "")).ToUriComponent())),
        Property("StatusCode", statusCode),
        Property("Elapsed", elapsedMilliseconds),
        Property("RequestId", context.TraceIdentifier),
    ];

    private static string Cut(string text) => text.Length <= LongestUtf16 ? text : $"{text.AsSpan(0, LongestUtf16)}…";

    private static LogEventProperty Property(string name, object value) => new(name, new ScalarValue(value));
}
