using System.Collections.Concurrent;
using System.Diagnostics;
using KazakhArchive.Search;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Site.Settings;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Bridging;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Threading;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>Opens the index of a snapshot; the first site of an archive makes it.</summary>
public static partial class SearchIndexFactory
{
    /// <returns>The index, and by its slug what is wrong with each work that it had to leave out.</returns>
    public static (SearchIndex Index, IReadOnlyDictionary<string, FindingList> Faults) Open(ArchiveSource source, IServiceProvider services)
    {
        var start = Stopwatch.GetTimestamp();
        var log = LogOf(services);

        // For 10,000 names it takes as long as to open the index, and the first page needs none.
        var bridge = OwnThread.Run(() => Bridge.Create(source.Gazetteer, source.Glossary));
        var faults = new ConcurrentDictionary<string, FindingList>(StringComparer.Ordinal);
        var index = IndexFolder.Open(
            PathOf(services),
            source.Index,
            new Lazy<Bridge>(() => bridge.GetAwaiter().GetResult()),
            new IndexLog(warning => Warn(log, warning), new Progress(log)) { Faulty = (work, findings) => faults[work] = findings });
        var elapsedMilliseconds = Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        Opened(log, index.WorkCount, elapsedMilliseconds);
        return (index, faults);
    }

    /// <summary>Proves the index where the start has not.</summary>
    /// <returns>Whether it was damaged and is gone: the next snapshot makes it anew.</returns>
    public static bool DiscardIfDamaged(IServiceProvider services)
    {
        var log = LogOf(services);
        return IndexFolder.DiscardIfDamaged(PathOf(services), new IndexLog(warning => Warn(log, warning)));
    }

    private static ILogger<SearchIndex> LogOf(IServiceProvider services) => services.GetRequiredService<ILogger<SearchIndex>>();

    // Drafts are in an index of their own, so that no other site of the archive finds them.
    private static string PathOf(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<SiteOptions>>().Value;
        var path = options.SearchIndexPath ?? IndexFolder.DefaultFor(services.GetRequiredService<CorpusFolder>().Path);
        return options.ShowsDrafts == true ? path.TrimEnd(Path.DirectorySeparatorChar) + ".drafts" : path;
    }

    /// <summary>A line for each tenth.</summary>
    private sealed class Progress(ILogger log) : IProgress<double>
    {
        private const int Steps = 10;

        private int last;

        public void Report(double value)
        {
            var step = (int)(value * Steps);
            if (Interlocked.Exchange(ref last, Math.Max(step, last)) < step)
            {
                Indexing(log, step * 100 / Steps);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Indexing, {Percent} % done")]
    private static partial void Indexing(ILogger log, int percent);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Warning}")]
    private static partial void Warn(ILogger log, string warning);

    [LoggerMessage(Level = LogLevel.Information, Message = "The search index of {WorkCount} works is open after {ElapsedMilliseconds} ms")]
    private static partial void Opened(ILogger log, int workCount, double elapsedMilliseconds);
}
