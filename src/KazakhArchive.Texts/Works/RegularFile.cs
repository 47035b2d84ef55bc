using Microsoft.Win32.SafeHandles;

namespace KazakhArchive.Texts.Works;

/// <summary>Opens a file of the corpus, once it is known that to read it cannot lead anywhere else and has an end.</summary>
internal static class RegularFile
{
    /// <param name="status">What stood there when it was looked at.</param>
    /// <exception cref="IOException">It cannot be opened, or another one is there by now.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static SafeFileHandle Open(string path, FileStatus status)
    {
        var handle = File.OpenHandle(path);
        if (FileStatus.Of(handle) is { } opened && (opened.Kind, opened.Device, opened.Inode) != (status.Kind, status.Device, status.Inode))
        {
            handle.Dispose();
            throw new IOException($"The file was exchanged while it was opened : '{path}'");
        }

        return handle;
    }

    /// <summary>No more than its length: what is written meanwhile belongs to another reading.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path, FileStatus status)
    {
        using var handle = Open(path, status);
        var bytes = new byte[status.LengthBytes];
        var length = 0;
        while (length < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(length), length) is > 0 and var read)
        {
            length += read;
        }

        return length == bytes.Length ? bytes : bytes[..length];
    }
}
