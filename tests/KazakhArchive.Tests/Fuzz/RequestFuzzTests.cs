using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Fuzz;

/// <summary>Whatever comes over the line, the site answers it in time and never with a fault of its own.</summary>
public sealed class RequestFuzzTests
{
    private const int Seed = 1465;
    private const int MostMegabytes = 400;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task NoRequestIsAFaultOfTheSite()
    {
        await using var site = await SiteProcess.Start("--Corpus:Path", Repository.PathOf("corpus"));
        var requests = new RandomRequests(Seed);
        var faults = new List<string>();
        var times = new List<TimeSpan>();
        for (var i = FuzzSize.Of(usual: 1_000, whole: 20_000); i > 0; i--)
        {
            var request = requests.Next();
            var start = Stopwatch.GetTimestamp();
            var answer = await Answer(site.Address, request);
            var time = Stopwatch.GetElapsedTime(start);
            // What is slow by itself is slow again; what only waited for a processor is not.
            for (var again = 0; again < 2 && time > Slow; again++)
            {
                start = Stopwatch.GetTimestamp();
                await Answer(site.Address, request);
                time = TimeSpan.FromTicks(Math.Min(time.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
            }

            times.Add(time);
            if (!IsSound(answer))
            {
                faults.Add($"{answer} to {Visible.Of(Encoding.UTF8.GetString(request.AsSpan(0, Math.Min(300, request.Length))))}");
            }
        }

        times.Sort();
        Breaches.AreNone(faults);
        Breaches.AreNone(site.Errors);
        Assert.True(times[times.Count * 99 / 100] < Slow, $"the slowest of a hundred takes {times[times.Count * 99 / 100]}");
        Assert.InRange(site.ResidentBytes, 1, MostMegabytes * 1024L * 1024);
    }

    /// <summary>An answer of HTTP with a status that is no fault of the server; 501 is that for a method or coding which nobody offers.</summary>
    private static bool IsSound(string line) => line.StartsWith("HTTP/1.1 ", StringComparison.Ordinal)
        && int.TryParse(line.AsSpan(9, 3), out var status) && status is (>= 200 and < 500) or 501 or 505;

    /// <summary>The first line of the answer, or why there was none.</summary>
    private static async Task<string> Answer(Uri site, byte[] request)
    {
        using var cancel = new CancellationTokenSource(Patience);
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(site.Host, site.Port, cancel.Token);
            var stream = client.GetStream();
            await stream.WriteAsync(request, cancel.Token);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return await reader.ReadLineAsync(cancel.Token) ?? "nothing";
        }
        catch (OperationCanceledException)
        {
            return "no answer in time";
        }
        catch (IOException fault)
        {
            // The server closes when a request goes on after it was refused; the answer may be lost on the way.
            return fault.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.Shutdown } ? "HTTP/1.1 400 (reset)" : fault.Message;
        }
    }
}
