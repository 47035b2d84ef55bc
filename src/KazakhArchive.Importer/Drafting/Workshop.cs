using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Drafting;

/// <summary>
/// A corpus of one work, hidden inside the other, in which the work is made until it is whole. Each has a name of its own, so that two
/// who make a work of the same id do not mix their files, and a lock, by which the next knows what a killed run left behind.
/// </summary>
internal sealed class Workshop : IDisposable
{
    private const string LockName = ".lock";

    // Between the folder and its lock nothing says that somebody is at work.
    private static readonly TimeSpan WithoutLock = TimeSpan.FromHours(1);

    private readonly FileStream held;

    private Workshop(string path)
    {
        Folder = new CorpusFolder(Directory.CreateDirectory(path).FullName);
        try
        {
            held = new FileStream(Path.Combine(path, LockName), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Remove(path);
            throw;
        }
    }

    public CorpusFolder Folder { get; }

    /// <exception cref="IOException">Nothing can be written beside the works.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public static Workshop Open(CorpusFolder corpus, WorkId id)
    {
        foreach (var path in Directory.EnumerateDirectories(corpus.Path, $".new-{id}-*").Where(IsAbandoned))
        {
            Remove(path);
        }

        return new Workshop(Path.Combine(corpus.Path, $".new-{id}-{Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal)}"));
    }

    public void Dispose()
    {
        held.Dispose();
        Remove(Folder.Path);
    }

    private static bool IsAbandoned(string path)
    {
        try
        {
            using var free = new FileStream(Path.Combine(path, LockName), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            return true;
        }
        catch (FileNotFoundException)
        {
            return Directory.GetLastWriteTimeUtc(path) < DateTime.UtcNow - WithoutLock;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // What cannot be removed is hidden and does no harm; whoever writes there next learns why.
    private static void Remove(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
