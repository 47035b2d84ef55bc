using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Texts.Works;

/// <summary>The ledger is law: what it calls live is in the chapters, and the chapters hold nothing it does not know.</summary>
internal static class LedgerCheck
{
    public static void Check(WorkFolder folder, Edition edition, FindingList findings)
    {
        var standing = new HashSet<PassageId>();
        foreach (var chapter in edition.Chapters)
        {
            var file = folder.Chapter(chapter.FileName).Name;
            foreach (var id in ChapterReferences.All(chapter))
            {
                if (standing.Add(id))
                {
                    CheckIsLive(file, id, edition.Ledger, findings);
                }
            }
        }

        foreach (var row in edition.Ledger.Current.Where(row => row.Status == LedgerStatus.Live && !standing.Contains(row.Reference)))
        {
            findings.Add(folder.Passages.Name, null, FindingCodes.LedgerUnresolved,
                $"{row.Reference} is live but stands in no chapter, expected it there, or an alias or tombstone here",
                "Import the work; never delete a row");
        }
    }

    /// <summary>Whoever deletes rows and imports again would give old references to other words; the published texts remember.</summary>
    public static void CheckPublished(WorkFolder folder, Edition edition, FindingList findings)
    {
        var forgotten = edition.Revisions
            .SelectMany(published => published.Ledger.Current.Select(row => (published.Revision.Number, row.Reference)))
            .Where(old => edition.Ledger.Find(old.Reference) is null)
            .DistinctBy(old => old.Reference);
        foreach (var (revision, reference) in forgotten)
        {
            findings.Add(folder.Passages.Name, null, FindingCodes.LedgerUnresolved,
                $"{reference} was published in revision {revision} but has no row, expected it live, an alias or a tombstone",
                "Restore the rows of passages.tsv from version control, then import");
        }
    }

    private static void CheckIsLive(string file, PassageId id, Ledger ledger, FindingList findings)
    {
        var fault = ledger.Resolve(id) switch
        {
            LedgerResolution.Live => null,
            LedgerResolution.AliasOf alias => $"is an alias of {alias.Target} in passages.tsv",
            LedgerResolution.Tombstone => "has a tombstone in passages.tsv",
            _ => "is not in passages.tsv",
        };
        if (fault is not null)
        {
            findings.Add(file, null, FindingCodes.LedgerMissing, $"the reference {id} {fault}, expected a live row",
                "Import the work; references are given by the importer only");
        }
    }
}
