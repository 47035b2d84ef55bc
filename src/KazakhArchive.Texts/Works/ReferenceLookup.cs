using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Texts.Works;

/// <summary>Finds in a work what a reference as people type it points at; every address that names a part of a work is answered by it.</summary>
public static class ReferenceLookup
{
    public static ReferenceAnswer Find(Edition edition, string text) =>
        PassageRange.TryParse(text) is PassageRange asked ? Find(edition, asked) : new ReferenceAnswer.Unknown([]);

    public static ReferenceAnswer Find(Edition edition, PassageRange asked)
    {
        if (edition.Ledger.Resolve(asked.First) is LedgerResolution.Tombstone tombstone)
        {
            return new ReferenceAnswer.Gone(asked.First, tombstone.Reason);
        }

        // A range whose end is gone is clipped, as any that ends where nothing stands.
        var address = Between(Target(edition, asked.First), Target(edition, asked.Last));
        var excerpt = Excerpts.Of(edition.Chapters, address);
        if (excerpt is null && address != asked)
        {
            // Two aliases may lead to places that stand the other way round.
            address = Swap(address);
            excerpt = Excerpts.Of(edition.Chapters, address);
        }

        return excerpt is null
            ? new ReferenceAnswer.Unknown(NearestReferences.Of(edition.Chapters, asked))
            : new ReferenceAnswer.Found(address, excerpt);
    }

    private static PassageId Target(Edition edition, PassageId reference) =>
        edition.Ledger.Resolve(reference) is LedgerResolution.AliasOf alias ? alias.Target : reference;

    /// <summary>Only passages make ranges; where an alias leads to something else, the reference leads to its beginning.</summary>
    private static PassageRange Between(PassageId first, PassageId last) =>
        first.Kind == PassageIdKind.Passage && last.Kind == PassageIdKind.Passage ? new PassageRange(first, last) : PassageRange.Of(first);

    private static PassageRange Swap(PassageRange range) => new(range.Last, range.First);
}
