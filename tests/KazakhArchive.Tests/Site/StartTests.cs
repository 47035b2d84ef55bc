using System.Diagnostics;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site;

/// <summary>The built site, started as whoever runs it starts it.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task BrokenCorpusRefusesToStartWithTheFindingsLines()
    {
        var corpus = Directory.CreateTempSubdirectory("corpus").FullName;
        Directory.CreateDirectory(Path.Combine(corpus, "works", "about"));
        var work = Directory.CreateDirectory(Path.Combine(corpus, "works", "broken")).FullName;
        await File.WriteAllTextAsync(Path.Combine(work, "work.json"), "{");
        var findings = new FindingList();
        LibraryReader.Read(CorpusFolder.Find(corpus, findings)!, findings);

        var (exitCode, errors) = await Start("--Corpus:Path", corpus);

        Assert.True(findings.HasErrors);
        Assert.Equal(1, exitCode);
        Assert.Equal(findings.Select(finding => finding.ToString()), errors);
    }

    [Fact]
    public async Task EveryFaultOfTheConfigurationIsListedAtOnce()
    {
        var (exitCode, errors) = await Start("--Corpus:Path", "/no/such/folder", "--PublicOrigin", "archive.example/path", "--Contact", "nobody");

        Assert.Equal(1, exitCode);
        Assert.Equal(["Corpus:Path", "PublicOrigin", "Contact"], errors.Select(line => line.Split(' ')[0]));
    }

    private static async Task<(int ExitCode, IReadOnlyList<string> Errors)> Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "KazakhArchive.Site.dll"), "--urls", "http://localhost:5199" },
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var site = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var output = site.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = await site.StandardError.ReadToEndAsync(limit.Token);
        await output;
        await site.WaitForExitAsync(limit.Token);
        return (site.ExitCode, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
