using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>One citable thing of a work as it now reads, before it has its reference.</summary>
/// <param name="Chapter">The chapter in which it stands; of no account for the kinds that are numbered through the work.</param>
/// <param name="Wanted">Given for chapters, which divisions.tsv numbers, and printed pages, which the print does; null for the others.</param>
/// <param name="Start">Its first character in the source; for a note, its first mark or else its text.</param>
/// <param name="End">Exclusive; equal to the start for a supplied heading.</param>
/// <param name="FirstWords">See <see cref="Passages.FirstWords"/>.</param>
public sealed record PlacedId(
    PassageIdKind Kind,
    Ordinal Chapter,
    PassageId? Wanted,
    SourcePlace Start,
    SourcePlace End,
    string FirstWords)
{
    /// <summary>
    /// Where else it stands: a note's further marks, and its text. A note keeps its reference
    /// when its first mark is found only later, or is lost.
    /// </summary>
    public IReadOnlyList<SourceSpan> AlsoAt { get; init; } = [];
}
