using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using KazakhArchive.Tests.Support;
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
        var (exitCode, errors) = await Start("--Corpus:Path", "/no/such/folder", "--Corpus:Watch", "perhaps", "--PublicOrigin", "archive.example/path", "--Contact", "nobody");

        Assert.Equal(1, exitCode);
        Assert.Equal(["Corpus:Path", "Corpus:Watch", "PublicOrigin", "Contact"], errors.Select(line => line.Split(' ')[0]));
    }

    [Theory]
    [InlineData("urls", "--urls", "garbage")]
    [InlineData("urls", "--urls", "http://127.0.0.1:99999")]
    [InlineData("urls", "--urls", "https://127.0.0.1:0")]
    [InlineData("The", "--urls", "http://192.0.2.1:5080")]
    [InlineData("Limits:Connections", "--Limits:Connections", "abc")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "--OTEL_EXPORTER_OTLP_ENDPOINT", "nowhere")]
    public async Task BadSettingIsOneLine(string begins, string key, string value)
    {
        var (exitCode, errors) = await Start(key, value);

        Assert.Equal(1, exitCode);
        Assert.Equal(begins, Assert.Single(errors).Split(' ')[0]);
    }

    /// <summary>What works beside the readers was ended with the failed start, and told its end with a stack.</summary>
    [Fact]
    public async Task PortThatAnotherHasIsOneLine()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var (exitCode, errors) = await Start("--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}"));

        Assert.Equal(1, exitCode);
        Assert.EndsWith("address already in use. Name another one with --urls.", Assert.Single(errors), StringComparison.Ordinal);
    }

    /// <summary>Over the repository's own corpus, which is found from the program's folder.</summary>
    [Fact]
    public async Task EachRequestIsOneLineThatKeepsWhatTheReaderAskedToItself()
    {
        using var site = Process.Start(Arguments("--urls", "http://127.0.0.1:0"))!;
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            Assert.Contains(" WRN ", await LineThatHolds(site, "PublicOrigin is not set", limit.Token), StringComparison.Ordinal);
            var listening = await LineThatHolds(site, "Now listening on: ", limit.Token);
            var address = new Uri(listening[listening.IndexOf("http:", StringComparison.Ordinal)..]);
            using var reader = new HttpClient { BaseAddress = address };

            Assert.Equal("live", await reader.GetStringAsync("/health/live", limit.Token));
            await reader.GetAsync("/%0Aforged?author=secret", limit.Token);
            Assert.StartsWith("HTTP/1.1 400", await RawAnswer(address, "/a%00b"), StringComparison.Ordinal);
            Assert.StartsWith("HTTP/1.1 404", await RawAnswer(address, "/../../etc/passwd"), StringComparison.Ordinal);
            await reader.GetAsync("/long" + new string('a', 100_000), limit.Token);
            Assert.StartsWith("HTTP/1.1 414", await RawAnswer(address, "/" + new string('a', 128 * 1024)), StringComparison.Ordinal);

            var line = await LineThatHolds(site, "forged", limit.Token);
            Assert.Contains("GET /%0Aforged answered 404 in ", line, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", line, StringComparison.Ordinal);
            Assert.DoesNotContain("127.0.0.1", line, StringComparison.Ordinal);
            Assert.InRange((await LineThatHolds(site, "/longa", limit.Token)).Length, 256, 400);
            Assert.Matches(@" ms \([0-9A-Z]+:[0-9A-F]+\)$", line);
        }
        finally
        {
            site.Kill();
        }
    }

    /// <summary>With the formatter that OPERATING.md names.</summary>
    [Fact]
    public async Task LinesAreJsonWhereTheFormatterSaysSo()
    {
        const string Formatter = "Serilog.Formatting.Compact.CompactJsonFormatter, Serilog.Formatting.Compact";
        Assert.Contains($"`{Formatter}`", RepositoryFiles.Read("src/OPERATING.md"), StringComparison.Ordinal);
        using var site = Process.Start(Arguments("--urls", "http://127.0.0.1:0", "--Serilog:WriteTo:0:Args:formatter:type", Formatter))!;
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));

            // The site asks itself for its first search.
            using var line = JsonDocument.Parse(await LineThatHolds(site, "{RequestPath}", limit.Token));
            Assert.Equal("/search", line.RootElement.GetProperty("RequestPath").GetString());
            Assert.Equal(200, line.RootElement.GetProperty("StatusCode").GetInt32());
        }
        finally
        {
            site.Kill();
        }
    }

    [Fact]
    public async Task FaultThatNobodyForesawIsALineOfTheLog()
    {
        using var site = Process.Start(Arguments("--Serilog:MinimumLevel:Default", "Loud"))!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));

        Assert.Contains("FTL", await LineThatHolds(site, "The site ended", limit.Token), StringComparison.Ordinal);
        await site.WaitForExitAsync(limit.Token);
        Assert.Equal(1, site.ExitCode);
    }

    /// <summary>Whoever puts texts there and signals need not know whether the site has come up yet.</summary>
    [Fact]
    public async Task HangupDuringTheStartDoesNotEndTheSite()
    {
        using var site = Process.Start(Arguments("--urls", "http://127.0.0.1:0"))!;
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            await LineThatHolds(site, "The search index", limit.Token);
            using var kill = Process.Start("kill", ["-HUP", $"{site.Id}"]);

            await LineThatHolds(site, "The corpus is unchanged", limit.Token);
            Assert.False(site.HasExited);
        }
        finally
        {
            site.Kill();
        }
    }

    private static async Task<string> LineThatHolds(Process site, string words, CancellationToken cancellation)
    {
        while (await site.StandardOutput.ReadLineAsync(cancellation) is string line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The site ended without a line that holds \"{words}\": {await site.StandardError.ReadToEndAsync(cancellation)}");
    }

    /// <summary>The status line for a path that no client library would send as it is.</summary>
    private static async Task<string> RawAnswer(Uri address, string path)
    {
        using var connection = new TcpClient(address.Host, address.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadLineAsync() ?? "";
    }

    private static async Task<(int ExitCode, IReadOnlyList<string> Errors)> Start(params string[] arguments)
    {
        // What is said last counts.
        using var site = Process.Start(Arguments(["--urls", "http://127.0.0.1:0", .. arguments]))!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var output = site.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = await site.StandardError.ReadToEndAsync(limit.Token);
        Assert.DoesNotMatch(" (ERR|FTL) ", await output);
        await site.WaitForExitAsync(limit.Token);
        return (site.ExitCode, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static ProcessStartInfo Arguments(params string[] arguments) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "KazakhArchive.Site.dll"), .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
}
