using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>The references of a work as it now reads, and the ledger that remembers them.</summary>
/// <param name="Ids">One for each placed thing, in their order.</param>
/// <param name="Ledger">The old rows as they were, then what is new.</param>
public sealed record Assignment(IReadOnlyList<PassageId> Ids, Ledger Ledger);
