using System.Runtime.InteropServices;

namespace KazakhArchive.Importer.Writing;

/// <summary>Puts a prepared folder in the place of another. Linux has it in one step, renameat2 with RENAME_EXCHANGE (man 2 rename); elsewhere it takes three.</summary>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100; // AT_FDCWD of fcntl.h
    private const uint RenameExchange = 2; // of linux/fs.h
    private const string Previous = ".previous";

    public static void Replace(string prepared, string current)
    {
        if (!Directory.Exists(current))
        {
            Directory.Move(prepared, current);
            return;
        }

        if (!OperatingSystem.IsLinux() || RenameAt2(CurrentFolder, prepared, CurrentFolder, current, RenameExchange) != 0)
        {
            // Some file systems (and other systems) cannot exchange; the gap is two renames wide.
            Directory.Move(current, current + Previous);
            Directory.Move(prepared, current);
        }

        RemoveLeftovers(prepared, current);
    }

    /// <summary>Also what a kill between the renames left: then the previous folder is the current one.</summary>
    public static void RemoveLeftovers(string prepared, string current)
    {
        if (Directory.Exists(current + Previous) && !Directory.Exists(current))
        {
            Directory.Move(current + Previous, current);
        }

        foreach (var folder in (string[])[prepared, current + Previous])
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);
}
