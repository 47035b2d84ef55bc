using System.Collections.Concurrent;
using KazakhArchive.Site.Exports.Epub;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Exports;

/// <summary>
/// The exports that are files, made when they are first asked for and kept, since the library never changes: one book a work and revision, and
/// the archive. The forms that are text are kept, compressed, by <see cref="Answers.AnswerCache"/>.
/// </summary>
public sealed class MadeOnce(Library library, CorpusFolder corpus, CorpusRevision revision, IOptions<SiteOptions> options, IWebHostEnvironment site)
{
    private readonly ConcurrentDictionary<string, Lazy<byte[]>> books = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private byte[]? archive;

    /// <summary>Whether an address is that of one of the files: compressed already, and kept here.</summary>
    public static bool IsFile(PathString path) =>
        path == PassageUrls.Archive || path.Value?.EndsWith(EpubBook.Extension, StringComparison.Ordinal) == true;

    public byte[] Book(Edition edition) => books.GetOrAdd(
        edition.Name, _ => new Lazy<byte[]>(() => EpubBook.Of(edition, options.Value.PublicOrigin!, Face))).Value;

    /// <summary>
    /// Null while the folder holds another revision than the library: what lies in the archive belongs together. It can be had
    /// when the site has read the folder anew.
    /// </summary>
    public byte[]? Archive()
    {
        lock (gate)
        {
            return archive ??= Made();
        }
    }

    private byte[]? Made()
    {
        var files = CorpusFiles.Of(corpus).Where(file => file.Exists).Select(file => (file.Name, Bytes: File.ReadAllBytes(file.Path))).ToList();
        return CorpusRevision.Of(corpus) == revision ? ArchiveExport.Of(library, files, options.Value.PublicOrigin!) : null;
    }

    private byte[] Face(string path)
    {
        using var stream = site.WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
