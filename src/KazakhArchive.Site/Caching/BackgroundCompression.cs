using System.Diagnostics;
using System.Threading.Channels;
using KazakhArchive.Texts.Threading;
using Microsoft.Extensions.Caching.Memory;

namespace KazakhArchive.Site.Caching;

/// <summary>
/// Compresses kept answers as far as Brotli can, behind the readers' backs. What it made is kept by the content, so that a page
/// which a new revision leaves as it was is not compressed again.
/// </summary>
public sealed class BackgroundCompression : BackgroundService
{
    private const long MostBytes = 16 * 1024 * 1024;

    // A crawler may ask for thousands of pages in a minute; what finds no place comes again with the next revision.
    private const int MostWaiting = 512;

    // A third of one processor at the most.
    private const int RestPerWork = 2;

    private readonly MemoryCache made = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly Channel<WeakReference<CachedResponse>> waiting = Channel.CreateBounded<WeakReference<CachedResponse>>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public void Ask(CachedResponse answer)
    {
        if (made.TryGetValue(answer.Tag, out byte[]? brotli))
        {
            answer.TakeThorough(brotli!);
        }
        else
        {
            // Of a snapshot that has gone by then nothing is held.
            waiting.Writer.TryWrite(new WeakReference<CachedResponse>(answer));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await foreach (var next in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            if (next.TryGetTarget(out var answer))
            {
                var start = Stopwatch.GetTimestamp();
                var brotli = await OwnThread.Run(() => ContentEncodings.Thorough(answer.Identity()));
                made.Set(answer.Tag, brotli, new MemoryCacheEntryOptions { Size = brotli.Length });
                answer.TakeThorough(brotli);
                await Task.Delay(RestPerWork * Stopwatch.GetElapsedTime(start), stoppingToken);
            }
        }
    }

    public override void Dispose()
    {
        made.Dispose();
        base.Dispose();
    }
}
