using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Parsing;

/// <summary>The tables beside the code that reads them. A fault in one is our own and stops the program.</summary>
public static class EmbeddedTable
{
    public static IReadOnlyList<TsvRow> Read(string fileName, params string[] columns) => Read(typeof(EmbeddedTable), fileName, columns);

    /// <summary>A list of words with their language, in the search form.</summary>
    public static IEnumerable<string> Words(string fileName) => Read(fileName, "word", "language").Select(row => SearchForm.OfWords(row["word"]));

    /// <param name="reader">A type of the folder in which the table lies.</param>
    public static IReadOnlyList<TsvRow> Read(Type reader, string fileName, params string[] columns) =>
        EmbeddedTsv.Read(reader.Assembly, $"{reader.Namespace}.{fileName}", columns);
}
