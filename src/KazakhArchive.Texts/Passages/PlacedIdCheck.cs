using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Passages;

/// <summary>What a corpus may ask for that lasting references cannot give.</summary>
internal static class PlacedIdCheck
{
    public static void Check(
        string path, IReadOnlyList<PlacedId> placed, IReadOnlyList<PassageId> ids, Ledger old,
        Dictionary<PassageId, int> holders, FindingList findings)
    {
        var seen = new HashSet<PassageId>();
        var isExhausted = false;
        for (var i = 0; i < placed.Count; i++)
        {
            if (!seen.Add(ids[i]))
            {
                findings.Add(path, null, FindingCodes.ChapterDuplicateId,
                    $"{ids[i]} is wanted a second time at line {placed[i].Start.Line} of the source, expected it once",
                    "Correct the number in divisions.tsv, or the printed page's in emendations.tsv");
            }

            if (!isExhausted && PassageId.TryParse(ids[i].ToString()) is null)
            {
                isExhausted = true;
                findings.Add(path, null, FindingCodes.ReferencesExhausted,
                    $"line {placed[i].Start.Line} of the source would get the reference {ids[i]}, expected at most 99999 and four letters",
                    "Divide the work into more chapters");
            }

            if (placed[i].Kind == PassageIdKind.Chapter && IsRenumbered(i, placed, old, holders))
            {
                findings.Add(path, null, FindingCodes.ChapterRenumbered,
                    $"chapter {ids[i]} was published for line {old.Find(ids[i])!.StartLine} of the source, expected it not at line {placed[i].Start.Line}",
                    "Number an inserted chapter after the one before it in divisions.tsv, such as 2a, and leave the others as they were");
            }
        }
    }

    // A boundary that moved leaves the old beginning with a chapter that was already there.
    // Where it is in a chapter that was not, or the number was retired and nothing is there, the number changed its text.
    private static bool IsRenumbered(int thing, IReadOnlyList<PlacedId> placed, Ledger old, Dictionary<PassageId, int> holders)
    {
        var id = placed[thing].Wanted!.Value;
        if (old.Find(id) is not LedgerRow row)
        {
            return false;
        }

        if (!holders.TryGetValue(id, out var holder))
        {
            return row.Status != LedgerStatus.Live;
        }

        var heir = placed[holder].Wanted!.Value;
        var isHeirOld = old.Find(heir)?.Status == LedgerStatus.Live && holders.TryGetValue(heir, out var ofHeir) && ofHeir == holder;
        return holder != thing && !isHeirOld;
    }
}
