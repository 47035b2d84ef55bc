namespace KazakhArchive.Texts.Works;

/// <summary>The columns of <c>structure.tsv</c>, which the importer writes and reads, and whoever asks where lines stand on images.</summary>
public static class StructureColumns
{
    public static IReadOnlyList<string> All { get; } = ["line", "role", "level", "division", "page", "note", "language", "zone", "confidence"];
}
