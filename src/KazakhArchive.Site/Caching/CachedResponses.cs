using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Caching.Memory;

namespace KazakhArchive.Site.Caching;

/// <summary>
/// The answers that were made of one snapshot of the corpus. Nothing in it goes stale: it goes as a whole, with its snapshot.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Disposing of a snapshot's cache would fail the requests that still read it; it holds memory only.")]
public sealed class CachedResponses(BackgroundCompression thorough)
{
    private const long MostBytes = 32 * 1024 * 1024;

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>Null where it has not been made, or has had to make room.</summary>
    public CachedResponse? Find(CacheKey key) => answers.Get<CachedResponse>(key);

    public void Keep(CacheKey key, CachedResponse answer)
    {
        answers.Set(key, answer, new MemoryCacheEntryOptions { Size = key.Bytes + answer.Bytes });
        if (answer.ShrinksWhenCoded)
        {
            thorough.Ask(answer);
        }
    }
}
