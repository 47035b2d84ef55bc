using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using KazakhArchive.Search;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Showing;
using KazakhArchive.Texts.Bridging;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks;

/// <summary>Indexes passages files, runs queries, and writes a run that <c>search-dev/eval.py</c> scores beside other engines'.</summary>
internal static class SearchBenchmark
{
    public const int HitsWritten = 100;

    // By the third run the runtime has compiled what the queries use for good, as in a site that has served for a minute.
    private const int RunsToWarmUp = 3;

    /// <summary>Whether the arguments are for this.</summary>
    public static bool Run(string[] args)
    {
        switch (args)
        {
            case ["index", var passages, var folder]:
                Index(passages, folder);
                return true;
            case ["search", var passages, var folder, var queries, var run, .. var rest]:
                Search(passages, folder, queries, run, Repeats(rest));
                return true;
            case ["stock", var chain, var passages, var queries, var run, .. var rest]:
                StockChains.Run(chain, passages, queries, run, Repeats(rest));
                return true;
            default:
                return false;
        }
    }

    private static int Repeats(string[] rest) => rest is [var repeats] ? int.Parse(repeats, CultureInfo.InvariantCulture) : 1;

    private static IndexSource Source(string passagesPaths) =>
        IndexSource.From([.. passagesPaths.Split(',').SelectMany(SearchFiles.Passages)], CorpusDigest.Of([(passagesPaths, [])]));

    private static void Index(string passagesPaths, string folder)
    {
        var source = Source(passagesPaths);
        var passages = source.Works.SelectMany(work => work.Read([])!.Passages).ToList();
        var text = passages.Sum(passage => (long)Encoding.UTF8.GetByteCount(passage.Text));
        var building = Stopwatch.StartNew();
        var isNew = IndexFolder.Update(folder, source, Log);
        building.Stop();
        var bytes = IndexFolder.SizeBytes(folder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{passages.Count} passages, {(isNew ? "built" : "found")} in {building.Elapsed.TotalSeconds:F2} s, {Environment.CpuUsage.TotalTime.TotalSeconds:F1} s of processor time with reading; {bytes} bytes on disk, {(double)bytes / text:F2} of the text's"));
    }

    /// <param name="passagesPaths">Separated by commas; <c>.jsonl</c> or <c>.jsonl.gz</c>.</param>
    /// <param name="repeats">How often all queries run for the times, after the runs to warm up.</param>
    private static void Search(string passagesPaths, string folder, string queriesPath, string outPath, int repeats)
    {
        var source = Source(passagesPaths);
        var bridge = SearchFiles.Bridge();
        var opening = Stopwatch.StartNew();
        var index = IndexFolder.Open(folder, source, new Lazy<Bridge>(bridge), Log);
        opening.Stop();
        // The first waits for the compiler, which the published site does not.
        var openingAgain = Stopwatch.StartNew();
        IndexFolder.Open(folder, source, new Lazy<Bridge>(bridge), Log);
        openingAgain.Stop();
        IReadOnlyList<SearchHit> Hits(string query) => index.Search(new SearchRequest(query) { Limit = HitsWritten }).Hits;
        Answer(query => Hits(query).Select(hit => (SearchFiles.IdOf(hit.Passage), hit.Score)), Hits, queriesPath, outPath, repeats, new Dictionary<string, object>
        {
            ["open_ms"] = Math.Round(opening.Elapsed.TotalMilliseconds, 1),
            ["open_again_ms"] = Math.Round(openingAgain.Elapsed.TotalMilliseconds, 1),
        });
    }

    private static IndexLog Log => new(Console.Error.WriteLine);

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
        // Whoever asks first waits for what is kept for those who ask again; the first quarter waits for the compiler too.
        var first = queries.Select(query => Time(search, query)).Skip(queries.Count / 4).Order().ToList();
        Write(outPath, queries, hits);
        Measure(search, queries, RunsToWarmUp);
        var milliseconds = Measure(search, queries, repeats);
        File.WriteAllText(Path.ChangeExtension(outPath, ".stats.json"), JsonSerializer.Serialize(new Dictionary<string, object>(known)
        {
            ["first_p50_ms"] = Math.Round(Percentile(first, 0.50), 4),
            ["first_p99_ms"] = Math.Round(Percentile(first, 0.99), 4),
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
                milliseconds.Add(Time(search, query));
            }
        }

        milliseconds.Sort();
        return milliseconds;
    }

    private static double Time(Func<string, object> search, SearchFiles.Query query)
    {
        var started = Stopwatch.GetTimestamp();
        search(query.Text);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double Percentile(List<double> sorted, double share) =>
        sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
