using System.Text;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Writing;

/// <summary>
/// Writes what an import made, only where it differs from what is there. New chapters and references are laid beside the old
/// ones and take their place in one rename, so that a kill at any moment leaves the old ones or the new ones, whole and fitting
/// together; what is still out of its place then, <see cref="WorkFolder"/> knows, and the next import mends.
/// </summary>
public static class WorkWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <returns>Whether anything was written.</returns>
    public static bool Write(ImportedWork work)
    {
        Settle(work.Folder);
        var hasNewChapters = StaleChapters(work).Any();
        var hasNewLedger = IsLedgerStale(work);
        if (hasNewChapters)
        {
            Prepare(work, hasNewLedger);
            FolderExchange.Replace(work.Folder.PreparedChaptersPath, work.Folder.ChaptersPath, work.Folder.PreviousChaptersPath);
            Durable.Folder(work.Folder.Path);
            Settle(work.Folder);
        }
        else if (hasNewLedger)
        {
            WholeFile.Write(work.Folder.SettledPassages.Path, work.LedgerText);
        }

        return hasNewChapters || hasNewLedger;
    }

    /// <summary>The chapter files that are missing, differ, or should not be there.</summary>
    public static IEnumerable<string> StaleChapters(ImportedWork work)
    {
        var expected = work.ChapterFiles.ToDictionary(file => file.FileName, file => file.Text, StringComparer.Ordinal);
        foreach (var fileName in work.Folder.ChapterFileNames().Where(fileName => !expected.ContainsKey(fileName)))
        {
            yield return fileName;
        }

        foreach (var (fileName, text) in work.ChapterFiles)
        {
            if (!SameText(work.Folder.Chapter(fileName), text))
            {
                yield return fileName;
            }
        }
    }

    public static bool IsLedgerStale(ImportedWork work) => !SameText(work.Folder.Passages, work.LedgerText);

    /// <summary>Whether nothing of an import is out of its place.</summary>
    public static bool IsSettled(WorkFolder folder) =>
        folder.Passages == folder.SettledPassages && !Directory.Exists(folder.PreviousChaptersPath) && !Directory.Exists(folder.PreparedChaptersPath);

    /// <summary>Ends what an import began that is over, or was cut off. The order keeps every step readable as well.</summary>
    private static void Settle(WorkFolder folder)
    {
        if (folder.StandingChaptersPath != folder.ChaptersPath)
        {
            Directory.Move(folder.PreviousChaptersPath, folder.ChaptersPath);
            Durable.Folder(folder.Path);
        }

        if (folder.Passages is var arrived && arrived != folder.SettledPassages)
        {
            File.Move(arrived.Path, folder.SettledPassages.Path, overwrite: true);
            Durable.Folder(folder.Path);
            Durable.Folder(folder.ChaptersPath);
        }

        WholeFile.RemoveLeftover(folder.SettledPassages.Path);
        foreach (var path in (string[])[folder.PreparedChaptersPath, folder.PreviousChaptersPath])
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
        }
    }

    private static void Prepare(ImportedWork work, bool hasNewLedger)
    {
        var prepared = work.Folder.PreparedChaptersPath;
        try
        {
            Directory.CreateDirectory(prepared);
            IReadOnlyList<(string Name, string Text)> ledger = hasNewLedger ? [(Path.GetFileName(work.Folder.SettledPassages.Path), work.LedgerText)] : [];
            Durable.WriteNew(prepared, [.. work.ChapterFiles.Concat(ledger).Select(file => (file.Item1, Utf8.GetBytes(file.Item2)))]);

            // All of it, before anything leads to it.
            Durable.Folder(prepared);
        }
        catch (IOException) when (Directory.Exists(prepared))
        {
            // Where the disk is full others need the room.
            Directory.Delete(prepared, recursive: true);
            throw;
        }
    }

    // What is no file is replaced by one.
    private static bool SameText(CorpusFile file, string text) =>
        file.Exists && file.ReadBytes([]) is byte[] bytes && bytes.AsSpan().SequenceEqual(Utf8.GetBytes(text));
}
