using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>Where a note's mark stands.</summary>
/// <param name="Passage">The passage that holds the mark; the chapter's own reference where that is its heading.</param>
public readonly record struct NotePlace(Ordinal Chapter, PassageId Passage);
