using System.Globalization;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Conventions;

public sealed class DockerfileTests
{
    [Fact]
    public void EverySourceThatIsCopiedExists() => Breaches.AreNone(DockerfileReplay.MissingSources());

    [Fact]
    public void ImageRunsAsNobodyInParticularAndSaysWhetherItIsWell()
    {
        Assert.Equal("$APP_UID", Assert.Single(DockerfileReplay.Words("USER")));
        Assert.EndsWith("CMD [\"dotnet\", \"KazakhArchive.Site.dll\", \"health\"]", Assert.Single(DockerfileReplay.Words("HEALTHCHECK")), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task ImageWouldBuildAndAnswer()
    {
        var folder = Directory.CreateTempSubdirectory("dockerfile");
        try
        {
            var app = await new DockerfileReplay(folder.FullName).Run();
            var before = Files(app);
            await using var site = await SiteProcess.StartIn(app);
            using var client = new HttpClient { BaseAddress = site.Address };

            Assert.Contains("/kazakh-khanates", await client.GetStringAsync("/"), StringComparison.Ordinal);
            await client.GetByteArrayAsync("/archive.zip");
            Assert.Equal(before, Files(app));

            // Once its first pages are warm.
            var port = site.Address.Port.ToString(CultureInfo.InvariantCulture);
            var health = await Health(app, port);
            for (var wait = 0; wait < 50 && health != 0; wait++)
            {
                await Task.Delay(200);
                health = await Health(app, port);
            }

            Assert.Equal((0, 1), (health, await Health(app, "1")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> Health(string app, string port) =>
        (await ProcessRun.Of("dotnet", ["KazakhArchive.Site.dll", "health"], app, ("ASPNETCORE_HTTP_PORTS", port))).ExitCode;

    private static IReadOnlyList<string> Files(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}").Order(StringComparer.Ordinal)];
}
