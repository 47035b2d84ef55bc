using System.Diagnostics;
using KazakhArchive.Search;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Threading;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Snapshots;

/// <summary>
/// Holds the snapshot that is served, and exchanges it. The next one is made wholly beside it; readers wait for nothing, and a
/// corpus with errors changes nothing.
/// </summary>
public sealed partial class SnapshotExchange
{
    // Who mends the first of them runs check, which tells all.
    private const int MostLogged = 50;

    // Longer than a working disk takes, even to rebuild the index of all works.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly PublishedWorks published = new();
    private readonly ReadCorpus read;
    private readonly MakeSnapshot make;
    private readonly TimeProvider time;
    private readonly SiteMeters meters;
    private readonly ILogger<SnapshotExchange> log;
    private readonly Lock gate = new();
    private Snapshot current;
    private ReloadReport last;
    private Task<ReloadReport> running;
    private Task<ReloadReport>? waiting;
    private int turn;
    private SeenFiles? seen;
    private Func<CorpusStamp>? look;

    /// <exception cref="CorpusRefusedException">The corpus cannot be found or holds errors.</exception>
    public SnapshotExchange(ReadCorpus read, MakeSnapshot make, TimeProvider time, SiteMeters meters, ILogger<SnapshotExchange> log)
    {
        (this.read, this.make, this.time, this.meters, this.log) = (read, make, time, meters, log);
        var reading = read(isStart: true);
        current = make(reading);
        if (reading.LookLater is not null)
        {
            look = reading.LookLater;
            reading = reading with { Stamp = CorpusStamp.Of([reading.Stamp, current.Get<SearchIndex>().WorksStamp]) };
        }

        published.Serve(current.Get<Library>());
        last = Report(ReloadResult.Exchanged, reading, current.Faults);
        running = Task.FromResult(last);
    }

    /// <summary>What is served from now on. Whoever reads more than one thing of it takes it once (in a request: the scoped <see cref="Snapshot"/>).</summary>
    public Snapshot Current => Volatile.Read(ref current);

    public ReloadReport Last => Volatile.Read(ref last);

    /// <summary>Whether the files have changed since they were last read, as far as is known.</summary>
    public bool IsBehind => seen is { } files && files.Stamp != Last.Stamp;

    /// <summary>Looks at the files where the start has not, and reads those that are other than the index has them.</summary>
    public async Task LookAtFiles()
    {
        if (Interlocked.Exchange(ref look, null) is { } atFiles && await OwnThread.Run(atFiles) != Last.Stamp)
        {
            await Reload();
        }
    }

    /// <summary>Takes note of what the files bear now, and says once that they have not been read.</summary>
    public void See(CorpusStamp stamp)
    {
        var before = Interlocked.Exchange(ref seen, new SeenFiles(stamp));
        if (IsBehind && before?.Stamp != stamp)
        {
            Behind(log, Current.Digest);
        }
    }

    /// <summary>
    /// Reads the corpus again; one reading at a time. A caller that asks during one may have changed what it has already read, and waits
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

        var own = Interlocked.Increment(ref turn);
        var exchange = OwnThread.Run(() => Exchange(own));
        using var ended = new CancellationTokenSource();
        await Task.WhenAny(exchange, Task.Delay(Longest, time, ended.Token)).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        var report = exchange.IsCompleted ? ReportOf(exchange) : Abandon(own);
        Volatile.Write(ref last, report);
        meters.Reloaded(report.Result);
        return report;
    }

    private ReloadReport ReportOf(Task<ReloadReport> exchange)
    {
        if (exchange.Exception is AggregateException fault)
        {
            Failed(log, fault);
        }

        return exchange.IsCompletedSuccessfully ? exchange.Result : new ReloadReport(ReloadResult.Failed, time.GetUtcNow(), default, []);
    }

    /// <summary>Nothing interrupts a disk that does not answer. Whatever comes of that reading after all is nothing any more.</summary>
    private ReloadReport Abandon(int own)
    {
        Interlocked.CompareExchange(ref turn, own + 1, own);
        var finding = new Finding("corpus", null, FindingCodes.ReadingEndless, "the files are being read still, expected that to have ended", "Look whether their disk answers, then read them again");
        Endless(log, finding.ToString(), Current.Digest);
        return new ReloadReport(ReloadResult.Endless, time.GetUtcNow(), default, [finding.ToString()]);
    }

    /// <exception cref="CorpusRefusedException">A published work, or a revision of one, is gone.</exception>
    private static void Refuse(ReadArchive reading, IReadOnlyList<Finding> gone)
    {
        if (gone.Count > 0)
        {
            throw new CorpusRefusedException([.. reading.Findings, .. gone]);
        }
    }

    private ReloadReport Exchange(int own)
    {
        var begun = Stopwatch.GetTimestamp();
        var reading = read(isStart: false);
        var served = Current;
        try
        {
            Refuse(reading, reading.Source is { } source ? published.GoneFrom(source) : []);
            var next = make(reading);
            Refuse(reading, published.ShortenedIn(next.Get<Library>()));
            // An index that was damaged is another now, though of the same texts.
            if (next.Digest == served.Digest && next.Faults.SequenceEqual(served.Faults) && next.Get<SearchIndex>().Origin == served.Get<SearchIndex>().Origin)
            {
                Unchanged(log, served.Digest);
                return Report(ReloadResult.Unchanged, reading, served.Faults);
            }

            next.Prepare();
            if (Volatile.Read(ref turn) != own)
            {
                return Report(ReloadResult.Endless, reading, []);
            }

            Volatile.Write(ref current, next);
            published.Serve(next.Get<Library>());
            var elapsedMilliseconds = Math.Round(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            var workCount = next.Get<Library>().Works.Count;
            Exchanged(log, next.Digest, served.Digest, workCount, elapsedMilliseconds);
            return Report(ReloadResult.Exchanged, reading, next.Faults);
        }
        catch (CorpusRefusedException refused)
        {
            Refused(log, served.Digest);
            return Report(ReloadResult.Refused, reading, refused.Findings);
        }
    }

    private ReloadReport Report(ReloadResult result, ReadArchive reading, IReadOnlyList<Finding> findings)
    {
        FoundLog.Write(log, findings, MostLogged, Found);
        return new ReloadReport(result, time.GetUtcNow(), reading.Stamp, [.. findings.Select(finding => finding.ToString())]);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Serving revision {Revision} in place of {Previous}: {WorkCount} works, read in {ElapsedMilliseconds} ms")]
    private static partial void Exchanged(ILogger log, CorpusDigest revision, CorpusDigest previous, int workCount, double elapsedMilliseconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "The corpus is unchanged, revision {Revision}")]
    private static partial void Unchanged(ILogger log, CorpusDigest revision);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The corpus holds errors; serving revision {Revision} on")]
    private static partial void Refused(ILogger log, CorpusDigest revision);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Finding}")]
    private static partial void Found(ILogger log, string finding);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Finding} Serving revision {Revision} on")]
    private static partial void Endless(ILogger log, string finding, CorpusDigest revision);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The files of the corpus have changed since they were read as revision {Revision}: pages of a work that are made from now on show what lies there now, those made before and lists and searches what was there before. Send the signal SIGHUP, or start the site with --watch")]
    private static partial void Behind(ILogger log, CorpusDigest revision);

    [LoggerMessage(Level = LogLevel.Error, Message = "The corpus could not be read anew")]
    private static partial void Failed(ILogger log, AggregateException fault);

    private sealed record SeenFiles(CorpusStamp Stamp);
}

/// <summary>How the last reading of the corpus ended.</summary>
/// <param name="Stamp">That of the files that were read, whether they are served or not.</param>
/// <param name="Findings">As <c>check</c> prints them.</param>
public sealed record ReloadReport(ReloadResult Result, DateTimeOffset At, CorpusStamp Stamp, IReadOnlyList<string> Findings);
