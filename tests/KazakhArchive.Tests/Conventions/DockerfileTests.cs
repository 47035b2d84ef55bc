using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Conventions;

public sealed partial class DockerfileTests
{
    /// <summary>Building the image takes as long as a tenth of all other tests.</summary>
    private static readonly bool IsBuilt = Environment.GetEnvironmentVariable("KAZAKH_IMAGE") == "whole";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public void EverySourceThatIsCopiedExists() => Breaches.AreNone(DockerfileReplay.MissingSources());

    /// <summary>What would be missing when the image is built, in every run.</summary>
    [Fact]
    public void EveryProjectThatIsPublishedIsCopied()
    {
        var copied = DockerfileReplay.Words("COPY").SelectMany(words => words.Split(' ')[..^1]).ToHashSet(StringComparer.Ordinal);
        var published = DockerfileReplay.Words("RUN").SelectMany(words => Published().Matches(words)).SelectMany(match => WithReferences(match.Groups[1].Value)).Distinct().ToList();
        Assert.True(published.Count > 2, string.Join(' ', published));
        Breaches.AreNone(published
            .SelectMany(project => (string[])[$"src/{project}", $"src/{project}/{project}.csproj", $"src/{project}/packages.lock.json"])
            .Where(path => !copied.Contains(path))
            .Select(path => $"Dockerfile: copies no {path}."));
    }

    [Fact]
    public void ImageRunsAsNobodyInParticularAndSaysWhetherItIsWell()
    {
        Assert.Equal("$APP_UID", Assert.Single(DockerfileReplay.Words("USER")));
        Assert.EndsWith("CMD [\"dotnet\", \"KazakhArchive.Site.dll\", \"health\"]", Assert.Single(DockerfileReplay.Words("HEALTHCHECK")), StringComparison.Ordinal);
    }

    /// <summary>With <c>tests/run --image</c> what the image's steps build, otherwise the same program as it was built for the tests.</summary>
    [Fact]
    public async Task ImageWouldBuildAndAnswer()
    {
        var folder = Directory.CreateTempSubdirectory("dockerfile");
        try
        {
            var app = IsBuilt ? await new DockerfileReplay(folder.FullName).Run() : AppContext.BaseDirectory;
            var before = Files(app);
            await using var site = await SiteProcess.StartIn(app);
            using var client = new HttpClient { BaseAddress = site.Address };

            Assert.Contains("/kazakh-khanates", await client.GetStringAsync("/"), StringComparison.Ordinal);
            await client.GetByteArrayAsync("/archive.zip");
            Assert.Equal(before, Files(app));

            // Once its first pages are warm.
            var port = site.Address.Port.ToString(CultureInfo.InvariantCulture);
            for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience && !await IsReady(client);)
            {
                await Task.Delay(100);
            }

            Assert.Equal((0, 1), (await Health(app, port), await Health(app, "1")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> WithReferences(string project) => Reference().Matches(RepositoryFiles.Read($"src/{project}/{project}.csproj"))
        .SelectMany(match => WithReferences(match.Groups[1].Value)).Append(project);

    [GeneratedRegex("dotnet publish src/(\\S+)")]
    private static partial Regex Published();

    [GeneratedRegex("<ProjectReference Include=\"[^\"]*/([^/\"]+)\\.csproj\"")]
    private static partial Regex Reference();

    private static async Task<bool> IsReady(HttpClient client)
    {
        using var answer = await client.GetAsync("/health/ready");
        return answer.IsSuccessStatusCode;
    }

    private static async Task<int> Health(string app, string port) =>
        (await ProcessRun.Of("dotnet", ["KazakhArchive.Site.dll", "health"], app, ("ASPNETCORE_HTTP_PORTS", port))).ExitCode;

    private static IReadOnlyList<string> Files(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}").Order(StringComparer.Ordinal)];
}
