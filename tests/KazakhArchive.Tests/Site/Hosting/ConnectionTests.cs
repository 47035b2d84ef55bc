using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using KazakhArchive.Site.Settings;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site.Hosting;

/// <summary>What one client's connections may take, on a site that listens; the addresses of the loopback network but the first are clients like any.</summary>
public sealed class ConnectionTests(ConnectionTests.Narrow site) : IClassFixture<ConnectionTests.Narrow>
{
    private const int OfOneClient = 3;
    private const int SentBytesPerSecond = 128 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task WhoHoldsManyConnectionsShutsOutHimselfAlone()
    {
        var silent = Enumerable.Range(0, OfOneClient).Select(_ => Connected("127.0.0.2")).ToList();

        Assert.True(await IsShutOutBeforeLong("127.0.0.2"));
        Assert.StartsWith("HTTP/1.1 200", await Asked(Connected("127.0.0.3")), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200", await Asked(Connected("127.0.0.1")), StringComparison.Ordinal);

        silent.ForEach(connection => connection.Dispose());
    }

    [Fact]
    public async Task WhoSaysNothingIsNotWaitedForLong()
    {
        using var silent = Connected("127.0.0.4");
        using var patience = new CancellationTokenSource(Patience);

        Assert.Equal(0, await Received(silent, patience.Token));
    }

    /// <summary>Health is asked for when nobody else gets in: three clients take every place that there is.</summary>
    [Fact]
    public async Task NeighboursGetInWhenNoReaderDoes()
    {
        var silent = Enumerable.Range(5, 3).Select(last => $"127.0.0.{last}").SelectMany(client => Enumerable.Range(0, OfOneClient).Select(_ => Connected(client))).ToList();

        Assert.StartsWith("HTTP/1.1 200", await Asked(Connected("127.0.0.1")), StringComparison.Ordinal);

        silent.ForEach(connection => connection.Dispose());
    }

    /// <summary>Lines of 100 KB, of which nothing is made and nothing counted: read as fast as they were sent, they took the processors from everybody.</summary>
    [Fact]
    public async Task WhoSendsMoreThanReadersDoWaits()
    {
        const int Lines = 8;
        const int LineBytes = 100_000;
        var begun = Stopwatch.GetTimestamp();
        using var hostile = Connected("127.0.0.20");
        using var hostileAgain = Connected("127.0.0.20");
        var sending = Task.WhenAll(Answers(hostile, Lines, LineBytes), Answers(hostileAgain, Lines, LineBytes));

        Assert.StartsWith("HTTP/1.1 200", await Asked(Connected("127.0.0.21")), StringComparison.Ordinal);
        Assert.False(sending.IsCompleted);
        var answers = await sending;
        Assert.Equal([Lines, Lines], answers);
        var atOnce = SentBytesPerSecond * new SiteLimits().BurstSeconds;
        Assert.InRange(Stopwatch.GetElapsedTime(begun).TotalSeconds, (double)((2 * (Lines - 1) * LineBytes) - atOnce) / SentBytesPerSecond, double.PositiveInfinity);
    }

    /// <summary>How many of the lines were answered as if nothing were the matter.</summary>
    private static async Task<int> Answers(Socket connection, int lines, int lineBytes)
    {
        await using var stream = new NetworkStream(connection);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answers = 0;
        for (var line = 0; line < lines; line++)
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HEAD /robots.txt?v={new string('x', lineBytes)} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            answers += (await reader.ReadLineAsync())?.StartsWith("HTTP/1.1 200", StringComparison.Ordinal) == true ? 1 : 0;
            while (await reader.ReadLineAsync() is { Length: > 0 })
            {
            }
        }

        return answers;
    }

    // The server may take connections in another order than they were made in.
    private async Task<bool> IsShutOutBeforeLong(string client)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(50))
        {
            if ((await Asked(Connected(client))).Length == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<int> Received(Socket connection, CancellationToken cancel)
    {
        try
        {
            return await connection.ReceiveAsync(new byte[1], cancel);
        }
        catch (SocketException)
        {
            return 0; // Reset, which ends it too.
        }
    }

    /// <summary>The status line; empty where the connection is ended instead.</summary>
    private static async Task<string> Asked(Socket connection)
    {
        try
        {
            await using var stream = new NetworkStream(connection, ownsSocket: true);
            await stream.WriteAsync(Encoding.ASCII.GetBytes("GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return await reader.ReadLineAsync() ?? "";
        }
        catch (IOException)
        {
            return "";
        }
    }

    private Socket Connected(string from)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
        socket.Connect(IPAddress.Loopback, site.Port);
        return socket;
    }

    public sealed class Narrow : IAsyncLifetime
    {
        private SiteProcess? site;

        public int Port => site!.Address.Port;

        public async Task InitializeAsync() => site = await SiteProcess.Start(
            "--Corpus:Path", Repository.PathOf("corpus"), "--Limits:ConnectionsPerClient", "3", "--Limits:Connections", "9", "--Limits:FirstByteSeconds", "3",
            "--Limits:SentBytesPerSecond", SentBytesPerSecond.ToString(CultureInfo.InvariantCulture));

        public async Task DisposeAsync() => await (site?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
