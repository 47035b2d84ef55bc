using System.Text;

namespace KazakhArchive.Importer.Writing;

/// <summary>
/// Writes what an import made, only where it differs from what is there. The new chapters are laid beside the old ones
/// and take their place in one rename, so that a kill at any moment leaves the old ones or the new ones, whole.
/// </summary>
public static class WorkWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <returns>Whether anything was written.</returns>
    public static bool Write(ImportedWork work)
    {
        var hasNewChapters = !SameChapters(work);
        var hasNewLedger = !SameText(work.Folder.Passages.Path, work.LedgerText);
        if (hasNewLedger)
        {
            WholeFile.Write(work.Folder.Passages.Path, work.LedgerText);
        }

        if (hasNewChapters)
        {
            ReplaceChapters(work);
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

    private static bool SameChapters(ImportedWork work) => !StaleChapters(work).Any();

    private static void ReplaceChapters(ImportedWork work)
    {
        var (current, prepared) = (work.Folder.ChaptersPath, work.Folder.ChaptersPath + ".prepared");
        if (Directory.Exists(prepared))
        {
            Directory.Delete(prepared, recursive: true); // Left behind by an import that was killed.
        }

        Directory.CreateDirectory(prepared);
        foreach (var (fileName, text) in work.ChapterFiles)
        {
            File.WriteAllText(Path.Combine(prepared, fileName), text, Utf8);
        }

        if (Directory.Exists(current))
        {
            FolderExchange.Exchange(prepared, current);
            Directory.Delete(prepared, recursive: true);
        }
        else
        {
            Directory.Move(prepared, current);
        }
    }

    private static bool SameText(string path, string text) =>
        File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(Utf8.GetBytes(text));
}
