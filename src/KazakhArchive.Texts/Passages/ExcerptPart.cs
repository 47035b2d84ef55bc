using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>One block of an excerpt, with all its inlines or, where a printed page begins or ends within it, some.</summary>
/// <param name="IsPartial">A printed page begins or ends within the block.</param>
public sealed record ExcerptPart(Ordinal Chapter, Block Block, bool IsPartial);
