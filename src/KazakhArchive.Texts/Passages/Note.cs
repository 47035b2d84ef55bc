using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>A note of the source: its marks in the text and, where the source prints it, its words.</summary>
/// <param name="Label">
/// The printed number in the digits in which it is printed, superscripts as ASCII digits; empty where none is printed.
/// The number in <paramref name="Id"/> is ours and may differ.
/// </param>
/// <param name="Marks">Where its marks stand, in the order of the text; empty where the text has none.</param>
/// <param name="Block">Its words; null where the source lacks them.</param>
/// <param name="BlockChapter">The chapter in which its words stand; null where the source lacks them.</param>
public sealed record Note(PassageId Id, string Label, IReadOnlyList<NotePlace> Marks, Block? Block, Ordinal? BlockChapter)
{
    /// <summary>The chapter that the note belongs to: where its first mark stands, or else its words.</summary>
    public Ordinal Chapter => Marks is [var first, ..] ? first.Chapter : BlockChapter ?? default;
}

/// <summary>Where a note's mark stands.</summary>
/// <param name="Passage">The passage that holds the mark; the chapter's own reference where that is its heading.</param>
public readonly record struct NotePlace(Ordinal Chapter, PassageId Passage);
