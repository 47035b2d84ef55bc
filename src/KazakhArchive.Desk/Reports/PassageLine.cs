using KazakhArchive.Desk.Works;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Desk.Reports;

/// <summary>On which line of the source a passage begins.</summary>
public static class PassageLine
{
    /// <summary>Null where the work never had it.</summary>
    public static int? Of(OpenWork work, PassageId reference)
    {
        var table = work.Folder.Passages;
        if (!table.Exists || table.ReadText(FindingCodes.LedgerMalformed, []) is not string text)
        {
            return null;
        }

        var ledger = LedgerTable.Read(table.Name, text, new FindingList());

        // What was merged into another passage still stands where it stood.
        return ledger.Find(reference)?.StartLine;
    }

    /// <summary>The line on which the words stand, as many of them as do; null where the source has none of them.</summary>
    public static int? Of(OpenWork work, string words)
    {
        var sought = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = sought.Length; count >= 2; count--)
        {
            var some = string.Join(' ', sought[..count]);
            if (work.Source.FirstOrDefault(line => line.Text.Contains(some, StringComparison.Ordinal)) is { LineNumber: > 0 } found)
            {
                return found.LineNumber;
            }
        }

        return null;
    }
}
