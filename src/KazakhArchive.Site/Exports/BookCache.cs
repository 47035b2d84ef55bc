using System.Diagnostics.CodeAnalysis;
using KazakhArchive.Site.Exports.Epub;
using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Exports;

/// <summary>
/// The books that were asked for last: making one takes a processor for long. The forms that are text are kept, compressed, by
/// <see cref="Answers.CachedResponses"/>.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Disposing of a snapshot's cache would fail the requests that still read it; it holds memory only.")]
public sealed class BookCache(IOptions<SiteOptions> options, IWebHostEnvironment site, Library library)
{
    // Some thirty, most of each its faces.
    private const long MostBytes = 32 * 1024 * 1024;

    private readonly MemoryCache books = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <param name="excerpt">Null for the whole work.</param>
    public byte[] Book(Edition edition, Excerpt? excerpt)
    {
        var name = new EpubPart(edition, excerpt).Name;
        if (books.Get<byte[]>(name) is { } kept)
        {
            return kept;
        }

        var made = EpubBook.Of(edition, excerpt, options.Value.PublicOrigin!, Face, library.Explanations);
        return books.Set(name, made, new MemoryCacheEntryOptions { Size = made.Length });
    }

    private byte[] Face(string path)
    {
        using var stream = site.WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
