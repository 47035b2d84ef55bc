using KazakhArchive.Site.Snapshots;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhArchive.Tests.Site.Hosting;

public sealed class HealthEndpointsTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    [Fact]
    public async Task ReadySaysWhichTextsItHas()
    {
        var ready = await site.Ready();

        Assert.Equal("ready", ready.GetProperty("status").GetString());
        Assert.Equal(CorpusDigest.Of(ArchiveCorpus.Folder).Value, ready.GetProperty("revision").GetString());
        Assert.Equal("exchanged", ready.GetProperty("lastReading").GetProperty("result").GetString());
        Assert.Equal(
            (4, ArchiveCorpus.Library.Editions.Sum(edition => Extent.Of(edition).Passages)),
            (ready.GetProperty("works").GetInt32(), ready.GetProperty("passages").GetInt32()));
    }

    /// <summary>What is wrong is told to whoever asks, where the files lie on the server is not.</summary>
    [Fact]
    public async Task ReadyDoesNotSayWhereTheFilesLie()
    {
        using var corpora = new TwoCorpora();
        await using var served = new CorpusHost(corpora.Path);
        await served.Ready();
        Directory.Delete(corpora.Path);
        await served.Services.GetRequiredService<SnapshotExchange>().Reload();

        var ready = await served.Ready();
        Assert.Equal("refused", ready.GetProperty("lastReading").GetProperty("result").GetString());
        Assert.NotEqual(0, ready.GetProperty("lastReading").GetProperty("findings").GetArrayLength());
        Assert.DoesNotContain(corpora.Path, ready.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LiveAnswers() => Assert.Equal("live", await site.Reader().GetStringAsync("/health/live"));
}
