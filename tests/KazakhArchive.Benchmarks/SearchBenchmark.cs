using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using KazakhArchive.Texts.Search;

namespace KazakhArchive.Benchmarks;

/// <summary>Indexes passages files, runs queries, and writes a run that <c>search-dev/eval.py</c> scores beside other engines'.</summary>
internal static class SearchBenchmark
{
    private const int HitsWritten = 100;

    // By the third run the runtime has compiled what the queries use for good, as in a site that has served for a minute.
    private const int RunsToWarmUp = 3;

    /// <param name="passagesPaths">Separated by commas; <c>.jsonl</c> or <c>.jsonl.gz</c>.</param>
    /// <param name="repeats">How often all queries run for the times, after the runs to warm up.</param>
    public static void Run(string passagesPaths, string queriesPath, string outPath, int repeats)
    {
        var passages = passagesPaths.Split(',').SelectMany(SearchFiles.Passages).ToList();
        var queries = SearchFiles.Queries(queriesPath);
        var bridge = SearchFiles.Bridge();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var building = Stopwatch.StartNew();
        var index = SearchIndex.Build(passages, bridge);
        building.Stop();
        var indexBytes = GC.GetTotalMemory(forceFullCollection: true) - before;

        Write(outPath, queries, index);
        Measure(index, queries, RunsToWarmUp);
        var milliseconds = Measure(index, queries, repeats);
        GC.KeepAlive(passages);
        File.WriteAllText(Path.ChangeExtension(outPath, ".stats.json"), JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["docs"] = passages.Count,
            ["index_ms"] = Math.Round(building.Elapsed.TotalMilliseconds, 1),
            ["mean_ms"] = Math.Round(milliseconds.Average(), 4),
            ["p50_ms"] = Math.Round(Percentile(milliseconds, 0.50), 4),
            ["p95_ms"] = Math.Round(Percentile(milliseconds, 0.95), 4),
            ["p99_ms"] = Math.Round(Percentile(milliseconds, 0.99), 4),
            ["index_bytes"] = indexBytes,
            ["rss_bytes"] = Environment.WorkingSet,
        }));
    }

    private static void Write(string path, IReadOnlyList<SearchFiles.Query> queries, SearchIndex index)
    {
        using var run = new StreamWriter(path);
        foreach (var query in queries)
        {
            var rank = 0;
            foreach (var hit in index.Search(new SearchRequest(query.Text) { Limit = HitsWritten }).Hits)
            {
                run.Write(string.Create(CultureInfo.InvariantCulture, $"{query.Id}\t{++rank}\t{hit.Passage.Reference}\t{hit.Score:F5}\n"));
            }
        }
    }

    private static List<double> Measure(SearchIndex index, IReadOnlyList<SearchFiles.Query> queries, int repeats)
    {
        var milliseconds = new List<double>(repeats * queries.Count);
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            foreach (var query in queries)
            {
                var started = Stopwatch.GetTimestamp();
                index.Search(new SearchRequest(query.Text) { Limit = HitsWritten });
                milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        milliseconds.Sort();
        return milliseconds;
    }

    private static double Percentile(List<double> sorted, double share) =>
        sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
