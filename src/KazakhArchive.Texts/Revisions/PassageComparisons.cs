using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Texts.Revisions;

/// <summary>Compares what was published with today's text, each passage with what its reference leads to now.</summary>
public static class PassageComparisons
{
    /// <summary>One for each passage whose words are not the same today, in the order given.</summary>
    /// <param name="published">Whole blocks; those without a reference are passed over, as nobody can cite them.</param>
    public static IReadOnlyList<PassageComparison> Of(IEnumerable<Block> published, IReadOnlyList<Chapter> today, Ledger ledger)
    {
        var blocks = today.SelectMany(chapter => chapter.Blocks).Where(block => block.Id is not null).ToLookup(block => block.Id!.Value);
        return [.. published
            .Where(block => block.Id is not null)
            .Select(block => Compare(block.Id!.Value, LayerText.Of(block, Layer.Reading), blocks, ledger))
            .OfType<PassageComparison>()];
    }

    private static PassageComparison? Compare(PassageId id, string words, ILookup<PassageId, Block> today, Ledger ledger)
    {
        PassageId? target = ledger.Resolve(id) is LedgerResolution.AliasOf alias ? alias.Target : null;
        if (today[target ?? id].FirstOrDefault() is not Block block)
        {
            var reason = ledger.Resolve(id) is LedgerResolution.Tombstone tombstone ? tombstone.Reason : "";
            return new PassageComparison(id, target, reason, []);
        }

        var present = LayerText.Of(block, Layer.Reading);
        return (target, present == words) switch
        {
            (null, true) => null,
            (null, false) => new PassageComparison(id, null, null, WordDiff.Between(words, present)),
            _ => new PassageComparison(id, target, null, []),
        };
    }
}

/// <summary>How a published passage differs from today's text.</summary>
/// <param name="Target">The reference under which its words stand today; null where that is its own or there is none.</param>
/// <param name="Reason">Why it is gone, as passages.tsv has it; null where it is not.</param>
/// <param name="Parts">Word by word; empty where it is gone or stands amid other words today.</param>
public sealed record PassageComparison(PassageId Reference, PassageId? Target, string? Reason, IReadOnlyList<DiffPart> Parts);
