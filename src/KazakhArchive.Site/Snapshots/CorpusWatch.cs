using System.Diagnostics;
using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Snapshots;

/// <summary>
/// Looks whether the corpus has changed, and has it read anew once it rests, or says that it is not, where it waits for a signal: lists then lead to
/// texts of before. Looking works on every file system, also on those
/// mounted from elsewhere, which tell nobody of changes, and needs no watch for each of thousands of folders.
/// </summary>
public sealed class CorpusWatch(SnapshotExchange snapshots, CorpusFolder corpus, IOptions<SiteOptions> options) : BackgroundService
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    // Whoever waits for a signal copies files before it.
    private static readonly TimeSpan ShortestWithoutWatch = TimeSpan.FromSeconds(10);

    // Looking takes at most a fiftieth of one processor, however many files there are.
    private const int RestPerLook = 50;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var watches = options.Value.WatchesCorpus == true;
        var shortest = watches ? Shortest : ShortestWithoutWatch;
        var before = snapshots.Last.Stamp;
        var pause = shortest;
        while (true)
        {
            await Task.Delay(pause, stoppingToken);
            var begun = Stopwatch.GetTimestamp();
            var now = CorpusStamp.Of(corpus);
            pause = TimeSpan.FromTicks(Math.Max(shortest.Ticks, Stopwatch.GetElapsedTime(begun).Ticks * RestPerLook));

            // What has changed since the last look may still be changing; what was refused is not read again until it changes.
            if (now == before && watches && now != snapshots.Last.Stamp)
            {
                await snapshots.Reload();
            }
            else if (now == before && !watches)
            {
                snapshots.See(now);
            }

            before = now;
        }
    }
}
