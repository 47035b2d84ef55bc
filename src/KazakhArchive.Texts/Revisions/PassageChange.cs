using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Revisions;

/// <summary>What became of one reference between two revisions.</summary>
/// <param name="Target">The reference that took the text over; null unless it was merged or moved.</param>
public sealed record PassageChange(PassageChangeKind Kind, PassageId Reference, PassageId? Target = null);
