using System.Diagnostics;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// Holds the snapshot that is served, and exchanges it. The next one is made wholly beside it; readers wait for nothing, and a
/// corpus with errors changes nothing.
/// </summary>
public sealed partial class Snapshots
{
    // Readers go on being answered meanwhile, with at least half of the machine.
    private static readonly int BesideReaders = Math.Max(1, Environment.ProcessorCount / 2);

    // Who mends the first of them runs check, which tells all.
    private const int MostLogged = 50;

    private readonly IServiceProvider site;
    private readonly ReadCorpus read;
    private readonly TimeProvider time;
    private readonly SiteMeters meters;
    private readonly ILogger<Snapshots> log;
    private readonly Lock gate = new();
    private Snapshot current;
    private ReloadReport last;
    private Task<ReloadReport> running;
    private Task<ReloadReport>? waiting;

    /// <exception cref="CorpusRefusedException">The corpus cannot be found or holds errors.</exception>
    public Snapshots(IServiceProvider site, ReadCorpus read, TimeProvider time, SiteMeters meters, ILogger<Snapshots> log)
    {
        (this.site, this.read, this.time, this.meters, this.log) = (site, read, time, meters, log);
        var reading = read();
        current = SnapshotServices.Build(reading, site);
        last = Report(ReloadResult.Exchanged, reading, current.Faults);
        running = Task.FromResult(last);
    }

    /// <summary>What is served from now on. Whoever reads more than one thing of it takes it once (in a request: the scoped <see cref="Snapshot"/>).</summary>
    public Snapshot Current => Volatile.Read(ref current);

    public ReloadReport Last => Volatile.Read(ref last);

    /// <summary>
    /// Reads the corpus anew; one reading at a time. Who asks during one may have changed what it has read already, and waits
    /// for the next, together with all who ask until that begins. Never throws for what happens while it reads.
    /// </summary>
    public Task<ReloadReport> Reload()
    {
        lock (gate)
        {
            return waiting ??= After(running);
        }
    }

    private async Task<ReloadReport> After(Task previous)
    {
        await previous.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        lock (gate)
        {
            running = waiting!;
            waiting = null;
        }

        var exchange = OwnThread.Run(Exchange);
        await ((Task)exchange).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (exchange.Exception is AggregateException fault)
        {
            Failed(log, fault);
        }

        var report = exchange.IsCompletedSuccessfully ? exchange.Result : new ReloadReport(ReloadResult.Failed, time.GetUtcNow(), default, []);
        Volatile.Write(ref last, report);
        meters.Reloaded(report.Result);
        return report;
    }

    private ReloadReport Exchange()
    {
        var begun = Stopwatch.GetTimestamp();
        var reading = read();
        var served = Current;
        try
        {
            var next = SnapshotServices.Build(reading, site);
            if (next.Revision == served.Revision && next.Faults.SequenceEqual(served.Faults))
            {
                Unchanged(log, served.Revision);
                return Report(ReloadResult.Unchanged, reading, served.Faults);
            }

            SnapshotServices.Prepare(next, BesideReaders);
            Volatile.Write(ref current, next);
            var elapsedMilliseconds = Math.Round(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            var workCount = next.Get<Library>().Works.Count;
            Exchanged(log, next.Revision, served.Revision, workCount, elapsedMilliseconds);
            return Report(ReloadResult.Exchanged, reading, next.Faults);
        }
        catch (CorpusRefusedException refused)
        {
            Refused(log, served.Revision);
            return Report(ReloadResult.Refused, reading, refused.Findings);
        }
    }

    private ReloadReport Report(ReloadResult result, ReadArchive reading, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.Take(MostLogged))
        {
            Found(log, finding.ToString());
        }

        if (findings.Count > MostLogged)
        {
            More(log, findings.Count - MostLogged);
        }

        return new ReloadReport(result, time.GetUtcNow(), reading.Stamp, [.. findings.Select(finding => finding.ToString())]);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Serving revision {Revision} in place of {Previous}: {WorkCount} works, read in {ElapsedMilliseconds} ms")]
    private static partial void Exchanged(ILogger log, CorpusRevision revision, CorpusRevision previous, int workCount, double elapsedMilliseconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "The corpus is unchanged, revision {Revision}")]
    private static partial void Unchanged(ILogger log, CorpusRevision revision);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The corpus holds errors; serving revision {Revision} on")]
    private static partial void Refused(ILogger log, CorpusRevision revision);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Finding}")]
    private static partial void Found(ILogger log, string finding);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} more findings; the command check tells them all")]
    private static partial void More(ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The corpus could not be read anew")]
    private static partial void Failed(ILogger log, AggregateException fault);
}
