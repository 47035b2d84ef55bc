using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads one work from its folder.</summary>
public static class EditionReader
{
    /// <summary>Null where the work has an error.</summary>
    public static Edition? Read(WorkFolder folder, FindingList findings)
    {
        var own = new FindingList();
        var work = folder.WorkJson.ReadText(FindingCodes.WorkJsonInvalid, own) is string json
            ? WorkJson.Read(folder.Id, folder.WorkJson.Name, json, own)
            : null;
        IReadOnlyList<Chapter> chapters = [];
        var ledger = folder.Passages.Exists && folder.Passages.ReadText(FindingCodes.LedgerMalformed, own) is string table
            ? LedgerTable.Read(folder.Passages.Name, table, own)
            : Ledger.Empty;
        findings.AddRange(own);
        return work is null || own.HasErrors ? null : new Edition(work, chapters, ledger);
    }
}
