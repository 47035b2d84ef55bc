using System.Runtime.InteropServices;

namespace KazakhArchive.Importer.Writing;

/// <summary>Replaces a folder with a prepared one. Linux has it in one step, renameat2 with RENAME_EXCHANGE (man 2 rename); elsewhere it takes two.</summary>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100; // AT_FDCWD of fcntl.h
    private const uint RenameExchange = 2; // of linux/fs.h

    /// <summary>What stood there is in one of the other two folders afterwards.</summary>
    public static void Replace(string prepared, string current, string previous)
    {
        if (Directory.Exists(current) && (!OperatingSystem.IsLinux() || RenameAt2(CurrentFolder, prepared, CurrentFolder, current, RenameExchange) != 0))
        {
            // Some file systems (and other systems) cannot exchange; between the two steps the previous folder is the one that stands.
            Directory.Move(current, previous);
        }
        else if (Directory.Exists(current))
        {
            return;
        }

        Directory.Move(prepared, current);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);
}
