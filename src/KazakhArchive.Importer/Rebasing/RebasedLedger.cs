using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Rebasing;

/// <summary>References that are to be found in another source: rows are added with their places there, none is changed.</summary>
/// <param name="Kept">How many live references have a place.</param>
public sealed record RebasedLedger(Ledger Ledger, int Kept)
{
    /// <summary>A live reference without a place is a finding; the next import makes a tombstone of it.</summary>
    public static RebasedLedger Of(CorpusFile file, Ledger ledger, AlignedSource source, DateOnly today, FindingList findings)
    {
        var rows = new List<LedgerRow>(ledger.Rows);
        var current = ledger.Current.OrderBy(Place).ToList();
        var kept = 0;
        for (var i = 0; i < current.Count; i++)
        {
            var row = current[i];
            var next = current.Skip(i + 1).Select(Place).FirstOrDefault(place => place > Place(row));
            var now = source.PlaceOf(Place(row), next.Line == 0 ? null : next);
            if (row.Status == LedgerStatus.Live)
            {
                kept += now is null ? 0 : 1;
                if (now is null)
                {
                    findings.Add(file.Name, null, FindingCodes.RowNotCarried, $"the reference {row.Reference} ({Quoted.Of(row.FirstWords)}) has no place in the new source, expected its words there",
                        "Nothing is to be done where they are gone; otherwise correct the place in the last row of the reference");
                }
            }

            var (line, utf16) = now ?? source.Nowhere;
            rows.Add(row with { StartLine = line, StartUtf16 = utf16, Date = today });
        }

        return new RebasedLedger(new Ledger(rows), kept);
    }

    private static SourcePlace Place(LedgerRow row) => new(row.StartLine, row.StartUtf16);
}
