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
        Assert.Equal(84, ready.GetProperty("works").GetProperty("abc-kazakhstan").GetProperty("passages").GetInt32());
        Assert.Equal(ready.GetProperty("works").EnumerateObject().Sum(work => work.Value.GetProperty("passages").GetInt32()), ready.GetProperty("passages").GetInt32());
    }

    [Fact]
    public async Task LiveAnswers() => Assert.Equal("live", await site.Reader().GetStringAsync("/health/live"));
}
