using System.Text;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Writing;

/// <summary>
/// Two imports of one work would give the same new reference to different words. The second is refused and says why.
/// The file keeps a note for the next import.
/// </summary>
public sealed class WorkLock : IDisposable
{
    private const string FileName = ".import";
    private const int LongestNoteBytes = 1 << 24; // Longer than of any work; something else stands there.

    private readonly FileStream file;

    private WorkLock(FileStream file) => this.file = file;

    /// <summary>Null and a finding where another holds the work, where it has gone, or where its folder cannot be written to.</summary>
    public static WorkLock? Take(WorkFolder folder, FindingList findings)
    {
        if (!IsFile(folder, findings))
        {
            return null;
        }

        try
        {
            if (HeldFile.TryOpen(Path.Combine(folder.Path, FileName)) is FileStream file)
            {
                return new WorkLock(file);
            }

            findings.Add(folder.Name, null, FindingCodes.WorkBusy, "another import is writing this work, expected to be the only one", "Wait until it has ended, then import again");
        }
        catch (DirectoryNotFoundException)
        {
            findings.Add(folder.Name, null, FindingCodes.WorkMissing, "the folder was there a moment ago and is gone, expected it to stay", "Restore it, or import again");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(Unwritable(folder, fault));
        }

        return null;
    }

    // Through a link a file elsewhere would be emptied, and at a pipe one would wait.
    private static bool IsFile(WorkFolder folder, FindingList findings)
    {
        var kind = FileStatus.Of(Path.Combine(folder.Path, FileName)).Kind;
        var isFile = kind is FileKind.Regular or FileKind.Missing or FileKind.Unknown;
        if (!isFile)
        {
            findings.Add($"{folder.Name}/{FileName}", null, FindingCodes.NoRegularFile, $"is a {CorpusFile.Word(kind)}, expected a regular file, which the importer keeps for itself", "Delete it");
        }

        return isFile && OwnFolders.Check(folder, findings);
    }

    /// <summary>The note without the lock, be it half written; empty where none can be read.</summary>
    public static string Peek(WorkFolder folder)
    {
        var path = Path.Combine(folder.Path, FileName);
        if (FileStatus.Of(path) is not { Kind: FileKind.Regular, LengthBytes: <= LongestNoteBytes })
        {
            return "";
        }

        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <summary>When the note was written last, by the clock of the file system.</summary>
    public long NotedAtTicks => File.GetLastWriteTimeUtc(file.SafeFileHandle).Ticks;

    /// <summary>False and a finding where the files of the work cannot be written.</summary>
    public static bool Try(WorkFolder folder, FindingList findings, Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(Unwritable(folder, fault));
            return false;
        }
    }

    public static Finding Unwritable(WorkFolder folder, Exception fault) => new(
        folder.Name, null, FindingCodes.WorkUnwritable, $"{fault.Message.TrimEnd('.')}; expected to write the work", "Make room or give the program the right to write there, then import again");

    /// <summary>The note that was kept last.</summary>
    public string Read()
    {
        if (file.Length > LongestNoteBytes)
        {
            return "";
        }

        file.Position = 0;
        using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        return reader.ReadToEnd();
    }

    /// <summary>Drops the note, as an import may be cut off.</summary>
    /// <returns>The time, by the clock of the file system.</returns>
    public long Begin()
    {
        Keep("begun\n");
        return NotedAtTicks;
    }

    public void Keep(string note)
    {
        file.Position = 0;
        file.SetLength(0);
        file.Write(Encoding.UTF8.GetBytes(note));
    }

    public void Dispose() => file.Dispose();
}
