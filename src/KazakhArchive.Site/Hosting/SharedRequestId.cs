namespace KazakhArchive.Site.Hosting;

/// <summary>Gives all lines of the log that one request causes the id which its own line has.</summary>
public sealed class SharedRequestId(RequestDelegate next, ILogger<SharedRequestId> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        using (log.BeginScope(new KeyValuePair<string, object>[] { new("RequestId", context.TraceIdentifier) }))
        {
            await next(context);
        }
    }
}
