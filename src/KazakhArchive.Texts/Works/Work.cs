namespace KazakhArchive.Texts.Works;

/// <summary>What is known of a work, as <c>work.json</c> says it; field by field in corpus/README.md.</summary>
public sealed record Work
{
    /// <summary>The closed vocabulary of <see cref="Subjects"/>.</summary>
    public static IReadOnlyList<string> AllSubjects { get; } = ["history", "politics", "foreign-relations", "economy"];

    public required WorkId Id { get; init; }

    /// <summary>The title as the source has it; null where the source has none.</summary>
    public required string? OriginalTitle { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>The editor supplied the title, in square brackets.</summary>
    public required bool IsTitleSupplied { get; init; }

    /// <summary>Empty where the source names no author.</summary>
    public required IReadOnlyList<WorkAuthor> Authors { get; init; }

    public required Language Language { get; init; }

    /// <summary>One or more of <see cref="AllSubjects"/>.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    public required WorkSource Source { get; init; }

    public required LocalizedText Rights { get; init; }

    /// <summary>How far the text was regularised. TEI P5 normalization.</summary>
    public required LocalizedText Normalisation { get; init; }

    /// <summary>Lower-case hexadecimal digest of <c>source.txt</c>.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Null where the text came as the plain lines of <c>source.txt</c>.</summary>
    public WorkOriginal? Original { get; init; }

    /// <summary>The latest published revision; 0 before the first.</summary>
    public required int Revision { get; init; }

    public required LocalizedText Abstract { get; init; }

    public required IReadOnlyList<WorkChapter> Chapters { get; init; }
}
