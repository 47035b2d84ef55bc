using System.Diagnostics;
using KazakhArchive.Search;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Hosting;

/// <summary>The site writes nothing but its index, and is killed while it does.</summary>
public sealed class SiteKillTests : IDisposable
{
    private const int UsualKills = 2;

    private readonly TwoCorpora corpora = new();
    private readonly string index = IndexesOfTests.NewPath();

    [Fact]
    public async Task KilledAtAnyMomentItLeavesAWholeIndex()
    {
        TimeSpan whole;
        await using (var first = await Start())
        {
            whole = first.FirstAnswer;
        }

        var random = new Random(20260131);
        for (var kill = 1; kill <= Kills.Count(UsualKills); kill++)
        {
            if (kill % 2 == 0)
            {
                await KillReloading(kill, random.NextDouble());
            }
            else
            {
                corpora.Serve(kill / 2 % 2);
                await KillStarting(whole * random.NextDouble());
            }

            // Whatever is told of the index there, such as that it is damaged, fails.
            var corpus = CorpusReader.Read(new CorpusFolder(corpora.Path), TimeSpan.Zero).Corpus!;
            var left = IndexFolder.Open(index, IndexSource.From(corpus), null, new IndexLog(told => Assert.Fail($"Kill {kill}: {told}")));
            Assert.Equal((2, CorpusDigest.Of(corpus.Folder)), (left.WorkCount, left.Digest));
        }
    }

    private Task<SiteProcess> Start() => SiteProcess.Start("--Corpus:Path", corpora.Path, "--Search:Index", index);

    private async Task KillStarting(TimeSpan after)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "KazakhArchive.Site.dll"), "--urls", "http://127.0.0.1:0", "--Corpus:Path", corpora.Path, "--Search:Index", index])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Task.Delay(after);
        process.Kill();
        await process.WaitForExitAsync();
    }

    private async Task KillReloading(int kill, double share)
    {
        await using var site = await Start();
        corpora.Serve(kill / 2 % 2);
        await site.Signal("HUP");
        await Task.Delay(TimeSpan.FromSeconds(share));
    }

    public void Dispose() => corpora.Dispose();
}
