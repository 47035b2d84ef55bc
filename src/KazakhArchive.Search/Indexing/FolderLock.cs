using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Indexing;

/// <summary>
/// Held by the one process that writes the index of a folder. Lucene.Net's own lock keeps threads apart but not processes: it opens its
/// file for others to read, which on Unix makes a shared lock that everybody gets.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    /// <summary>Null where another process holds it. The folder is made where it is missing.</summary>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public static FolderLock? TryTake(string path) =>
        HeldFile.TryOpen(Path.Combine(Directory.CreateDirectory(path).FullName, Lucene.Net.Index.IndexWriter.WRITE_LOCK_NAME)) is FileStream file ? new FolderLock(file) : null;

    public void Dispose() => file.Dispose();
}
