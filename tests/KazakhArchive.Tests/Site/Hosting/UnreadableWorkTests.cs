using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace KazakhArchive.Tests.Site.Hosting;

/// <summary>A work whose files broke under the site costs neither the log nor the disk more for being asked for often.</summary>
public sealed class UnreadableWorkTests : IDisposable
{
    private const int Requests = 30;

    // The first answers are made of the other work, which is then at hand whatever becomes of its files.
    private const string Unread = "safar-2";
    private const string Chapter = $"/{Unread}/1";

    // Three findings and how many more there are.
    private const int MostLines = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TwoCorpora corpora = new();
    private readonly Lines log = new();

    [Fact]
    public async Task FaultsAreLoggedOnceUntilTheyChangeAndTheWorkIsBackWhenItIsWhole()
    {
        using var host = new CorpusHost(corpora.Path);
        using var site = host.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.AddSerilog(new LoggerConfiguration().WriteTo.Sink(log).CreateLogger())));
        using var reader = site.CreateClient();
        Assert.True(await Comes(reader, "/health/ready"), "The site does not become ready.");
        var whole = Directory.GetFiles(corpora.Safar(0, Unread).ChaptersPath).Select(path => (Path: path, Text: File.ReadAllText(path))).ToList();
        whole.ForEach(file => File.WriteAllText(file.Path, "no chapter\nno chapter\nno chapter\nno chapter\n"));

        Assert.All(await Ask(reader), status => Assert.Equal(HttpStatusCode.ServiceUnavailable, status));
        Assert.InRange(log.Count, 1, MostLines);

        whole.ForEach(file => File.WriteAllText(file.Path, file.Text));
        Assert.True(await Comes(reader, Chapter), "The work does not come back.");
        Assert.All(await Ask(reader), status => Assert.Equal(HttpStatusCode.OK, status));
    }

    public void Dispose() => corpora.Dispose();

    /// <summary>Sooner or later, as the site looks again.</summary>
    private static async Task<bool> Comes(HttpClient reader, string address)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(100))
        {
            using var answer = await reader.GetAsync(address);
            if (answer.IsSuccessStatusCode)
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<IReadOnlyList<HttpStatusCode>> Ask(HttpClient reader)
    {
        var statuses = new List<HttpStatusCode>();
        for (var request = 0; request < Requests; request++)
        {
            using var answer = await reader.GetAsync(Chapter);
            statuses.Add(answer.StatusCode);
        }

        return statuses;
    }

    private sealed class Lines : ILogEventSink
    {
        private readonly ConcurrentQueue<string> lines = [];

        public int Count => lines.Count;

        public void Emit(LogEvent logEvent)
        {
            if (logEvent.Properties.TryGetValue("SourceContext", out var source) && source.ToString().Contains("EditionCache", StringComparison.Ordinal))
            {
                lines.Enqueue(logEvent.RenderMessage(null));
            }
        }
    }
}
