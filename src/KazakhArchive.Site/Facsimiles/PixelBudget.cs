using System.Threading.RateLimiting;
using KazakhArchive.Facsimiles;

namespace KazakhArchive.Site.Facsimiles;

/// <summary>
/// How much is unpacked at one time, of all clients together, counted by what it takes in memory: a leaf at 600 dots an inch takes as much as
/// forty small ones. Whoever finds no room waits; who may wait is limited by the number of images.
/// </summary>
public sealed class PixelBudget(int megapixels) : IDisposable
{
    private const int PixelsOfAPermit = 1_000_000;

    private readonly ConcurrencyLimiter room = new(new ConcurrencyLimiterOptions { PermitLimit = megapixels, QueueLimit = int.MaxValue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>Room for an image, until it is disposed of. One that is larger than all the room has it alone.</summary>
    public ValueTask<RateLimitLease> Take(PageImage image, CancellationToken cancel) =>
        room.AcquireAsync((int)Math.Clamp(((long)image.WidthPixels * image.HeightPixels + PixelsOfAPermit - 1) / PixelsOfAPermit, 1, megapixels), cancel);

    public void Dispose() => room.Dispose();
}
