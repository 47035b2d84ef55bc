using KazakhArchive.Site.Snapshots;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// Unhealthy until the first answers have been made and, of a large archive, its files have been looked at; degraded, and still to be sent
/// readers, where the corpus has been refused its successor.
/// </summary>
public sealed class ReadyCheck(WarmUp warmUp, SnapshotExchange snapshots) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        !warmUp.IsDone ? HealthCheckResult.Unhealthy("The first answers are being made, or the files looked at.")
        : snapshots.Last.Result is ReloadResult.Refused or ReloadResult.Failed ? HealthCheckResult.Degraded("The corpus has changed and could not be taken over.")
        : snapshots.IsBehind ? HealthCheckResult.Degraded("The corpus has changed and has not been read anew.")
        : HealthCheckResult.Healthy());
}
