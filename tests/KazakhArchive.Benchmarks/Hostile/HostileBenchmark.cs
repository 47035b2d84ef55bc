using System.Diagnostics;
using System.Globalization;

namespace KazakhArchive.Benchmarks.Hostile;

/// <summary>What another reader notices, and what memory a site takes, while one client does its worst. The client is a process of its own, and gives way.</summary>
internal static class HostileBenchmark
{
    public const string Usage = "hostile URL PID [SECONDS]";

    private const double PageMilliseconds = 50;
    private const double SearchMilliseconds = 500;
    private const double MoreMegabytes = 150;
    private const double Share = 0.99;
    private const int UsualSeconds = 15;

    private static readonly TimeSpan Beginning = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <returns>The exit code: 1 where a limit is broken.</returns>
    public static async Task<int> Run(Uri site, int process, int? seconds)
    {
        var (reader, time) = (new OtherReader(site), TimeSpan.FromSeconds(seconds ?? UsualSeconds));
        await reader.Read(time); // The runtime makes better code of what it finds used.
        var before = AnonymousMegabytes(process);
        Console.WriteLine($"{"one hostile client",-20} {"page p50",10} {"page p99",10} {"search p50",12} {"search p99",12} {"memory",10}");
        var isKept = await Row("none", reader, time, process, before);
        foreach (var attack in Attack.All)
        {
            using var client = Process.Start(new ProcessStartInfo("nice", ["-n", "19", "dotnet", typeof(HostileBenchmark).Assembly.Location, "attack", attack.Name, site.OriginalString]))!;
            try
            {
                await Task.Delay(Beginning);
                isKept &= await Row(attack.Name, reader, time, process, before);
                if (client.HasExited)
                {
                    throw new InvalidOperationException($"The hostile client of {attack.Name} ended before its time.");
                }
            }
            finally
            {
                client.Kill(entireProcessTree: true);
            }
        }

        // Where this row is over too, something else than the client was at work.
        isKept &= await Row("none, again", reader, time, process, before);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"limits",-20} {"",10} {PageMilliseconds,7:0} ms {"",12} {SearchMilliseconds,9:0} ms {MoreMegabytes,7:+0} MB"));
        return isKept ? 0 : 1;
    }

    /// <summary>Attacks until the process is ended.</summary>
    public static Task Perform(string name, Uri site) => Attack.All.Single(attack => attack.Name == name).Do(new HostileClient(site), CancellationToken.None);

    private static async Task<bool> Row(string name, OtherReader reader, TimeSpan time, int process, double before)
    {
        var reading = reader.Read(time);
        var most = 0.0;
        while (await Task.WhenAny(reading, Task.Delay(BetweenLooks)) != reading)
        {
            most = Math.Max(most, AnonymousMegabytes(process));
        }

        var (pages, searches) = await reading;
        var isKept = pages.Percentile(Share) < PageMilliseconds && searches.Percentile(Share) < SearchMilliseconds && most - before < MoreMegabytes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-20} {pages.Median,7:0.0} ms {pages.Percentile(Share),7:0.0} ms {searches.Median,9:0.0} ms {searches.Percentile(Share),9:0.0} ms {most - before,7:+0;-0} MB {(isKept ? "ok" : "over")}"));
        return isKept;
    }

    private static double AnonymousMegabytes(int process) => long.Parse(
        File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status"))
            .First(line => line.StartsWith("RssAnon:", StringComparison.Ordinal))
            .Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) / 1024.0;
}
