using KazakhArchive.Search;
using KazakhArchive.Search.Querying;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Exports.Epub;
using KazakhArchive.Site.Pages.Search;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Threading;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// Asks the site for one answer of each kind as soon as it listens, so that no reader waits while the runtime compiles, and proves what of
/// the index the start has not. A failure is not the readers' business: they are served all the same.
/// </summary>
public sealed partial class WarmUp(IServer server, SnapshotExchange snapshots, IServiceProvider services, IHostApplicationLifetime lifetime, ILogger<WarmUp> log) : BackgroundService
{
    private const string TeiExtension = ".tei.xml";

    // Latin letters go through every way of matching.
    private const string AnyWord = "Kazakhstan";

    private static readonly string[] AnyAddress = ["+", "*", "0.0.0.0", "[::]"];

    /// <summary>Whether the first answers have been made, or cannot be though the index is whole.</summary>
    public bool IsDone { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await AskForAll(stoppingToken);
            await snapshots.LookAtFiles();
            IsDone = true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Failed(log, fault);
        }

        // What the start has not proved of a large index may be what made it fail.
        if (await OwnThread.Run(() => SearchIndexFactory.DiscardIfDamaged(services)).WaitAsync(stoppingToken))
        {
            await snapshots.Reload().WaitAsync(stoppingToken);
        }

        IsDone = true;
    }

    private async Task AskForAll(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);

        // While the server comes up on another processor: what takes longest of the first search is to compile it (0.10 s instead of 0.30).
        await OwnThread.Run(() => snapshots.Current.Get<SearchIndex>().Search(new SearchRequest(AnyWord)));
        await started.Task.WaitAsync(stoppingToken);
        using var client = new HttpClient { BaseAddress = Own() };

        // The shelf is made for whoever comes first, who then looks for something before reading.
        await Ask(client, PassageUrls.SearchFor(AnyWord), stoppingToken);
        await Ask(client, PassageUrls.Shelf, stoppingToken);
        await OwnThread.Run(snapshots.Current.Prepare);
        foreach (var address in Addresses())
        {
            await Ask(client, address, stoppingToken);
        }
    }

    private static async Task Ask(HttpClient client, string address, CancellationToken stoppingToken)
    {
        if (client.BaseAddress is null)
        {
            return; // A server in the tests' own process has no address.
        }

        try
        {
            await client.GetByteArrayAsync(new Uri(address, UriKind.Relative), stoppingToken);
        }
        catch (HttpRequestException)
        {
            // Whoever asks next gets the same answer, and the log has it.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A first answer could not be made; readers are served all the same. The index is proved now; if this comes back though it is whole, it is a fault of the site")]
    private static partial void Failed(ILogger log, Exception fault);

    private List<string> Addresses()
    {
        List<string> addresses = [];
        var library = snapshots.Current.Get<Library>();
        if (library.Works.MaxBy(work => work.Extent.Passages) is { Extent.Passages: > 0 } entry && library.Read(entry.Id) is Edition largest)
        {
            var name = PassageUrls.Work(largest.Work.Id);
            var passage = PassageUrls.Reference(largest.Work.Id, PassageList.Of(largest.Chapters)[0].Id);
            addresses.AddRange([name, passage, name + TeiExtension, name + EpubBook.Extension]);
            addresses.Add($"{PassageUrls.DtsNavigation}?resource={largest.Work.Id}.{largest.Work.Language.Code()}&down=-1");
        }

        return addresses;
    }

    private Uri? Own()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(address => address.StartsWith("http:", StringComparison.Ordinal));
        foreach (var any in AnyAddress)
        {
            address = address?.Replace("//" + any, "//localhost", StringComparison.Ordinal);
        }

        return address is null ? null : new Uri(address);
    }
}
