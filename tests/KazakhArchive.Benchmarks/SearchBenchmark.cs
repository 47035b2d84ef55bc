using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using KazakhArchive.Texts.Search;

namespace KazakhArchive.Benchmarks;

/// <summary>Indexes passages files, runs queries, and writes a run that <c>search-dev/eval.py</c> scores beside other engines'.</summary>
internal static class SearchBenchmark
{
    public const int HitsWritten = 100;

    // By the third run the runtime has compiled what the queries use for good, as in a site that has served for a minute.
    private const int RunsToWarmUp = 3;

    /// <param name="passagesPaths">Separated by commas; <c>.jsonl</c> or <c>.jsonl.gz</c>.</param>
    /// <param name="repeats">How often all queries run for the times, after the runs to warm up.</param>
    public static void Run(string passagesPaths, string queriesPath, string outPath, int repeats)
    {
        var passages = passagesPaths.Split(',').SelectMany(SearchFiles.Passages).ToList();
        var bridge = SearchFiles.Bridge();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var building = Stopwatch.StartNew();
        var index = SearchIndex.Build(passages, bridge);
        building.Stop();
        var indexBytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Answer(index, queriesPath, outPath, repeats, new Dictionary<string, object>
        {
            ["docs"] = passages.Count,
            ["index_ms"] = Math.Round(building.Elapsed.TotalMilliseconds, 1),
            ["index_bytes"] = indexBytes,
        });
        GC.KeepAlive(passages);
    }

    /// <param name="known">What is known of the index beside its times.</param>
    public static void Answer(SearchIndex index, string queriesPath, string outPath, int repeats, Dictionary<string, object> known)
    {
        IReadOnlyList<SearchHit> Hits(string query) => index.Search(new SearchRequest(query) { Limit = HitsWritten }).Hits;
        Answer(query => Hits(query).Select(hit => (hit.Passage.Reference, hit.Score)), Hits, queriesPath, outPath, repeats, known);
    }

    /// <param name="hits">What is written of the hits.</param>
    /// <param name="search">What is timed.</param>
    public static void Answer(
        Func<string, IEnumerable<(string Reference, double Score)>> hits,
        Func<string, object> search,
        string queriesPath,
        string outPath,
        int repeats,
        Dictionary<string, object> known)
    {
        var queries = SearchFiles.Queries(queriesPath);
        Write(outPath, queries, hits);
        Measure(search, queries, RunsToWarmUp);
        var milliseconds = Measure(search, queries, repeats);
        File.WriteAllText(Path.ChangeExtension(outPath, ".stats.json"), JsonSerializer.Serialize(new Dictionary<string, object>(known)
        {
            ["mean_ms"] = Math.Round(milliseconds.Average(), 4),
            ["p50_ms"] = Math.Round(Percentile(milliseconds, 0.50), 4),
            ["p95_ms"] = Math.Round(Percentile(milliseconds, 0.95), 4),
            ["p99_ms"] = Math.Round(Percentile(milliseconds, 0.99), 4),
            ["rss_bytes"] = Environment.WorkingSet,
        }));
    }

    private static void Write(string path, IReadOnlyList<SearchFiles.Query> queries, Func<string, IEnumerable<(string Reference, double Score)>> hits)
    {
        using var run = new StreamWriter(path);
        foreach (var query in queries)
        {
            var rank = 0;
            foreach (var (reference, score) in hits(query.Text))
            {
                run.Write(string.Create(CultureInfo.InvariantCulture, $"{query.Id}\t{++rank}\t{reference}\t{score:F5}\n"));
            }
        }
    }

    private static List<double> Measure(Func<string, object> search, IReadOnlyList<SearchFiles.Query> queries, int repeats)
    {
        var milliseconds = new List<double>(repeats * queries.Count);
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            foreach (var query in queries)
            {
                var started = Stopwatch.GetTimestamp();
                search(query.Text);
                milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        milliseconds.Sort();
        return milliseconds;
    }

    private static double Percentile(List<double> sorted, double share) =>
        sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
