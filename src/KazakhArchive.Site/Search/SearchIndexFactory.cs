using System.Diagnostics;
using KazakhArchive.Search;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Bridging;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Search;

/// <summary>Opens the index of a snapshot; the first site of an archive makes it.</summary>
public static partial class SearchIndexFactory
{
    public static SearchIndex Create(IServiceProvider services)
    {
        var start = Stopwatch.GetTimestamp();
        var library = services.GetRequiredService<Library>();
        var log = services.GetRequiredService<ILogger<SearchIndex>>();
        var index = IndexFolder.Open(
            services.GetRequiredService<IOptions<SiteOptions>>().Value.SearchIndexPath ?? IndexFolder.DefaultFor(services.GetRequiredService<CorpusFolder>().Path),
            IndexSource.From(library, (CorpusRevision)services.GetRequiredService(typeof(CorpusRevision))),
            Bridge.Create(library.Gazetteer, library.Glossary),
            new IndexLog(warning => Warn(log, warning), new Progress(log)));
        var elapsedMilliseconds = Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        Opened(log, index.WorkCount, elapsedMilliseconds);
        return index;
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
