using System.Diagnostics;
using System.Text.Json;
using KazakhArchive.Tests.Site.Hosting;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Snapshots;

/// <summary>The built site as its own process, told that its texts have changed, or looking for itself.</summary>
public sealed class CorpusWatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task HangupHasTheCorpusReadAnew()
    {
        using var corpora = new TwoCorpora();
        await using var site = await SiteProcess.Start("--Corpus:Path", corpora.Path);
        var before = await Revision(site);
        corpora.Serve(1);
        await site.Signal("HUP");

        Assert.NotEqual(before, await Another(site, before));
        Assert.Equal(Expected(corpora), await Revision(site));
    }

    [Fact]
    public async Task WatchNoticesAnImportAndWaitsOutWhatIsBroken()
    {
        using var corpora = new TwoCorpora();
        await using var site = await SiteProcess.Start("--Corpus:Path", corpora.Path, "--watch");
        var before = await Revision(site);
        var sound = await File.ReadAllTextAsync(corpora.Safar(0).WorkJson.Path);
        await File.WriteAllTextAsync(corpora.Safar(0).WorkJson.Path, "{");
        var without = await Another(site, before);
        var reading = await Until(site, ready => ready.GetProperty("lastReading").GetProperty("findingCount").GetInt32() > 0);
        Assert.Equal(1, reading.GetProperty("lastReading").GetProperty("findingCount").GetInt32());

        await File.WriteAllTextAsync(corpora.Safar(0).WorkJson.Path, sound.Replace(TwoCorpora.Words[0], TwoCorpora.Words[1], StringComparison.Ordinal));
        await Another(site, without);
        Assert.Equal(Expected(corpora), await Revision(site));
    }

    private static string Expected(TwoCorpora corpora) => CorpusDigest.Of(CorpusFolder.Find(corpora.Path, new FindingList())!).Value;

    private static async Task<string> Revision(SiteProcess site) => (await Ready(site)).GetProperty("revision").GetString()!;

    private static async Task<string> Another(SiteProcess site, string revision) =>
        (await Until(site, ready => ready.GetProperty("revision").GetString() != revision)).GetProperty("revision").GetString()!;

    private static async Task<JsonElement> Until(SiteProcess site, Func<JsonElement, bool> isSo)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(100))
        {
            if (await Ready(site) is var ready && isSo(ready))
            {
                return ready;
            }
        }

        return await Ready(site);
    }

    private static async Task<JsonElement> Ready(SiteProcess site)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        using var answer = await client.GetAsync("/health/ready");
        return JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
    }
}
