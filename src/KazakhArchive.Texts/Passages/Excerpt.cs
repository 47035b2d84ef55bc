using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>The part of a work that a reference points at, in the order of the file.</summary>
/// <param name="Range">As it was found: a range whose end does not exist ends with the last passage before it.</param>
/// <param name="Parts">Empty only for a note of which the source has the mark but not the words.</param>
/// <param name="IsClipped">The range that was asked for reaches beyond its chapter's end.</param>
public sealed record Excerpt(PassageRange Range, IReadOnlyList<ExcerptPart> Parts, bool IsClipped);

/// <summary>One block of an excerpt, with all its inlines or, where a printed page begins or ends within it, some.</summary>
/// <param name="IsPartial">A printed page begins or ends within the block.</param>
public sealed record ExcerptPart(Ordinal Chapter, Block Block, bool IsPartial);
