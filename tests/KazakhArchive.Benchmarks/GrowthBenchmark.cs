using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using KazakhArchive.Importer;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks;

/// <summary>What an archive of many works costs: to import, to import again, to start, to list, to search, to read anew.</summary>
public static class GrowthBenchmark
{
    private const double BytesPerMegabyte = 1_000_000;

    private static readonly string[] Queries =
        ["خراسان", "ملك الترك", "سمرقند وبخارا", "kazakh", "الخليفة المأمون", "نهر جيحون", "پاکستان", "\"أمير المؤمنين\"", "كتاب*", "samarqand"];

    public static async Task Run(string prose, int works, CorpusFolder names)
    {
        var scratch = Directory.CreateTempSubdirectory("kazakh-archive-");
        try
        {
            var corpus = new CorpusFolder(scratch.FullName);
            Say("prose", GrownCorpus.Write(prose, names, corpus, works) / BytesPerMegabyte, "MB");
            Import("import of everything", corpus);
            Import("import again, nothing changed", corpus);
            var first = corpus.Works([])[0];
            File.AppendAllText(first.WorkJson.Path, "\n");
            Import("import again, one work changed", corpus);
            await Serve(corpus, first);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static void Import(string what, CorpusFolder corpus)
    {
        var clock = Stopwatch.StartNew();
        using var silent = new StringWriter();
        using var errors = new StringWriter();
        var exitCode = ImportCommand.Run(corpus, [], isStrict: false, new DateOnly(2026, 1, 1), new Terminal(silent, errors, isInteractive: false));
        Say(what, clock.Elapsed.TotalSeconds, "s");
        if (exitCode != 0)
        {
            throw new InvalidOperationException(string.Join('\n', errors.ToString().Split('\n').Where(line => line.Contains(": E", StringComparison.Ordinal)).Take(5)));
        }
    }

    private static async Task Serve(CorpusFolder corpus, WorkFolder first)
    {
        await using var site = await SiteProcess.Start("--Corpus:Path", corpus.Path);
        Say("process start to first 200 on /", site.FirstAnswer.TotalSeconds, "s");
        Say("resident memory then", site.ResidentBytes / BytesPerMegabyte, "MB");
        using var client = new HttpClient { BaseAddress = site.Address };
        foreach (var path in (string[])["/", "/?language=ur", "/health/ready", "/sitemap.xml", "/atom.xml", "/names", "/map", "/timeline", "/search", $"/{first.Id}", $"/{first.Id}/1", $"/{first.Id}/1.2", "/oai?verb=ListRecords&metadataPrefix=oai_dc"])
        {
            await Get(client, path, "first");
            await Get(client, path, "again");
        }

        Say("addresses in /sitemap.xml", XDocument.Parse(await client.GetStringAsync("/sitemap.xml")).Root!.Elements().Count(), "");
        await Pages(client);
        await Search(client);
        await Reload(client, site, first);
        Say("resident memory at the end", site.ResidentBytes / BytesPerMegabyte, "MB");
    }

    private static async Task Get(HttpClient client, string path, string turn)
    {
        var clock = Stopwatch.StartNew();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", "br");
        using var answer = await client.SendAsync(request);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Say($"{path}, {turn}, {(int)answer.StatusCode}, {bytes.Length / 1000.0:0} KB brotli", clock.Elapsed.TotalMilliseconds, "ms");
    }

    /// <summary>The root collection, page by page.</summary>
    private static async Task Pages(HttpClient client)
    {
        var times = new List<double>();
        for (string? next = "/api/dts/collection/"; next is not null;)
        {
            var clock = Stopwatch.StartNew();
            using var json = JsonDocument.Parse(await client.GetStringAsync(next));
            times.Add(clock.Elapsed.TotalMilliseconds);
            next = json.RootElement.TryGetProperty("view", out var view) && view.GetProperty("next").GetString() is string address ? new Uri(address).PathAndQuery : null;
        }

        Say($"pages of the DTS collection: {times.Count}, the slowest", times.Max(), "ms");
    }

    private static async Task Search(HttpClient client)
    {
        foreach (var query in Queries)
        {
            var times = new List<double>();
            var total = 0;
            for (var run = 0; run < Figures.Runs; run++)
            {
                var clock = Stopwatch.StartNew();
                using var json = JsonDocument.Parse(await client.GetStringAsync($"/api/search?q={Uri.EscapeDataString(query)}"));
                times.Add(clock.Elapsed.TotalMilliseconds);
                total = json.RootElement.GetProperty("total").GetInt32();
            }

            new Figures(times).Print($"search {query}: {total}", "ms");
        }
    }

    private static async Task Reload(HttpClient client, SiteProcess site, WorkFolder first)
    {
        var before = await Revision(client);
        File.AppendAllText(first.WorkJson.Path, "\n");
        var clock = Stopwatch.StartNew();
        await site.Signal("HUP");
        while (await Revision(client) == before && clock.Elapsed < TimeSpan.FromMinutes(5))
        {
            await Task.Delay(50);
        }

        Say("signal to the next revision", clock.Elapsed.TotalSeconds, "s");
    }

    private static async Task<string?> Revision(HttpClient client)
    {
        using var json = JsonDocument.Parse(await client.GetStringAsync("/health/ready"));
        return json.RootElement.GetProperty("revision").GetString();
    }

    private static void Say(string what, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-70} {value,10:0.0} {unit}"));
}
