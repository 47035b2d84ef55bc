using System.Diagnostics;
using System.Globalization;
using System.Net;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>Visits of one reader, one after the other, on a connection that is there already.</summary>
internal sealed class Visits(SiteProcess site) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly HttpClient client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.Brotli })
    {
        BaseAddress = site.Address,
        Timeout = Patience,
    };

    /// <summary>Until its first answers are made, so that it is measured as readers find it most of the time.</summary>
    public async Task UntilReady()
    {
        while ((await client.GetAsync("/health/ready")).StatusCode != HttpStatusCode.OK)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    public async Task<IReadOnlyList<Visit>> To(IReadOnlyList<(string Kind, string Path)> pages)
    {
        var visits = new List<Visit>();
        foreach (var (kind, path) in pages)
        {
            visits.Add(await To(kind, path));
        }

        return visits;
    }

    public async Task<Visit> To(string kind, string path)
    {
        var clock = Stopwatch.StartNew();
        using var answer = await client.GetAsync(path);
        var html = await answer.Content.ReadAsByteArrayAsync();
        return new Visit(kind, path, (int)answer.StatusCode, clock.Elapsed.TotalMilliseconds, html.Length);
    }

    public Task<string> Html(string path) => client.GetStringAsync(path);

    public void Dispose() => client.Dispose();
}

/// <param name="Path">With its query.</param>
/// <param name="Bytes">Of the HTML, before it was compressed.</param>
internal sealed record Visit(string Kind, string Path, int Status, double Milliseconds, int Bytes)
{
    public static string Search(string query) => $"/search?q={Uri.EscapeDataString(query)}";

    /// <summary>The address, for lines.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Uri.UnescapeDataString(Path)} ({Status})");
}
