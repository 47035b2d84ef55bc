namespace KazakhArchive.Importer.Extracting;

/// <summary>What the head of a file says about its book.</summary>
/// <param name="Title">Null where it says none.</param>
/// <param name="Language">BCP 47; null where it says none.</param>
public sealed record BookHead(string? Title, IReadOnlyList<string> Authors, string? Language)
{
    public static BookHead Empty { get; } = new(null, [], null);

    /// <summary>The fields of work.json that it fills, by their names there, each with what the file says.</summary>
    public IReadOnlyList<(string Field, string Value)> Fields { get; init; } = [];
}
