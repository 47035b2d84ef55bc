using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Commands;

/// <summary>The works that a command line names, or all of them.</summary>
public static class WorkSelection
{
    public static IReadOnlyList<WorkFolder> Of(CorpusFolder corpus, IReadOnlyList<string> names, FindingList findings)
    {
        OwnFolders.Check(corpus, findings);
        if (names.Count == 0)
        {
            return corpus.Works(findings);
        }

        var folders = new List<WorkFolder>();
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            var id = CorpusFolder.TryWorkId($"works/{name}", name, findings);
            if (id is WorkId work && Directory.Exists(corpus.Work(work).Path))
            {
                folders.Add(corpus.Work(work));
            }
            else if (id is not null)
            {
                findings.Add($"works/{name}", null, FindingCodes.WorkMissing, "there is no such work", "Correct the name, or make the work with the command new");
            }
        }

        return folders;
    }
}
