using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Works;

/// <summary>What is known about a work, as <c>work.json</c> says it; field by field in corpus/README.md.</summary>
public sealed record Work
{
    public required WorkId Id { get; init; }

    /// <summary>The title as the source has it; null where the source has none.</summary>
    public required string? OriginalTitle { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>In the language of the work: the source's, otherwise the editor's.</summary>
    public string TitleProper => OriginalTitle ?? Title.In(Language);

    /// <summary>The editor supplied the title, in square brackets.</summary>
    public required bool IsTitleSupplied { get; init; }

    /// <summary>Empty where the source names no author.</summary>
    public required IReadOnlyList<WorkAuthor> Authors { get; init; }

    public required Language Language { get; init; }

    /// <summary>Ids of the gazetteer's subjects, one or more.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    public required WorkSource Source { get; init; }

    /// <summary>What is known about the printed book; <see cref="Bibliography.Unknown"/> where nothing is.</summary>
    public Bibliography Bibliography { get; init; } = Bibliography.Unknown;

    public required LocalizedText Rights { get; init; }

    /// <summary>How far the text was regularised. TEI P5 normalization.</summary>
    public required LocalizedText Normalisation { get; init; }

    /// <summary>Lower-case hexadecimal digest of <c>source.txt</c>.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Null where the text came as the plain lines of <c>source.txt</c>.</summary>
    public WorkOriginal? Original { get; init; }

    /// <summary>Where a library shows images of the book (https://iiif.io): its manifest, or the page with its viewer; null where none is known.</summary>
    public Uri? Iiif { get; init; }

    /// <summary>The latest published revision; 0 before the first.</summary>
    public required int Revision { get; init; }

    /// <summary>How far it has come; before it is published its references are provisional.</summary>
    public WorkState State { get; init; } = WorkState.Published;

    public required LocalizedText Abstract { get; init; }

    public required IReadOnlyList<WorkChapter> Chapters { get; init; }
}

/// <param name="Original">The name as the source has it.</param>
public sealed record WorkAuthor(string Original, LocalizedText Name);

/// <summary>A chapter's title in the three languages and its editorial abstract.</summary>
public sealed record WorkChapter(Ordinal Number, LocalizedText Title, LocalizedText Abstract);

/// <summary>What a register calls the work, or the book that it was taken from.</summary>
/// <param name="Value">Sound in its scheme.</param>
public sealed record WorkIdentifier(IdentifierScheme Scheme, string Value)
{
    /// <summary>Where the register answers for it; null where it does not.</summary>
    public Uri? Address => Scheme.Template is string template ? new Uri(template + Value) : null;
}

/// <summary>What the electronic text was derived from. TEI P5 sourceDesc.</summary>
/// <param name="Kind">An id of the gazetteer's kinds of sources.</param>
/// <param name="Url">Null where the source names none.</param>
public sealed record WorkSource(string Kind, LocalizedText Description, Uri? Url);

/// <summary>The file in which a text came, kept beside the <c>source.txt</c> that was made of it.</summary>
/// <param name="File">Its name in the work's folder.</param>
/// <param name="Format">As the importer names it.</param>
/// <param name="Extractor">The version of what made the source of it.</param>
/// <param name="Sha256">Lower-case hexadecimal digest of the file.</param>
public sealed record WorkOriginal(string File, string Format, int Extractor, string Sha256);
