using System.Diagnostics;
using System.Diagnostics.Metrics;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Tests.Site.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhArchive.Tests.Site.Snapshots;

public sealed class SiteMetersTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TwoCorpora corpora = new();
    private readonly CorpusHost site;
    private readonly MeterListener listener = new();
    private readonly List<string> counted = [];

    public SiteMetersTests()
    {
        site = new CorpusHost(corpora.Path);
        var factory = site.Services.GetRequiredService<IMeterFactory>();
        // Other sites of other tests count in the same process.
        listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == SiteMeters.MeterName && instrument.Meter.Scope == factory)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) =>
        {
            lock (counted)
            {
                counted.Add($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))} {count}");
            }
        });
        listener.Start();
    }

    [Fact]
    public async Task EachRequestAndEachSearchIsCounted()
    {
        foreach (var (path, counts) in new (string, string[])[]
        {
            ("/safar", ["archive.requests status=200 1"]),
            ("/no-such-work", ["archive.requests status=404 1"]),
            ("/search?q=%D8%AE%D8%A7%D9%86", ["archive.searches tier=exact 1", "archive.requests status=200 1"]),
            ("/api/search?q=%D8%AE%D8%A7%D9%86", ["archive.searches tier=exact 1", "archive.requests status=200 1"]),
            ("/api/search?q=zzzzzz", ["archive.searches tier=none 1", "archive.requests status=200 1"]),
            ("/api/search?q=%D8%AE%D8%A7%D9%86&limit=0", ["archive.searches tier=counted 1", "archive.requests status=200 1"]),
        })
        {
            lock (counted)
            {
                counted.Clear();
            }

            using var answer = await site.Reader().GetAsync(path);

            // The count follows the answer.
            for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience && Counted().Count < counts.Length;)
            {
                await Task.Delay(10);
            }

            Assert.Equal(counts.Prepend(path), Counted().Prepend(path));
        }
    }

    [Fact]
    public async Task WhatTheCacheHoldsIsCounted()
    {
        using var reader = site.Reader();
        await reader.GetAsync("/safar/1");
        await reader.GetAsync("/safar/1");

        Assert.Equal(["archive.cache result=miss 1", "archive.cache result=hit 1"], Counted(ofCache: true));
    }

    [Fact]
    public async Task EachReloadIsCountedByItsEnd()
    {
        var snapshots = site.Services.GetRequiredService<SnapshotExchange>();
        await snapshots.Reload();
        corpora.Serve(1);
        await snapshots.Reload();
        await File.WriteAllTextAsync(Path.Combine(corpora.Path, "glossary.tsv"), "no header\n");
        await snapshots.Reload();

        Assert.Equal(["archive.reloads result=unchanged 1", "archive.reloads result=exchanged 1", "archive.reloads result=refused 1"], Counted());
    }

    public void Dispose()
    {
        listener.Dispose();
        site.Dispose();
        corpora.Dispose();
    }

    private List<string> Counted(bool ofCache = false)
    {
        lock (counted)
        {
            return [.. counted.Where(count => count.StartsWith("archive.cache", StringComparison.Ordinal) == ofCache)];
        }
    }
}
