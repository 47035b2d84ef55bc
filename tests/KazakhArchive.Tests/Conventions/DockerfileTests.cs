using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Conventions;

public sealed class DockerfileTests
{
    [Fact]
    public void EverySourceThatIsCopiedExists() => Breaches.AreNone(DockerfileReplay.MissingSources());

    [Fact]
    [Trait("Category", "Slow")]
    public async Task ImageWouldBuildAndAnswer()
    {
        var folder = Directory.CreateTempSubdirectory("dockerfile");
        try
        {
            var app = await new DockerfileReplay(folder.FullName).Run();
            await using var site = await SiteProcess.StartIn(app);
            using var client = new HttpClient { BaseAddress = site.Address };

            Assert.Contains("/kazakh-khanates", await client.GetStringAsync("/"), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
