using System.Diagnostics;
using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Snapshots;

/// <summary>
/// Looks whether the corpus has changed, and has it read anew once it rests. Looking works on every file system, also on those
/// mounted from elsewhere, which tell nobody of changes, and needs no watch for each of thousands of folders.
/// </summary>
public sealed class CorpusWatch(SnapshotExchange snapshots, CorpusFolder corpus, IOptions<SiteOptions> options) : BackgroundService
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    // Looking takes at most a fiftieth of one processor, however many files there are.
    private const int RestPerLook = 50;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.WatchesCorpus != true)
        {
            return;
        }

        var before = snapshots.Last.Stamp;
        var pause = Shortest;
        while (true)
        {
            await Task.Delay(pause, stoppingToken);
            var begun = Stopwatch.GetTimestamp();
            var now = CorpusStamp.Of(corpus);
            pause = TimeSpan.FromTicks(Math.Max(Shortest.Ticks, Stopwatch.GetElapsedTime(begun).Ticks * RestPerLook));

            // What changed since the last look may be changing still; what was refused is not read again until it is another.
            if (now == before && now != snapshots.Last.Stamp)
            {
                await snapshots.Reload();
            }

            before = now;
        }
    }
}
