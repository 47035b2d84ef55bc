using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace KazakhArchive.Texts.Works;

/// <summary>
/// Makes what was written outlast a loss of power. A system may write content, names and renames to the disk in any order and half a
/// minute later; so content is there before its name is, and what is under a name before anything else relies on it.
/// </summary>
public static partial class Durable
{
    /// <summary>From here on one request for all is the faster one also where others write to the same disk.</summary>
    private const int ManyFiles = 64;

    // By file systems that keep nothing on a disk: EINVAL of errno.h, ENOTSUP of Linux and of macOS.
    private static readonly int[] NotOffered = [22, 95, 45];

    /// <summary>A new file, on the disk once this returns; its name is once its folder is.</summary>
    /// <exception cref="IOException">It cannot be written, or is there already.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        file.Write(bytes);
        if (OperatingSystem.IsWindows())
        {
            file.Flush(flushToDisk: true);
        }
        else
        {
            Sync(file.SafeFileHandle, path);
        }
    }

    /// <summary>New files of one folder. Of many the whole file system is asked once, as asking for each takes milliseconds.</summary>
    /// <exception cref="IOException">One cannot be written, or is there already.</exception>
    /// <exception cref="UnauthorizedAccessException">One may not be written.</exception>
    public static void WriteNew(string folder, IReadOnlyCollection<(string Name, byte[] Bytes)> files)
    {
        if (files.Count < ManyFiles || !OperatingSystem.IsLinux())
        {
            foreach (var (name, bytes) in files)
            {
                WriteNew(Path.Combine(folder, name), bytes);
            }

            return;
        }

        foreach (var (name, bytes) in files)
        {
            using var file = new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            file.Write(bytes);
        }

        using var handle = new SafeFileHandle(Open(folder, 0), ownsHandle: true);
        if (handle.IsInvalid || SyncFileSystem(handle) != 0)
        {
            throw Fault(folder);
        }
    }

    /// <summary>The names in a folder; not what is in its folders. Windows keeps them by itself.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    public static void Folder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // .NET opens no folders.
        using var folder = new SafeFileHandle(Open(path, 0), ownsHandle: true);
        if (folder.IsInvalid)
        {
            throw Fault(path);
        }

        Sync(folder, path);
    }

    // .NET's own does not say when a disk has failed.
    private static void Sync(SafeFileHandle handle, string path)
    {
        if (Sync(handle) != 0 && !NotOffered.Contains(Marshal.GetLastPInvokeError()))
        {
            throw Fault(path);
        }
    }

    private static IOException Fault(string path) => new($"{Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())} : '{path}'");

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Sync(SafeFileHandle file);

    // As strong as fsync of each since Linux 5.8, which also tells of writes that failed (man 2 syncfs).
    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFileSystem(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);
}
