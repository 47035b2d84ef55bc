using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Hosting;

public sealed class HealthEndpointsTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    [Fact]
    public async Task ReadySaysWhichTextsItHas()
    {
        var ready = await site.Ready();

        Assert.Equal("ready", ready.GetProperty("status").GetString());
        Assert.Equal(CorpusRevision.Of(ArchiveCorpus.Folder).Value, ready.GetProperty("revision").GetString());
        Assert.Equal("exchanged", ready.GetProperty("lastReading").GetProperty("result").GetString());
        Assert.Equal(
            (4, ArchiveCorpus.Library.Editions.Sum(edition => Extent.Of(edition).Passages)),
            (ready.GetProperty("works").GetInt32(), ready.GetProperty("passages").GetInt32()));
    }

    [Fact]
    public async Task LiveAnswers() => Assert.Equal("live", await site.Reader().GetStringAsync("/health/live"));
}
