using KazakhArchive.Site.Snapshots;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhArchive.Tests.Site.Hosting;

/// <summary>A disk that does not answer holds up its own reading only.</summary>
public sealed class EndlessReadingTests
{
    [Fact]
    public async Task ReadingThatDoesNotEndIsSaidAndTheNextMayBegin()
    {
        using var corpora = new TwoCorpora();
        using var disk = new ManualResetEventSlim(initialState: true);
        using var host = new CorpusHost(corpora.Path);
        using var site = host.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services
            .AddSingleton<TimeProvider>(new LeapingTime(disk))
            .AddSingleton<ReadCorpus>(given =>
            {
                var read = CorpusAtHand.Reader(given);
                return isStart =>
                {
                    disk.Wait();
                    return read(isStart);
                };
            })));
        var snapshots = site.Services.GetRequiredService<SnapshotExchange>();
        var before = snapshots.Current;
        corpora.Serve(1);
        disk.Reset();

        var report = await snapshots.Reload();

        Assert.Equal(ReloadResult.Endless, report.Result);
        Assert.Equal("endless", SiteMeters.NameOf(report.Result));
        Assert.StartsWith("corpus: E616 ", Assert.Single(snapshots.Last.Findings), StringComparison.Ordinal);
        Assert.Same(before, snapshots.Current);

        disk.Set();
        Assert.Equal(ReloadResult.Exchanged, (await snapshots.Reload()).Result);
        Assert.NotSame(before, snapshots.Current);
    }

    /// <summary>An hour is over at once while the disk does not answer, and never else.</summary>
    private sealed class LeapingTime(ManualResetEventSlim disk) : TimeProvider
    {
        private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime == Hour && !disk.IsSet ? TimeSpan.Zero : dueTime, period);
    }
}
