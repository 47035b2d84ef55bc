using System.Text;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Writing;

/// <summary>
/// Writes what an import made, only where it differs from what is there. The new chapters are laid beside the old ones
/// and take their place in one rename, so that a kill at any moment leaves the old ones or the new ones, whole.
/// </summary>
public static class WorkWriter
{
    private const string Prepared = ".prepared";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <returns>Whether anything was written.</returns>
    public static bool Write(ImportedWork work)
    {
        RemoveLeftovers(work.Folder);
        var hasNewChapters = StaleChapters(work).Any();
        var hasNewLedger = IsLedgerStale(work);
        if (hasNewChapters)
        {
            PrepareChapters(work);
        }

        // The ledger goes first: a reference is remembered before it is published.
        if (hasNewLedger)
        {
            WholeFile.Write(work.Folder.Passages.Path, work.LedgerText);
        }

        if (hasNewChapters)
        {
            FolderExchange.Replace(work.Folder.ChaptersPath + Prepared, work.Folder.ChaptersPath);
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
            if (!SameText(work.Folder.Chapter(fileName).Path, text))
            {
                yield return fileName;
            }
        }
    }

    public static bool IsLedgerStale(ImportedWork work) => !SameText(work.Folder.Passages.Path, work.LedgerText);

    private static void PrepareChapters(ImportedWork work)
    {
        var prepared = work.Folder.ChaptersPath + Prepared;
        Directory.CreateDirectory(prepared);
        foreach (var (fileName, text) in work.ChapterFiles)
        {
            File.WriteAllText(Path.Combine(prepared, fileName), text, Utf8);
        }
    }

    /// <summary>What an import that was killed left behind.</summary>
    private static void RemoveLeftovers(WorkFolder folder)
    {
        FolderExchange.RemoveLeftovers(folder.ChaptersPath + Prepared, folder.ChaptersPath);
        WholeFile.RemoveLeftover(folder.Passages.Path);
    }

    private static bool SameText(string path, string text) =>
        File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(Utf8.GetBytes(text));
}
