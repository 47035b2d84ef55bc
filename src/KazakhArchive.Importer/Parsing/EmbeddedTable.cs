using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Parsing;

/// <summary>The tables beside the code that reads them, compiled into the importer.</summary>
public static class EmbeddedTable
{
    /// <exception cref="InvalidOperationException">The table is missing or malformed: a fault of the build.</exception>
    public static IReadOnlyList<TsvRow> Read(string fileName, params string[] columns) => Read(typeof(EmbeddedTable), fileName, columns);

    /// <param name="reader">A type of the folder in which the table lies.</param>
    /// <exception cref="InvalidOperationException">The table is missing or malformed: a fault of the build.</exception>
    public static IReadOnlyList<TsvRow> Read(Type reader, string fileName, params string[] columns)
    {
        using var stream = reader.Assembly.GetManifestResourceStream(reader, fileName)
            ?? throw new InvalidOperationException($"{fileName} is not embedded.");
        using var text = new StreamReader(stream);
        var findings = new FindingList();
        var rows = TsvTable.Read(fileName, text.ReadToEnd(), columns, findings);
        return findings.Count == 0 ? rows : throw new InvalidOperationException(findings[0].ToString());
    }
}
