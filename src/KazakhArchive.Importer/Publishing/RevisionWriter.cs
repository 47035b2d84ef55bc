using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Publishing;

/// <summary>
/// Writes a revision. The list of revisions comes last but for work.json: until it names the new one, whatever a killed
/// run left behind is no part of the archive, and the next run writes the same bytes again.
/// </summary>
public static class RevisionWriter
{
    /// <param name="revisions">All rows of the list, the new one last.</param>
    /// <param name="work">What work.json shall say.</param>
    public static void Write(WorkFolder folder, RevisionDraft draft, IReadOnlyList<Revision> revisions, Work work)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.FrozenText(draft.Sha256).Path)!);
        Durable.Folder(folder.Path);
        Durable.Folder(folder.RevisionsPath);
        foreach (var (sha256, bytes) in draft.Texts)
        {
            // What an earlier revision holds already was proved by its digest when the work was checked.
            var frozen = folder.FrozenText(sha256);
            if (!frozen.Exists)
            {
                WholeFile.Write(frozen.Path, FrozenText.Compress(bytes));
            }
        }

        WholeFile.Write(folder.RevisionManifest(revisions.Count).Path, draft.Manifest);
        WholeFile.Write(folder.Revisions.Path, RevisionTable.Write(revisions));
        WholeFile.Write(folder.WorkJson.Path, WorkJson.Write(work));
    }

    /// <summary>Ends a run that was cut off before it wrote work.json; where none was, writes nothing.</summary>
    /// <param name="work">With the number of the latest revision.</param>
    public static void WriteNumber(WorkFolder folder, Work work)
    {
        if (WorkJson.Read(folder, [])?.Revision != work.Revision)
        {
            WholeFile.Write(folder.WorkJson.Path, WorkJson.Write(work));
        }
    }
}
