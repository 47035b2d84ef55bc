using System.Diagnostics;
using System.Globalization;
using System.Net;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Benchmarks;

/// <summary>
/// How fast passages are answered beside chapters, and how soon a work is there in its machine forms: asked for the first
/// time of a site that has just started, and again from memory.
/// </summary>
public static class AnswerBenchmark
{
    private const int Connections = 16;
    private const int Rounds = 5;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    private static readonly string[] Forms = [".epub", ".tei.xml"];

    /// <param name="pages">Of the site, by their paths.</param>
    public static async Task Run(IReadOnlyDictionary<string, string> pages)
    {
        var chapter = OfMiddleLength(pages, PageBenchmark.ChapterPath().IsMatch);
        var passage = OfMiddleLength(pages, path => path.Contains('.', StringComparison.Ordinal));
        await CompareRates(chapter, passage);

        var work = PageBenchmark.LargestWork(pages);
        var language = pages[work].Contains("citation_language\" content=\"ar\"", StringComparison.Ordinal) ? "ar" : "ur";
        await PrintTimes([.. Forms.Select(form => work + form), $"/api/dts/navigation/?resource={work[1..]}.{language}&down=-1"]);
    }

    /// <summary>In turns, so that whatever else the machine does falls on both alike.</summary>
    private static async Task CompareRates(string chapter, string passage)
    {
        await using var site = await SiteProcess.Start();
        using var client = Client(site);
        string[] paths = [chapter, passage];
        var rates = paths.ToDictionary(path => path, _ => new List<double>());
        foreach (var path in paths)
        {
            await Rate(client, path);
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var path in paths)
            {
                rates[path].Add(await Rate(client, path));
            }
        }

        foreach (var path in paths)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path,-44} median {new Figures(rates[path]).Median,8:0} answers a second"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"passage to chapter, median of the rounds: {new Figures([.. rates[passage].Zip(rates[chapter], (of, to) => of / to)]).Median:0.00}"));
    }

    private static async Task<double> Rate(HttpClient client, string path)
    {
        var (clock, answers) = (Stopwatch.StartNew(), 0);
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed < Round)
            {
                await client.GetByteArrayAsync(path);
                Interlocked.Increment(ref answers);
            }
        })));
        return answers / clock.Elapsed.TotalSeconds;
    }

    private static async Task PrintTimes(IReadOnlyList<string> paths)
    {
        var first = paths.ToDictionary(path => path, _ => new List<double>());
        var again = paths.ToDictionary(path => path, _ => new List<double>());
        for (var run = 0; run < Figures.Runs; run++)
        {
            foreach (var path in paths)
            {
                await using var site = await SiteProcess.Start();
                using var client = Client(site);
                first[path].Add(await Milliseconds(client, path));
                again[path].Add(await Milliseconds(client, path));
            }
        }

        foreach (var path in paths)
        {
            new Figures(first[path]).Print($"{path}, first", "ms");
            new Figures(again[path]).Print($"{path}, again", "ms");
        }
    }

    private static async Task<double> Milliseconds(HttpClient client, string path)
    {
        // The connection is there already, as it is for whoever reads.
        await client.GetByteArrayAsync("/health/live");
        var clock = Stopwatch.StartNew();
        await client.GetByteArrayAsync(path);
        return clock.Elapsed.TotalMilliseconds;
    }

    private static string OfMiddleLength(IReadOnlyDictionary<string, string> pages, Func<string, bool> isMeant) =>
        pages.Where(page => isMeant(page.Key)).OrderBy(page => page.Value.Length).Select(page => page.Key).ToList() is { Count: > 0 } paths
            ? paths[paths.Count / 2]
            : throw new InvalidOperationException("The site has no such page.");

    private static HttpClient Client(SiteProcess site)
    {
        var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, MaxConnectionsPerServer = Connections };
        var client = new HttpClient(handler) { BaseAddress = site.Address };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        return client;
    }
}
