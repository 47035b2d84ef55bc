using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Parsing;

/// <summary>The tables beside the code that reads them. A fault in one is our own and stops the program.</summary>
public static class EmbeddedTable
{
    public static IReadOnlyList<TsvRow> Read(string fileName, params string[] columns) => Read(typeof(EmbeddedTable), fileName, columns);

    /// <param name="reader">A type of the folder in which the table lies.</param>
    public static IReadOnlyList<TsvRow> Read(Type reader, string fileName, params string[] columns) =>
        EmbeddedTsv.Read(reader.Assembly, $"{reader.Namespace}.{fileName}", columns);
}
