using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Works;

/// <summary>The columns of <c>structure.tsv</c>, which the importer writes and reads, and whoever asks where lines stand on images.</summary>
public static class StructureColumns
{
    public static IReadOnlyList<string> All { get; } = ["line", "role", "level", "division", "page", "note", "language", "zone", "confidence"];

    /// <summary>With the numbers by which a file knows its passages; other tables do without the column.</summary>
    public static IReadOnlyList<string> WithReference { get; } = [.. All, "reference"];

    /// <summary>Those of a table.</summary>
    public static IReadOnlyList<string> Of(string table) => TsvTable.IsHeaderOf(table, WithReference) ? WithReference : All;
}
