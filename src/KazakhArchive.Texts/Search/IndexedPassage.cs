using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Texts.Search;

/// <summary>One passage as search sees it. Passages are handed over in the order of works and, within a work, of the book.</summary>
public sealed record IndexedPassage
{
    /// <summary>The work's slug.</summary>
    public required string Work { get; init; }

    /// <summary>The passage's reference in the work, such as <c>3.14</c> or <c>n7</c>.</summary>
    public required string Reference { get; init; }

    public required Language Language { get; init; }

    public PassageKind Kind { get; init; }

    /// <summary>The text that is displayed, snippets are cut from and offsets count in: the reading layer.</summary>
    public required string Text { get; init; }

    /// <summary>Where the source reads otherwise, in the order of the text, without overlaps.</summary>
    public IReadOnlyList<SourceReading> SourceReadings { get; init; } = [];

    /// <summary>The printed page's label; null where it is not known.</summary>
    public string? Page { get; init; }

    /// <summary>Its lines in <c>source.txt</c>; null for passages that are not of the archive.</summary>
    public LineRange? Lines { get; init; }
}
