using System.Diagnostics;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Search.Bridging;
using KazakhArchive.Texts.Works;
#if LUCENE
using KazakhArchive.Lucene;
#endif

namespace KazakhArchive.Site.Search;

/// <summary>Indexes the library once, when the site starts, in the engine that the site was built for.</summary>
public static partial class SearchIndexAtStart
{
    public static SearchIndex Build(IServiceProvider services)
    {
        var start = Stopwatch.GetTimestamp();
        var library = services.GetRequiredService<Library>();
        var log = services.GetRequiredService<ILogger<SearchIndex>>();
        var index = Of(library, Bridge.Of(library.Gazetteer, library.Glossary), services, log);
        var elapsedMilliseconds = Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        Built(log, index.PassageCount, elapsedMilliseconds);
        return index;
    }

#if LUCENE
    private static SearchIndex Of(Library library, Bridge bridge, IServiceProvider services, ILogger log) => LuceneSearch.Open(
        services.GetRequiredService<IConfiguration>()["Search:Index"] is { Length: > 0 } root ? root : LuceneSearch.DefaultRoot,
        (CorpusRevision)services.GetRequiredService(typeof(CorpusRevision)),
        () => IndexedPassages.Of(library),
        bridge,
        new Log(log));

    /// <summary>A line for each tenth.</summary>
    private sealed class Log(ILogger log) : IProgress<double>
    {
        private const int Steps = 10;

        private int last;

        public void Report(double value)
        {
            var step = (int)(value * Steps);
            if (step > last)
            {
                last = step;
                Indexing(log, step * 100 / Steps);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Indexing, {Percent} % done")]
    private static partial void Indexing(ILogger log, int percent);
#else
    private static SearchIndex Of(Library library, Bridge bridge, IServiceProvider services, ILogger log) =>
        SearchIndex.Build(IndexedPassages.Of(library), bridge);
#endif

    [LoggerMessage(Level = LogLevel.Information, Message = "Indexed {PassageCount} passages in {ElapsedMilliseconds} ms")]
    private static partial void Built(ILogger log, int passageCount, double elapsedMilliseconds);
}
