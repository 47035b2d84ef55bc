using System.Diagnostics;
using System.Net;

namespace KazakhArchive.Benchmarks.Hostile;

/// <summary>Who reads and searches meanwhile, no faster than people do, each time over a connection of its own.</summary>
internal sealed class OtherReader(Uri site)
{
    private static readonly IPAddress Own = IPAddress.Parse("127.0.0.3");

    private const string KeptPage = "/kazakh-khanates/1";

    private static readonly TimeSpan BetweenPages = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan BetweenSearches = TimeSpan.FromMilliseconds(150);

    private static readonly string[] Words = ["قازق", "خان", "روس", "ایران", "تاشقند", "سلطنت", "ایشیا", "چین", "تجارت", "قبائل", "جنگ", "روسيا", "آسيا", "الدولة", "النفط", "بحر"];

    private readonly HttpClient client = BoundClient.From(Own, site, isNewEachTime: true);
    private int searches;

    /// <returns>Milliseconds of each answer; without end for one that failed.</returns>
    public async Task<(Figures Pages, Figures Searches)> Read(TimeSpan time)
    {
        var pages = Times(() => KeptPage, BetweenPages, time);
        var searching = Times(NextSearch, BetweenSearches, time);
        return (new Figures(await pages), new Figures(await searching));
    }

    private string NextSearch()
    {
        var number = searches++;
        return $"/search?q={Uri.EscapeDataString(Words[number % Words.Length])}+{Uri.EscapeDataString(Words[(number / Words.Length + number + 1) % Words.Length])}";
    }

    private async Task<IReadOnlyList<double>> Times(Func<string> next, TimeSpan between, TimeSpan time)
    {
        var times = new List<double>();
        var begun = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begun) < time)
        {
            times.Add(await TimeOf(next()));
            await Task.Delay(between);
        }

        return times;
    }

    private async Task<double> TimeOf(string address)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await client.GetAsync(address);
            return answer.StatusCode == HttpStatusCode.OK ? Stopwatch.GetElapsedTime(begun).TotalMilliseconds : double.PositiveInfinity;
        }
        catch (HttpRequestException)
        {
            return double.PositiveInfinity;
        }
        catch (TaskCanceledException)
        {
            return double.PositiveInfinity;
        }
    }
}
