using KazakhArchive.Facsimiles;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Caching.Memory;

namespace KazakhArchive.Site.Facsimiles;

/// <summary>The images of pages that were made smaller lately. They are named by what the image held, so that none goes stale.</summary>
public sealed class PageImageCache : IDisposable
{
    // Some three hundred for a screen.
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly MemoryCache made = new(new MemoryCacheOptions { SizeLimit = MostBytes, CompactionPercentage = 0.25 });

    /// <summary>A JPEG; null where the file is not what was listed, or cannot be unpacked.</summary>
    public byte[]? Get(FacsimileCache facsimiles, WorkId work, PageImage image, int widthPixels)
    {
        var key = (image.Sha256, widthPixels);
        if (made.Get<byte[]>(key) is { } kept)
        {
            return kept;
        }

        return facsimiles.Read(work, image) is byte[] bytes && SizedImage.Make(bytes, widthPixels) is byte[] sized
            ? made.Set(key, sized, new MemoryCacheEntryOptions { Size = sized.Length })
            : null;
    }

    public void Dispose() => made.Dispose();
}
