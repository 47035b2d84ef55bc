using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Orthography;

/// <summary>A table beside the type that reads it. A fault in it is our own and stops the program.</summary>
internal static class EmbeddedTable
{
    public static IReadOnlyList<TsvRow> Read(string name, params IReadOnlyList<string> columns) => ReadIn("Orthography", name, columns);

    /// <summary>The same for a table in another folder of the project.</summary>
    public static IReadOnlyList<TsvRow> ReadIn(string folder, string name, params IReadOnlyList<string> columns) =>
        EmbeddedTsv.Read(typeof(EmbeddedTable).Assembly, $"KazakhArchive.Texts.{folder}.{name}.tsv", columns);
}
