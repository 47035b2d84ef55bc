namespace KazakhArchive.Texts.Works;

/// <summary>
/// A file that one process holds against all others. The system lets go of it when that process ends, however it ends; the file stays, for
/// whoever deleted it might delete that which another has just locked.
/// </summary>
public static class HeldFile
{
    // EWOULDBLOCK of Linux and of macOS, which flock gives for a lock that another holds; ERROR_SHARING_VIOLATION of Windows.
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020)];

    /// <summary>Held until it is disposed; made where it is missing. Null where another process holds it.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException fault) when (HeldByAnother.Contains(fault.HResult))
        {
            return null;
        }
    }
}
