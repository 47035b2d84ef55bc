using KazakhArchive.Site.Snapshots;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhArchive.Tests.Site.Hosting;

/// <summary>A large archive is served as its index has it, and its files are looked at once readers have their first pages.</summary>
public sealed class LookingLaterTests : IDisposable
{
    private readonly TwoCorpora corpora = new();
    private readonly string index = IndexesOfTests.NewPath();

    [Fact]
    public async Task WhatChangedWhileTheSiteWasDownIsServedOnceItSaysThatItIsReady()
    {
        var before = await IndexedRevision();
        corpora.Serve(1);
        using var site = new LateHost(corpora.Path, index);
        Assert.Equal(before, site.Served.Digest);

        site.MayLook.Set();
        await site.Ready();

        Assert.NotEqual(before, site.Served.Digest);
        Assert.Contains(TwoCorpora.Words[1], await site.Reader().GetStringAsync("/safar/1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FilesThatAreAsTheIndexHasThemAreNotReadAgain()
    {
        await IndexedRevision();
        using var site = new LateHost(corpora.Path, index);
        var (served, report) = (site.Served, site.Services.GetRequiredService<SnapshotExchange>().Last);

        site.MayLook.Set();
        await site.Ready();

        Assert.Same(served, site.Served);
        Assert.Same(report, site.Services.GetRequiredService<SnapshotExchange>().Last);
    }

    [Fact]
    public async Task WorkThatTheIndexHasNotIsReadAtOnce()
    {
        await IndexedRevision();
        Directory.Move(corpora.Safar(0).Path, corpora.Safar(0).Path + "-3");
        using var site = new LateHost(corpora.Path, index);

        Assert.Contains(site.Served.Get<Library>().Works, work => work.Id.Value == "safar-3");
    }

    public void Dispose() => corpora.Dispose();

    private async Task<CorpusDigest> IndexedRevision()
    {
        using var site = new LateHost(corpora.Path, index);
        site.MayLook.Set();
        await site.Ready();
        return site.Served.Digest;
    }

    private sealed class LateHost(string corpus, string index) : CorpusHost(corpus)
    {
        public ManualResetEventSlim MayLook { get; } = new();

        public Snapshot Served => Services.GetRequiredService<SnapshotExchange>().Current;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Search:Index", index);
            builder.ConfigureTestServices(services => services.AddSingleton<ReadCorpus>(given =>
            {
                var read = CorpusAtHand.Reader(given, mostLookedAtFirst: 0);
                return isStart => read(isStart) is { LookLater: { } look } reading ? reading with { LookLater = () => Look(look) } : read(isStart);
            }));
        }

        protected override void Dispose(bool disposing)
        {
            MayLook.Set();
            base.Dispose(disposing);
        }

        private CorpusStamp Look(Func<CorpusStamp> look)
        {
            MayLook.Wait();
            return look();
        }
    }
}
