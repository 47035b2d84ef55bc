namespace KazakhArchive.Lucene.Storing;

/// <summary>
/// Says that a folder is in use, to every process of the machine: whoever reads or writes it shares a lock on one file in it, whoever
/// would remove it asks for that lock alone. A claim that nobody gives back ends with its process.
/// </summary>
internal sealed class FolderClaim : IDisposable
{
    private const string FileName = "in-use";

    private readonly FileStream file;

    private FolderClaim(FileStream file) => this.file = file;

    /// <summary>Of a folder that is being made.</summary>
    public static FolderClaim OfNew(string folder)
    {
        var path = Path.Combine(folder, FileName);
        File.WriteAllBytes(path, []);
        return new FolderClaim(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read));
    }

    /// <summary>Null where the folder is not there or is about to be removed.</summary>
    public static FolderClaim? TryShare(string folder) => TryOpen(folder, FileAccess.Read, FileShare.Read);

    /// <summary>Null where others use the folder, or nobody ever claimed it: <see cref="IsKnown"/> tells.</summary>
    public static FolderClaim? TryAlone(string folder) => TryOpen(folder, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Whether the folder can be claimed at all.</summary>
    public static bool IsKnown(string folder) => File.Exists(Path.Combine(folder, FileName));

    public void Dispose() => file.Dispose();

    private static FolderClaim? TryOpen(string folder, FileAccess access, FileShare share)
    {
        try
        {
            return new FolderClaim(new FileStream(Path.Combine(folder, FileName), FileMode.Open, access, share));
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            // What lies on a disk that cannot be written nobody removes.
            return null;
        }
    }
}
