using System.Diagnostics;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Search.Bridging;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Search;

/// <summary>Indexes the library once, when the site starts.</summary>
public static partial class SearchIndexAtStart
{
    public static SearchIndex Build(IServiceProvider services)
    {
        var start = Stopwatch.GetTimestamp();
        var library = services.GetRequiredService<Library>();
        var passages = IndexedPassages.Of(library);
        var index = SearchIndex.Build(passages, Bridge.Of(library.Gazetteer, library.Glossary));
        var log = services.GetRequiredService<ILogger<SearchIndex>>();
        var elapsedMilliseconds = Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        Built(log, passages.Count, elapsedMilliseconds);
        return index;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Indexed {PassageCount} passages in {ElapsedMilliseconds} ms")]
    private static partial void Built(ILogger log, int passageCount, double elapsedMilliseconds);
}
