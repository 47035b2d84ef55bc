namespace KazakhArchive.Search.Indexing;

/// <summary>
/// Held by the one process that writes the index of a folder. Lucene.Net's own lock keeps threads apart but not processes: it opens its
/// file for others to read, which on Unix makes a shared lock that everybody gets. The system lets go of this one when its process ends,
/// however it ends; the file stays, for whoever deleted it might delete that which another has just locked.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    // What the system says about a file that another holds: EAGAIN of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    /// <summary>Null where another process holds it. The folder is made where it is missing.</summary>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public static FolderLock? TryTake(string path)
    {
        var name = Path.Combine(Directory.CreateDirectory(path).FullName, Lucene.Net.Index.IndexWriter.WRITE_LOCK_NAME);
        try
        {
            return new FolderLock(new FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
        }
        catch (IOException fault) when (Held.Contains(fault.HResult))
        {
            return null;
        }
    }

    public void Dispose() => file.Dispose();
}
