using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using KazakhArchive.Site.Snapshots;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhArchive.Tests.Site.Hosting;

/// <summary>The texts are exchanged under readers who notice nothing.</summary>
public sealed class ReloadTests : IDisposable
{
    /// <summary>Set to a number, the load lasts for that many reloads.</summary>
    private const string ReloadsVariable = "KAZAKH_RELOADS";

    private const int Connections = 64;

    // Each shows words of the corpus.
    private static readonly string[] Paths =
    [
        "/", "/?author=x", "/safar", "/safar/1", "/safar-2/3", "/safar/1.2", "/safar/2.1-2.4", "/search?q=%D8%AE%D8%A7%D9%86",
        "/api/search?q=%D8%AE%D8%A7%D9%86", "/safar.tei.xml", "/safar/1.1.txt", "/safar-2.json", "/safar.bib",
        "/oai?verb=ListRecords&metadataPrefix=oai_dc", "/api/dts/collection/?id=archive", "/api/dts/document/?resource=safar.ur&ref=2.1",
    ];

    private readonly TwoCorpora corpora = new();
    private readonly CorpusHost site;

    public ReloadTests()
    {
        site = new CorpusHost(corpora.Path);
        // Starts it, which only one thread may do.
        _ = site.Services;
    }

    private SnapshotExchange SnapshotExchange => site.Services.GetRequiredService<SnapshotExchange>();

    [Fact]
    public async Task ReadersUnderLoadSeeNoFailureAndNoPageOfTwoRevisions()
    {
        var faults = new ConcurrentQueue<string>();
        var bodies = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var answers = 0;
        using var first = site.Reader();
        foreach (var path in Paths)
        {
            Assert.Empty(await Read(first, path, bodies));
        }

        using var ended = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Connections).Select(connection => Task.Run(async () =>
        {
            using var reader = site.Reader();
            for (var turn = connection; !ended.IsCancellationRequested; turn++)
            {
                foreach (var fault in await Read(reader, Paths[turn % Paths.Length], bodies))
                {
                    faults.Enqueue(fault);
                }

                Interlocked.Increment(ref answers);
            }
        })).ToList();

        var served = new List<WeakReference>();
        var reloads = int.TryParse(Environment.GetEnvironmentVariable(ReloadsVariable), CultureInfo.InvariantCulture, out var wanted) ? wanted : 6;
        for (var reload = 1; reload <= reloads; reload++)
        {
            served.Add(new WeakReference(SnapshotExchange.Current));
            corpora.Serve(reload % 2);
            Assert.Equal((reload, ReloadResult.Exchanged), (reload, (await SnapshotExchange.Reload()).Result));
        }

        await ended.CancelAsync();
        await Task.WhenAll(readers);

        Assert.Empty(faults.Take(5));
        Assert.True(answers > reloads, $"{answers} answers in {reloads} reloads.");
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        // The one before the present one may still stand on a stack.
        Assert.InRange(served.Count(snapshot => snapshot.IsAlive), 0, 1);
    }

    [Fact]
    public async Task TagOfAnOldPageDoesNotStandForTheNewOne()
    {
        using var reader = site.Reader();
        foreach (var path in Paths)
        {
            corpora.Serve(0);
            await SnapshotExchange.Reload();
            using var old = await reader.GetAsync(path);
            corpora.Serve(1);
            await SnapshotExchange.Reload();
            using var question = new HttpRequestMessage(HttpMethod.Get, path);
            question.Headers.TryAddWithoutValidation("If-None-Match", old.Headers.ETag?.ToString());
            using var answer = await reader.SendAsync(question);

            Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
        }
    }

    [Fact]
    public async Task BrokenTableLeavesTheOldArchiveAndSaysWhy()
    {
        using var reader = site.Reader();
        var before = await site.Ready();
        corpora.Serve(1);
        var glossary = Path.Combine(corpora.Path, "glossary.tsv");
        await File.WriteAllTextAsync(glossary, "no header\n");

        var report = await SnapshotExchange.Reload();
        var broken = await site.Ready();

        Assert.Equal(ReloadResult.Refused, report.Result);
        Assert.StartsWith("glossary.tsv:1: ", report.Findings[0], StringComparison.Ordinal);
        Assert.Equal(before.GetProperty("revision").GetString(), broken.GetProperty("revision").GetString());
        Assert.Equal("refused", broken.GetProperty("lastReading").GetProperty("result").GetString());
        Assert.Equal(report.Findings[0], broken.GetProperty("lastReading").GetProperty("findings")[0].GetString());

        File.Delete(glossary);
        Assert.Equal(ReloadResult.Exchanged, (await SnapshotExchange.Reload()).Result);
        Assert.Equal("exchanged", (await site.Ready()).GetProperty("lastReading").GetProperty("result").GetString());
        Assert.Contains(TwoCorpora.Words[1], await reader.GetStringAsync("/safar"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FaultyWorkIsAwayAndHarmsNoOther()
    {
        using var reader = site.Reader();
        corpora.Serve(1);
        var sound = await File.ReadAllTextAsync(corpora.Safar(1).WorkJson.Path);
        await File.WriteAllTextAsync(corpora.Safar(1).WorkJson.Path, "{");

        var report = await SnapshotExchange.Reload();

        Assert.Equal(ReloadResult.Exchanged, report.Result);
        Assert.StartsWith("works/safar/work.json:1: E603 ", Assert.Single(report.Findings), StringComparison.Ordinal);
        Assert.Equal(report.Findings[0], (await site.Ready()).GetProperty("lastReading").GetProperty("findings")[0].GetString());
        Assert.Contains(TwoCorpora.Words[1], await reader.GetStringAsync("/safar-2/3"), StringComparison.Ordinal);
        foreach (var path in (string[])["/safar", "/safar/1.2", "/safar@1", "/safar.tei.xml", "/compare?a=safar/1&b=safar-2/1"])
        {
            using var answer = await reader.GetAsync(path);
            Assert.Equal((path, HttpStatusCode.ServiceUnavailable), (path, answer.StatusCode));
        }

        await File.WriteAllTextAsync(corpora.Safar(1).WorkJson.Path, sound);
        Assert.Equal(ReloadResult.Exchanged, (await SnapshotExchange.Reload()).Result);
        Assert.Contains(TwoCorpora.Words[1], await reader.GetStringAsync("/safar"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameCorpusIsNotExchanged()
    {
        var before = SnapshotExchange.Current;
        File.SetLastWriteTimeUtc(corpora.Safar(0).WorkJson.Path, DateTime.UtcNow.AddMinutes(1));

        Assert.Equal(ReloadResult.Unchanged, (await SnapshotExchange.Reload()).Result);
        Assert.Same(before, SnapshotExchange.Current);
    }

    [Fact]
    public async Task LastOfManyWishesWins()
    {
        for (var wish = 0; wish < 20; wish++)
        {
            corpora.Serve((wish + 1) % 2);
            _ = SnapshotExchange.Reload();
        }

        corpora.Serve(1);
        await SnapshotExchange.Reload();

        Assert.Contains(TwoCorpora.Words[1], await site.Reader().GetStringAsync("/safar/1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ArchiveIsOfTheRevisionThatIsServed()
    {
        using var reader = site.Reader();
        corpora.Serve(1);
        using var early = await reader.GetAsync("/archive.zip");
        await SnapshotExchange.Reload();
        using var later = await reader.GetAsync("/archive.zip");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (early.StatusCode, later.StatusCode));
    }

    public void Dispose()
    {
        site.Dispose();
        corpora.Dispose();
    }

    /// <summary>What is wrong with the answer.</summary>
    private static async Task<IReadOnlyList<string>> Read(HttpClient reader, string path, ConcurrentDictionary<string, string> bodies)
    {
        using var answer = await reader.GetAsync(path);
        var body = await answer.Content.ReadAsStringAsync();
        var found = TwoCorpora.Words.Where(word => body.Contains(word, StringComparison.Ordinal)).ToList();
        List<string> faults = [];
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            faults.Add($"{path}: {answer.StatusCode}");
        }

        if (answer.StatusCode == HttpStatusCode.OK && found.Count != 1)
        {
            faults.Add($"{path}: {string.Join(" and ", found)}");
        }

        if (answer.Headers.ETag is { } tag && found.Count == 1 && bodies.GetOrAdd(path + tag, found[0]) != found[0])
        {
            faults.Add($"{path}: {tag} stands for both");
        }

        return faults;
    }
}
