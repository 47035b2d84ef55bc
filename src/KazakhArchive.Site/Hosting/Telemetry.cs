using KazakhArchive.Site.Snapshots;
using OpenTelemetry.Metrics;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// Sends what the site and the runtime count to a collector, where one is named by the variables of OpenTelemetry
/// (https://opentelemetry.io/docs/specs/otel/protocol/exporter/). Without one nothing is collected and nothing sent.
/// </summary>
public static class Telemetry
{
    private static readonly string[] EndpointKeys = ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"];

    // The site's own; requests and connections as the framework counts them; memory, pauses and threads of the runtime.
    private static readonly string[] Meters = [SiteMeters.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    public static void AddTo(WebApplicationBuilder site)
    {
        if (!EndpointKeys.All(key => string.IsNullOrEmpty(site.Configuration[key])))
        {
            site.Services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(Meters).AddOtlpExporter());
        }
    }

    /// <summary>What is wrong with the collector's address; null for nothing.</summary>
    public static string? Fault(IConfiguration configuration) =>
        EndpointKeys.FirstOrDefault(key => configuration[key] is { Length: > 0 } url && !(Uri.TryCreate(url, UriKind.Absolute, out var read) && (read.Scheme == Uri.UriSchemeHttp || read.Scheme == Uri.UriSchemeHttps))) is string key
            ? $"{key} is \"{configuration[key]}\", expected the http:// or https:// address of a collector. Correct it, or leave it out."
            : null;
}
