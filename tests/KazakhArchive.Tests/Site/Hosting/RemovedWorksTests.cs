using System.Net;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Tests.Importer;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhArchive.Tests.Site.Hosting;

/// <summary>A published work does not go without a word.</summary>
public sealed class RemovedWorksTests : IDisposable
{
    private static readonly byte[] Source = "پہلا پیرا ہے۔\nدوسرا پیرا ہے۔\n"u8.ToArray();

    private readonly ScratchCorpus corpus = new();
    private readonly CorpusHost site;

    public RemovedWorksTests()
    {
        foreach (var id in (string[])["safar", "hadis", "nayi"])
        {
            corpus.Add(Source, id: id);
        }

        Assert.Equal(0, corpus.Run("import").ExitCode);
        Assert.Equal(0, corpus.Run("publish", "safar", "hadis").ExitCode);
        site = new CorpusHost(corpus.Path);
        _ = site.Services;
    }

    [Fact]
    public async Task PublishedWorkThatVanishesKeepsTheOldState()
    {
        var before = SnapshotExchange.Current;
        Directory.Move(corpus.Work("safar").Path, Path.Combine(corpus.Path, ".elsewhere"));

        var report = await SnapshotExchange.Reload();

        Assert.Equal(ReloadResult.Refused, report.Result);
        Assert.StartsWith("works/safar: E617 the work was published and is gone", Assert.Single(report.Findings), StringComparison.Ordinal);
        Assert.Same(before, SnapshotExchange.Current);
        Assert.Equal("refused", (await site.Ready()).GetProperty("lastReading").GetProperty("result").GetString());
        using var answer = await site.Reader().GetAsync("/safar/1.1");
        Assert.NotEqual(HttpStatusCode.NotFound, answer.StatusCode);

        Directory.Move(Path.Combine(corpus.Path, ".elsewhere"), corpus.Work("safar").Path);
        Assert.Equal(ReloadResult.Unchanged, (await SnapshotExchange.Reload()).Result);
    }

    /// <summary>As with half a checkout: first its files are missing, then its folder.</summary>
    [Fact]
    public async Task WorkThatVanishesPieceByPieceIsNotForgotten()
    {
        File.Delete(corpus.Work("safar").WorkJson.Path);
        Assert.Equal(ReloadResult.Exchanged, (await SnapshotExchange.Reload()).Result);
        Directory.Delete(corpus.Work("safar").Path, recursive: true);

        var report = await SnapshotExchange.Reload();

        Assert.Equal(ReloadResult.Refused, report.Result);
        Assert.Contains(report.Findings, finding => finding.StartsWith("works/safar: E617 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RevisionThatVanishesKeepsTheOldState()
    {
        var safar = corpus.Work("safar");
        File.WriteAllText(safar.WorkJson.Path, File.ReadAllText(safar.WorkJson.Path).Replace("\"revision\": 1", "\"revision\": 0", StringComparison.Ordinal));
        Directory.Delete(safar.RevisionsPath, recursive: true);

        var report = await SnapshotExchange.Reload();

        Assert.Equal(ReloadResult.Refused, report.Result);
        Assert.StartsWith("works/safar: E617 1 revisions were published and 0 are there", Assert.Single(report.Findings), StringComparison.Ordinal);
    }

    /// <summary>Nothing has been served yet that could be served on: the index knows what was published, and keeps it though the work goes from it.</summary>
    [Fact]
    public async Task WorkThatVanishedBeforeTheStartIsAwayAndSaid()
    {
        await site.DisposeAsync();
        Directory.Delete(corpus.Work("safar").Path, recursive: true);
        Directory.Delete(corpus.Work("nayi").Path, recursive: true);
        for (var start = 1; start <= 2; start++)
        {
            await using var next = new CorpusHost(corpus.Path);
            var finding = Assert.Single((await next.Ready()).GetProperty("lastReading").GetProperty("findings").EnumerateArray()).GetString();
            Assert.StartsWith("works/safar: E617 the work was published and is gone", finding, StringComparison.Ordinal);
            foreach (var (path, status) in (IReadOnlyList<(string, HttpStatusCode)>)[("/safar/1.1", HttpStatusCode.ServiceUnavailable), ("/safar@1", HttpStatusCode.ServiceUnavailable), ("/hadis/1.1", HttpStatusCode.OK), ("/nayi", HttpStatusCode.NotFound)])
            {
                using var answer = await next.Reader().GetAsync(path);
                Assert.Equal((start, path, status), (start, path, answer.StatusCode));
            }
        }

        File.WriteAllText(Path.Combine(corpus.Path, RemovalTable.FileName), "id\tdate\treason\nsafar\t2026-01-02\tThe heirs asked for it.\n");
        await using var last = new CorpusHost(corpus.Path);
        Assert.Empty((await last.Ready()).GetProperty("lastReading").GetProperty("findings").EnumerateArray());
        using var gone = await last.Reader().GetAsync("/safar/1.1");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
    }

    [Fact]
    public async Task WorkThatWasNeverPublishedMayGo()
    {
        Directory.Delete(corpus.Work("nayi").Path, recursive: true);

        Assert.Equal(ReloadResult.Exchanged, (await SnapshotExchange.Reload()).Result);
    }

    [Theory]
    [InlineData("/safar")]
    [InlineData("/safar/1.1")]
    [InlineData("/safar@1/1.1")]
    [InlineData("/safar.tei.xml")]
    [InlineData("/safar/1.1/embed")]
    public async Task RemovedWorkAnswersGoneWithTheReason(string path)
    {
        Directory.Delete(corpus.Work("safar").Path, recursive: true);
        File.WriteAllText(Path.Combine(corpus.Path, RemovalTable.FileName), "id\tdate\treason\nsafar\t2026-02-01\tThe author asked for <it>\n");
        Assert.Equal(ReloadResult.Exchanged, (await SnapshotExchange.Reload()).Result);

        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", "text/html" } } };
        using var answer = await site.Reader().SendAsync(request);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("The author asked for &lt;it&gt;", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var other = await site.Reader().GetAsync("/hadis/1.1");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("ar", "<bdi lang=\"ar\" dir=\"rtl\">طلب المؤلف ذلك</bdi>")]
    [InlineData("ur", "<bdi lang=\"ur\" dir=\"rtl\">مصنف نے درخواست کی</bdi>")]
    [InlineData("en", "<bdi lang=\"en\" dir=\"ltr\">The author asked for it</bdi>")]
    public async Task ReasonIsToldInTheReadersLanguage(string language, string reason)
    {
        Directory.Delete(corpus.Work("safar").Path, recursive: true);
        File.WriteAllText(Path.Combine(corpus.Path, RemovalTable.FileName), "id\tdate\treason\nsafar\t2026-02-01\tThe author asked for it\n");
        File.WriteAllText(Path.Combine(corpus.Path, ExplanationTable.FileName), "en\tur\tar\nThe author asked for it\tمصنف نے درخواست کی\tطلب المؤلف ذلك\n");
        Assert.Equal(ReloadResult.Exchanged, (await SnapshotExchange.Reload()).Result);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/safar") { Headers = { { "Accept", "text/html" }, { "Accept-Language", language } } };
        using var answer = await site.Reader().SendAsync(request);

        Assert.Contains(reason, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        site.Dispose();
        corpus.Dispose();
    }

    private SnapshotExchange SnapshotExchange => site.Services.GetRequiredService<SnapshotExchange>();
}
