using System.Runtime.InteropServices;

namespace KazakhArchive.Importer.Writing;

/// <summary>Two folders change names in one step. Linux has it as renameat2 with RENAME_EXCHANGE (man 2 rename); elsewhere it takes three.</summary>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100; // AT_FDCWD of fcntl.h
    private const uint RenameExchange = 2; // of linux/fs.h

    public static void Exchange(string one, string other)
    {
        if (OperatingSystem.IsLinux() && RenameAt2(CurrentFolder, one, CurrentFolder, other, RenameExchange) == 0)
        {
            return;
        }

        // Some file systems (and other systems) cannot exchange; the gap is two renames wide.
        var aside = other + ".previous";
        Directory.Move(other, aside);
        Directory.Move(one, other);
        Directory.Move(aside, one);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);
}
