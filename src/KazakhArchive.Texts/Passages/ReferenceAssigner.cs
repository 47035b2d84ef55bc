using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Passages;

/// <summary>
/// Assigns references so that what was ever published keeps leading to the same words.
/// A reference is a place in the source, and the source never changes: whatever thing now holds that place answers for it.
/// Of several references in one thing the first stays and the others become its aliases; one whose place no thing holds
/// becomes a tombstone, and revives when one holds it again.
/// </summary>
public static class ReferenceAssigner
{
    public const string Merged = "merged";
    public const string BoundaryMoved = "chapter boundary moved";
    public const string KindChanged = "kind changed";
    public const string NoLongerThere = "no longer part of the text";

    /// <summary>Appends nothing to the ledger where nothing changed. With errors among the findings the assignment must not be written.</summary>
    /// <param name="path">The ledger's name in findings, relative to the corpus folder.</param>
    /// <param name="placed">Everything citable in the work; things of one kind do not overlap.</param>
    public static Assignment Assign(
        string path, IReadOnlyList<PlacedId> placed, Ledger old, DateOnly today, FindingList findings)
    {
        var index = new PlacedIndex(placed);
        var holders = HoldersOf(old, index);
        var ids = Number(placed, Keep(placed, old, holders), old);
        PlacedIdCheck.Check(path, placed, ids, old, holders, findings);
        var rows = new List<LedgerRow>(old.Rows);
        AppendLive(rows, placed, ids, old, holders, today);
        AppendRetired(rows, placed, ids, old, holders, index, today);
        return new Assignment(ids, new Ledger(rows));
    }

    // The thing of its own kind that is now at each published place; references without one are left out.
    private static Dictionary<PassageId, int> HoldersOf(Ledger old, PlacedIndex index)
    {
        var holders = new Dictionary<PassageId, int>();
        var atPlace = new Dictionary<(ReferenceSequence, SourcePlace), int>();
        foreach (var row in old.Current)
        {
            var key = (ReferenceSequence.Of(row.Reference), PlaceOf(row));
            var ordinal = atPlace.GetValueOrDefault(key);
            atPlace[key] = ordinal + 1;
            if (index.Find(row.Reference.Kind, PlaceOf(row), ordinal) is int thing)
            {
                holders[row.Reference] = thing;
            }
        }

        return holders;
    }

    private static PassageId?[] Keep(IReadOnlyList<PlacedId> placed, Ledger old, Dictionary<PassageId, int> holders)
    {
        var kept = new PassageId?[placed.Count];
        for (var i = 0; i < placed.Count; i++)
        {
            kept[i] = placed[i].Wanted;
        }

        foreach (var row in old.Current.Where(row => ReferenceSequence.IsNumbered(row.Reference.Kind)))
        {
            if (holders.TryGetValue(row.Reference, out var thing)
                && ReferenceSequence.Of(placed[thing]) == ReferenceSequence.Of(row.Reference)
                && (kept[thing] is not PassageId rival || GoesBefore(row, old.Find(rival)!)))
            {
                kept[thing] = row.Reference;
            }
        }

        return kept;
    }

    // A live reference goes before a retired one, so that nothing moves that need not; then the earlier place.
    private static bool GoesBefore(LedgerRow row, LedgerRow rival)
    {
        var isLive = row.Status == LedgerStatus.Live;
        return isLive == (rival.Status == LedgerStatus.Live) ? PlaceOf(row) < PlaceOf(rival) : isLive;
    }

    private static PassageId[] Number(IReadOnlyList<PlacedId> placed, PassageId?[] kept, Ledger old)
    {
        var ids = new PassageId[placed.Count];
        var numbering = new ReferenceNumbering(old, placed);
        foreach (var thing in Enumerable.Range(0, placed.Count).OrderBy(thing => placed[thing].Start, Comparer<SourcePlace>.Default))
        {
            if (!ReferenceSequence.IsNumbered(placed[thing].Kind))
            {
                ids[thing] = kept[thing]
                    ?? throw new ArgumentException("A chapter or printed page must come with its reference.", nameof(placed));
            }
            else if (kept[thing] is PassageId id)
            {
                ids[thing] = id;
                numbering.Pass(id);
            }
            else
            {
                ids[thing] = numbering.Next(placed[thing]);
            }
        }

        return ids;
    }

    private static void AppendLive(
        List<LedgerRow> rows, IReadOnlyList<PlacedId> placed, PassageId[] ids, Ledger old, Dictionary<PassageId, int> holders, DateOnly today)
    {
        var seen = new HashSet<PassageId>();
        for (var i = 0; i < ids.Length; i++)
        {
            var row = old.Find(ids[i]);
            var isInPlace = row is not null && holders.TryGetValue(ids[i], out var holder) && holder == i;
            if (!seen.Add(ids[i]) || (isInPlace && row!.Status == LedgerStatus.Live))
            {
                continue;
            }

            // A revived reference keeps its place: it still means the words it was published for.
            var place = isInPlace ? PlaceOf(row!) : placed[i].WordsStart ?? placed[i].Start;
            rows.Add(new LedgerRow(ids[i], place.Line, place.Utf16, placed[i].FirstWords, LedgerStatus.Live, null, "", today));
        }
    }

    private static void AppendRetired(
        List<LedgerRow> rows, IReadOnlyList<PlacedId> placed, PassageId[] ids, Ledger old, Dictionary<PassageId, int> holders,
        PlacedIndex index, DateOnly today)
    {
        var live = ids.ToHashSet();
        foreach (var row in old.Current.Where(row => !live.Contains(row.Reference)))
        {
            var (heir, reason) = holders.TryGetValue(row.Reference, out var thing)
                ? (thing, ReferenceSequence.Of(placed[thing]) == ReferenceSequence.Of(row.Reference)
                    || !ReferenceSequence.IsNumbered(row.Reference.Kind) ? Merged : BoundaryMoved)
                : (HeirOfAnotherKind(row, index), KindChanged);
            if (heir is int next)
            {
                if (row.Target != ids[next])
                {
                    rows.Add(row with { Status = LedgerStatus.Alias, Target = ids[next], Reason = reason, Date = today });
                }
            }
            else if (row.Status == LedgerStatus.Live || (row.Target is PassageId target && !live.Contains(target)))
            {
                rows.Add(row with { Status = LedgerStatus.Tombstone, Target = null, Reason = NoLongerThere, Date = today });
            }
        }
    }

    // A paragraph that turns out to be a heading still has its words. A note's mark inside a paragraph has not:
    // where the mark is none after all, the paragraph is not the note.
    private static int? HeirOfAnotherKind(LedgerRow row, PlacedIndex index)
    {
        if (row.Reference.Kind is not (PassageIdKind.Passage or PassageIdKind.Heading or PassageIdKind.Figure))
        {
            return null;
        }

        return index.Find(PassageIdKind.Passage, PlaceOf(row))
            ?? index.Find(PassageIdKind.Heading, PlaceOf(row))
            ?? index.Find(PassageIdKind.Figure, PlaceOf(row))
            ?? index.Find(PassageIdKind.Note, PlaceOf(row));
    }

    private static SourcePlace PlaceOf(LedgerRow row) => new(row.StartLine, row.StartUtf16);
}

/// <summary>The references of a work as it now reads, and the ledger that remembers them.</summary>
/// <param name="Ids">One for each placed thing, in their order.</param>
/// <param name="Ledger">The old rows as they were, then what is new.</param>
public sealed record Assignment(IReadOnlyList<PassageId> Ids, Ledger Ledger);
