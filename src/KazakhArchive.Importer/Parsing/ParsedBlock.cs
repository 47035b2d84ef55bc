using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Parsing;

/// <summary>A block before it belongs to a chapter. Note, figure and page ids are provisional: n1, n2 … in order of appearance.</summary>
/// <param name="Block">Without an id of its own, save notes and figures.</param>
/// <param name="Start">Where its first character stands.</param>
/// <param name="WordsStart">Where the first character stands that the reading layer shows.</param>
/// <param name="End">Just behind its last character.</param>
/// <param name="Milestones">Where the note marks and printed pages within the block stand.</param>
public sealed record ParsedBlock(Block Block, SourcePlace Start, SourcePlace WordsStart, SourcePlace End, IReadOnlyList<Milestone> Milestones)
{
    /// <summary>The rows of divisions.tsv that begin with this block, in order.</summary>
    public IReadOnlyList<DivisionRow> Divisions { get; init; } = [];

    /// <summary>See <see cref="StructureRow.Reference"/>.</summary>
    public string Reference { get; init; } = "";
}
