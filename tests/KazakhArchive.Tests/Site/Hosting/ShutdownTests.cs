using System.IO.Compression;
using System.Net;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site.Hosting;

public sealed class ShutdownTests
{
    /// <summary>The archive in one file takes longest of all answers to be made.</summary>
    [Fact]
    public async Task RequestsUnderWayAreAnsweredBeforeTheSiteEnds()
    {
        await using var site = await SiteProcess.Start();
        using var client = new HttpClient { BaseAddress = site.Address };
        var answers = Enumerable.Range(0, 8).Select(_ => client.GetAsync("/archive.zip")).ToList();
        while (!answers.Exists(answer => answer.IsCompleted) && await Connections(site) < answers.Count)
        {
            await Task.Delay(1);
        }

        await site.Signal("TERM");
        foreach (var answer in await Task.WhenAll(answers))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
            Assert.NotEmpty(zip.Entries);
        }

        Assert.Equal(0, await site.ExitCode());
    }

    /// <summary>Established connections to the site's port (proc(5): state 01), the client's ends.</summary>
    private static async Task<int> Connections(SiteProcess site)
    {
        var port = $":{site.Address.Port:X4}";
        return (await File.ReadAllLinesAsync("/proc/net/tcp"))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Count(columns => columns.Length > 3 && columns[2].EndsWith(port, StringComparison.Ordinal) && columns[3] == "01");
    }
}
