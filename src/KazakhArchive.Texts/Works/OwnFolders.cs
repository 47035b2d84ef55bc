using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Works;

/// <summary>Whether the corpus's folders are its own: through a link nothing is read and nothing is written. The corpus folder itself may be one.</summary>
public static class OwnFolders
{
    /// <summary>False, and findings, where one is not.</summary>
    public static bool Check(CorpusFolder corpus, FindingList findings) =>
        AreFolders([(Path.Combine(corpus.Path, "works"), "works"), (Path.Combine(corpus.Path, CorpusFolder.GazetteerName), CorpusFolder.GazetteerName)], findings);

    /// <summary>False, and findings, where one is not.</summary>
    public static bool Check(WorkFolder folder, FindingList findings) => AreFolders(
    [
        (folder.Path, folder.Name),
        (folder.ChaptersPath, $"{folder.Name}/chapters"),
        (folder.PreviousChaptersPath, $"{folder.Name}/chapters.previous"),
        (folder.PagesPath, folder.PagesName),
        (folder.RevisionsPath, $"{folder.Name}/revisions"),
        (Path.Combine(folder.RevisionsPath, "texts"), $"{folder.Name}/revisions/texts"),
    ], findings);

    private static bool AreFolders(IEnumerable<(string Path, string Name)> folders, FindingList findings)
    {
        var areAll = true;
        foreach (var (path, name) in folders)
        {
            var kind = FileStatus.Of(path).Kind;
            if (kind is not (FileKind.Folder or FileKind.Missing or FileKind.Unknown))
            {
                findings.Add(name, null, FindingCodes.NoRegularFile, $"is a {CorpusFile.Word(kind)}, expected a folder; nothing that lies elsewhere is read", "Put the folder itself there");
                areAll = false;
            }
        }

        return areAll;
    }
}
