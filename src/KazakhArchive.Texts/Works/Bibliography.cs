namespace KazakhArchive.Texts.Works;

/// <summary>
/// What libraries record of the printed book and of its electronic text, as far as it is known: each field is null or empty where it is
/// not. Texts stand as the book has them, in its language.
/// </summary>
public sealed record Bibliography
{
    public static Bibliography Unknown { get; } = new();

    public string? Publisher { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Place { get; init; }

    public PublicationYear? Year { get; init; }

    /// <summary>As the book says it: second, revised.</summary>
    public string? Edition { get; init; }

    /// <summary>1 or more.</summary>
    public int? Volumes { get; init; }

    public string? Series { get; init; }

    /// <summary>Of the printed book, in its order.</summary>
    public IReadOnlyList<WorkAuthor> Editors { get; init; } = [];

    public IReadOnlyList<WorkAuthor> Translators { get; init; } = [];

    public Licence? Licence { get; init; }

    /// <summary>The program, with its version, that read the pages.</summary>
    public string? OcrEngine { get; init; }

    /// <summary>The program, with its version, that took the text out of the file it came in.</summary>
    public string? Extractor { get; init; }

    public IReadOnlyList<WorkIdentifier> Identifiers { get; init; } = [];

    /// <summary>Nothing is known.</summary>
    public bool IsUnknown => this is
    {
        Publisher: null, Place: null, Year: null, Edition: null, Volumes: null, Series: null, Licence: null, OcrEngine: null, Extractor: null,
        Editors.Count: 0, Translators.Count: 0, Identifiers.Count: 0,
    };

    /// <summary>All of a scheme, in the order in which they stand.</summary>
    public IEnumerable<WorkIdentifier> In(IdentifierScheme scheme) => Identifiers.Where(identifier => identifier.Scheme == scheme);
}

/// <summary>The year in which a book was printed.</summary>
/// <param name="Printed">As the book says it, in one calendar or both.</param>
/// <param name="Gregorian">Null where it is not sure.</param>
/// <param name="Hijri">The year of the lunar hijra; null where it is not sure.</param>
public sealed record PublicationYear(string Printed, int? Gregorian, int? Hijri);
