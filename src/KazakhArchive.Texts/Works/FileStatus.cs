using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace KazakhArchive.Texts.Works;

/// <summary>
/// What the system says about a file without opening it. .NET takes pipes and devices for files, and to open a pipe waits for whoever
/// writes into it; so Linux is asked itself (man 2 statx, whose answer has one layout everywhere).
/// </summary>
/// <param name="LengthBytes">Of a regular file.</param>
/// <param name="Device">With the inode what tells one file from all others; both 0 where the system is not Linux.</param>
public readonly partial record struct FileStatus(FileKind Kind, long LengthBytes, ulong Device, ulong Inode)
{
    private const int CurrentFolder = -100; // AT_FDCWD of fcntl.h
    private const int NotFollowed = 0x100; // AT_SYMLINK_NOFOLLOW
    private const int OfTheHandle = 0x1000; // AT_EMPTY_PATH
    private const uint Basic = 0x7FF; // STATX_BASIC_STATS
    private const int AnswerBytes = 256;
    private const int ModeAt = 28;
    private const int InodeAt = 32;
    private const int LengthAt = 40;
    private const int DeviceAt = 136;
    private const int KindOfMode = 0xF000; // S_IFMT of sys/stat.h

    // No entry, no folder before it, a loop of links before it: ENOENT, ENOTDIR, ELOOP of errno.h.
    private static readonly int[] Nowhere = [2, 20, 40];

    // Of systems too old to know the call, and of those that forbid it.
    private static readonly int[] NotOffered = [38, 1]; // ENOSYS, EPERM

    public static FileStatus Of(string path) => Ask(CurrentFolder, path, NotFollowed) ?? Guess(path);

    /// <summary>Of what was opened; null where the system does not tell.</summary>
    public static FileStatus? Of(SafeFileHandle handle)
    {
        var isHeld = false;
        try
        {
            handle.DangerousAddRef(ref isHeld);
            return Ask((int)handle.DangerousGetHandle(), "", OfTheHandle);
        }
        finally
        {
            if (isHeld)
            {
                handle.DangerousRelease();
            }
        }
    }

    private static FileStatus? Ask(int folder, string path, int flags)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        Span<byte> answer = stackalloc byte[AnswerBytes];
        try
        {
            if (StatX(folder, path, flags, Basic, answer) == 0)
            {
                var kind = KindOf(MemoryMarshal.Read<ushort>(answer[ModeAt..]));
                return new FileStatus(kind, MemoryMarshal.Read<long>(answer[LengthAt..]), MemoryMarshal.Read<ulong>(answer[DeviceAt..]), MemoryMarshal.Read<ulong>(answer[InodeAt..]));
            }
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }

        var fault = Marshal.GetLastPInvokeError();
        return NotOffered.Contains(fault) ? null : new FileStatus(Nowhere.Contains(fault) ? FileKind.Missing : FileKind.Unknown, 0, 0, 0);
    }

    private static FileStatus Guess(string path)
    {
        var info = new FileInfo(path);
        return (int)info.Attributes == -1 ? new FileStatus(FileKind.Missing, 0, 0, 0)
            : info.Attributes.HasFlag(FileAttributes.ReparsePoint) ? new FileStatus(FileKind.Link, 0, 0, 0)
            : info.Attributes.HasFlag(FileAttributes.Directory) ? new FileStatus(FileKind.Folder, 0, 0, 0)
            : new FileStatus(info.Attributes.HasFlag(FileAttributes.Device) ? FileKind.Device : FileKind.Regular, info.Length, 0, 0);
    }

    private static FileKind KindOf(int mode) => (mode & KindOfMode) switch
    {
        0x8000 => FileKind.Regular,
        0x4000 => FileKind.Folder,
        0xA000 => FileKind.Link,
        0x1000 => FileKind.Pipe,
        0xC000 => FileKind.Socket,
        0x2000 or 0x6000 => FileKind.Device,
        _ => FileKind.Unknown,
    };

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, string path, int flags, uint wanted, Span<byte> answer);
}
