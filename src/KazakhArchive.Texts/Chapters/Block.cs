using KazakhArchive.Texts.Dates;

namespace KazakhArchive.Texts.Chapters;

/// <summary>One block of a chapter; most are citable passages.</summary>
public sealed record Block
{
    public required BlockKind Kind { get; init; }

    /// <summary>Null for the kinds that are not cited: chapter headings, title page, forme work, surplus.</summary>
    public PassageId? Id { get; init; }

    /// <summary>1 for the chapter's heading, 2 and more below it; 0 for all other kinds.</summary>
    public int Level { get; init; }

    public required IReadOnlyList<Inline> Inlines { get; init; }

    /// <summary>Where the block is in the source; for a supplied heading, the line it comes before.</summary>
    public required LineRange Lines { get; init; }

    /// <summary>A heading that the editor supplied: shown in brackets, no part of the diplomatic layer.</summary>
    public bool IsSupplied { get; init; }

    /// <summary>
    /// The names in the reading text, ascending, without overlaps. Kept in a table of their own beside the chapter
    /// (<see cref="MentionTable"/>): a better gazetteer changes no text.
    /// </summary>
    public IReadOnlyList<EntityMention> Mentions { get; init; } = [];

    /// <summary>The times that the reading text names, ascending, without overlaps; kept in <see cref="DateTable"/>.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];
}
