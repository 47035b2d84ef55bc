using System.Collections.Concurrent;
using KazakhArchive.Site.Exports.Epub;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Exports;

/// <summary>
/// The exports that are files, made when they are first asked for and kept, since the library never changes: one book a work and revision, and
/// the archive. The forms that are text are kept, compressed, by <see cref="PageCache"/>.
/// </summary>
public sealed class MadeOnce(Library library, IOptions<SiteOptions> options, IWebHostEnvironment site)
{
    private readonly ConcurrentDictionary<string, Lazy<byte[]>> books = new(StringComparer.Ordinal);
    private readonly Lazy<byte[]> archive = new(() => ArchiveExport.Of(library, CorpusPath(options.Value), options.Value.PublicOrigin!));

    public byte[] Book(Edition edition) => books.GetOrAdd(
        edition.Name, _ => new Lazy<byte[]>(() => EpubBook.Of(edition, options.Value.PublicOrigin!, Face))).Value;

    public byte[] Archive() => archive.Value;

    private byte[] Face(string path)
    {
        using var stream = site.WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <exception cref="CorpusRefusedException">The folder is gone since the site started.</exception>
    private static string CorpusPath(SiteOptions options)
    {
        var findings = new FindingList();
        return CorpusFolder.Find(options.CorpusPath, findings)?.Path ?? throw new CorpusRefusedException(findings);
    }
}
