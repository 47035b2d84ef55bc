using KazakhArchive.Facsimiles;
using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Facsimiles;

/// <summary>Recently scaled page images. They are named by the image's content, so that none goes stale.</summary>
public sealed class PageImageCache(IOptions<SiteLimits> limits) : IDisposable
{
    // Some three hundred for a screen.
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly PixelBudget budget = new(limits.Value.MegapixelsAtOnce);
    private readonly MemoryCache made = new(new MemoryCacheOptions { SizeLimit = MostBytes, CompactionPercentage = 0.25 });

    /// <summary>A JPEG; null where the file is not what was listed, or cannot be unpacked.</summary>
    public async ValueTask<byte[]?> Get(FacsimileCache facsimiles, WorkId work, PageImage image, int widthPixels, CancellationToken cancel)
    {
        var key = (image.Sha256, widthPixels);
        if (made.Get<byte[]>(key) is { } kept)
        {
            return kept;
        }

        using var room = await budget.Take(image, cancel);
        if (made.Get<byte[]>(key) is { } madeMeanwhile)
        {
            return madeMeanwhile;
        }

        return facsimiles.Read(work, image) is byte[] bytes && SizedImage.Make(bytes, widthPixels) is byte[] sized
            ? made.Set(key, sized, new MemoryCacheEntryOptions { Size = sized.Length })
            : null;
    }

    public void Dispose()
    {
        budget.Dispose();
        made.Dispose();
    }
}
