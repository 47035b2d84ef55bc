using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>One citable thing of a work as it now reads, before it has its reference.</summary>
/// <param name="Chapter">The chapter in which it stands; of no account for the kinds that are numbered through the work.</param>
/// <param name="Wanted">Given for chapters, which divisions.tsv numbers, and printed pages, which the print does; null for the others.</param>
/// <param name="Start">
/// Its first character in the source, forme work, surplus and markers included; for a note, its first mark or else its text.
/// </param>
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
    /// Its first character that the reading layer shows, by which the ledger remembers it; null where that is <see cref="Start"/>.
    /// A line before it may turn out to be no part of the text, and noise at its head may be emended away: neither
    /// may cost it its reference.
    /// </summary>
    public SourcePlace? WordsStart { get; init; }

    /// <summary>The number by which its source cites it; it becomes the number of the reference where no other passage of the chapter has that. Null where it has none.</summary>
    public Ordinal? OwnNumber { get; init; }

    /// <summary>
    /// Where else it stands: a note's further marks, and its text. A note keeps its reference
    /// when its first mark is found only later, or is lost.
    /// </summary>
    public IReadOnlyList<SourceSpan> AlsoAt { get; init; } = [];
}

/// <summary>A stretch of <c>source.txt</c>.</summary>
/// <param name="End">Exclusive; equal to the start where nothing of the source is there, as with a supplied heading.</param>
public readonly record struct SourceSpan(SourcePlace Start, SourcePlace End);
