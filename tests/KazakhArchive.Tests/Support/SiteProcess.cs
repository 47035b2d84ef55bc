using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace KazakhArchive.Tests.Support;

/// <summary>The built site as its own process on a free port of this machine, answering once <see cref="Start"/> returns.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Process process;
    private readonly ConcurrentQueue<string> errors;

    private SiteProcess(Process process, Uri address, TimeSpan firstAnswer, ConcurrentQueue<string> errors)
    {
        this.process = process;
        this.errors = errors;
        Address = address;
        FirstAnswer = firstAnswer;
    }

    public Uri Address { get; }

    /// <summary>From the start of the process to the first 200 on the shelf.</summary>
    public TimeSpan FirstAnswer { get; }

    /// <summary>What it has logged as its own fault.</summary>
    public IReadOnlyList<string> Errors => [.. errors];

    /// <summary>Memory that the process holds in RAM now, as Linux counts it (VmRSS of proc(5)).</summary>
    public long ResidentBytes => StatusBytes("VmRSS:");

    /// <summary>The part of it that no file holds too, so that the machine cannot take it back (RssAnon).</summary>
    public long AnonymousBytes => StatusBytes("RssAnon:");

    /// <summary>The part of it that is files: the index, the program (RssFile).</summary>
    public long FileBytes => StatusBytes("RssFile:");

    /// <summary>What it has used of all processors.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <param name="arguments">For the site's command line, such as <c>--Corpus:Path</c> and a folder.</param>
    /// <exception cref="InvalidOperationException">The site ended instead of answering, or took five minutes.</exception>
    public static Task<SiteProcess> Start(params string[] arguments) => StartIn(AppContext.BaseDirectory, arguments);

    /// <summary>The site on a port that another process of it has left.</summary>
    public static Task<SiteProcess> StartAt(int port, params string[] arguments) => Start(AppContext.BaseDirectory, port, arguments);

    /// <summary>The site that was published into a folder, started there.</summary>
    public static Task<SiteProcess> StartIn(string folder, params string[] arguments) => Start(folder, FreePort(), arguments);

    private static async Task<SiteProcess> Start(string folder, int port, string[] arguments)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "KazakhArchive.Site.dll"), "--urls", address.OriginalString, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        var errors = new ConcurrentQueue<string>();
        // Read to its end: a full pipe would hold the site up.
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains(" ERR ", StringComparison.Ordinal) == true || line.Data?.Contains(" FTL ", StringComparison.Ordinal) == true)
            {
                errors.Enqueue(line.Data);
            }
        };
        process.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = address };
        while (!process.HasExited && clock.Elapsed < Patience)
        {
            if (await Answers(client))
            {
                var firstAnswer = clock.Elapsed;
                process.BeginErrorReadLine();
                return new SiteProcess(process, address, firstAnswer, errors);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }

        process.Kill();
        throw new InvalidOperationException($"The site did not start: {await process.StandardError.ReadToEndAsync()}");
    }

    /// <param name="signal">By its name, such as HUP.</param>
    public async Task Signal(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits for the process to end.</summary>
    public async Task<int> ExitCode()
    {
        using var limit = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private long StatusBytes(string field) => 1024 * long.Parse(
        File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/status"))
            .First(line => line.StartsWith(field, StringComparison.Ordinal))
            .Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture);

    private static async Task<bool> Answers(HttpClient client)
    {
        try
        {
            return (await client.GetAsync("/")).StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false; // It does not listen yet.
        }
    }

    /// <summary>Nothing keeps the port free until the site takes it, but the system deals out others first.</summary>
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
