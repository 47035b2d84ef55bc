using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Texts.Revisions;

/// <summary>Compares two states of a work, passage by passage.</summary>
public static class RevisionChanges
{
    /// <summary>
    /// What there is to tell of each passage, heading, figure and note: first what is in the later text, in its order;
    /// then what no longer does, in the order of the earlier.
    /// </summary>
    public static IReadOnlyList<PassageChange> Between(
        IReadOnlyList<Chapter> earlier, IReadOnlyList<Chapter> later, Ledger laterLedger)
    {
        var before = PassageList.Of(earlier);
        var wordsBefore = before.ToDictionary(passage => passage.Id, passage => passage.Reading);
        var after = PassageList.Of(later);
        var wordsAfter = after.ToDictionary(passage => passage.Id, passage => passage.Reading);

        var gone = before.Where(passage => !wordsAfter.ContainsKey(passage.Id))
            .Select(passage => ChangeOf(passage, laterLedger, wordsAfter))
            .ToList();
        var takenOver = gone.Where(change => change.Kind == PassageChangeKind.Moved).Select(change => change.Target!.Value).ToHashSet();
        var standing = after
            .Where(passage => !wordsBefore.TryGetValue(passage.Id, out var words) ? !takenOver.Contains(passage.Id) : words != passage.Reading)
            .Select(passage => new PassageChange(
                wordsBefore.ContainsKey(passage.Id) ? PassageChangeKind.Changed : PassageChangeKind.Added, passage.Id));
        return [.. standing, .. gone];
    }

    private static PassageChange ChangeOf(Passage passage, Ledger later, Dictionary<PassageId, string> wordsAfter)
    {
        if (later.Resolve(passage.Id) is not LedgerResolution.AliasOf { Target: var target })
        {
            return new PassageChange(PassageChangeKind.Removed, passage.Id);
        }

        var isMoved = wordsAfter.GetValueOrDefault(target) == passage.Reading;
        return new PassageChange(isMoved ? PassageChangeKind.Moved : PassageChangeKind.Merged, passage.Id, target);
    }
}

/// <summary>What became of one reference between two revisions.</summary>
/// <param name="Target">The reference that took the text over; null unless it was merged or moved.</param>
public sealed record PassageChange(PassageChangeKind Kind, PassageId Reference, PassageId? Target = null);
