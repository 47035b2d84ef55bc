using System.Globalization;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Benchmarks;

/// <summary>How soon the site answers, and how much memory it holds once every page has been visited.</summary>
public static class StartupBenchmark
{
    private const double BytesPerMegabyte = 1_000_000;

    public static async Task Run()
    {
        var (answers, memory, visited) = (new List<double>(), new List<double>(), 0);
        for (var run = 0; run < Figures.Runs; run++)
        {
            await using var site = await SiteProcess.Start();
            answers.Add(site.FirstAnswer.TotalMilliseconds);
            using var client = new HttpClient { BaseAddress = site.Address };
            visited = (await Crawl.Pages(client)).Count;
            memory.Add(site.ResidentBytes / BytesPerMegabyte);
        }

        new Figures(answers).Print("process start to first 200 on /", "ms");
        new Figures(memory).Print(string.Create(CultureInfo.InvariantCulture, $"resident memory after all {visited} pages"), "MB");
    }
}
