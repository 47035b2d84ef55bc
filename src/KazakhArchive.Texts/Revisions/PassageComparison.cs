using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Revisions;

/// <summary>How a published passage differs from today's text.</summary>
/// <param name="Target">The reference under which its words stand today; null where that is its own or there is none.</param>
/// <param name="Reason">Why it is gone, as passages.tsv has it; null where it is not.</param>
/// <param name="Parts">Word by word; empty where it is gone or stands amid other words today.</param>
public sealed record PassageComparison(PassageId Reference, PassageId? Target, string? Reason, IReadOnlyList<DiffPart> Parts);
