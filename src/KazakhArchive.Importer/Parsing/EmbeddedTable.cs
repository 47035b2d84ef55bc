using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Parsing;

/// <summary>The tables beside this file, compiled into the importer.</summary>
public static class EmbeddedTable
{
    /// <exception cref="InvalidOperationException">The table is missing or malformed: a fault of the build.</exception>
    public static IReadOnlyList<TsvRow> Read(string fileName, params string[] columns) => ReadIn("Parsing", fileName, columns);

    /// <summary>The same for a table in another folder of the importer.</summary>
    /// <exception cref="InvalidOperationException">The table is missing or malformed: a fault of the build.</exception>
    public static IReadOnlyList<TsvRow> ReadIn(string folder, string fileName, params string[] columns)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream($"KazakhArchive.Importer.{folder}.{fileName}")
            ?? throw new InvalidOperationException($"{fileName} is not embedded.");
        using var reader = new StreamReader(stream);
        var findings = new FindingList();
        var rows = TsvTable.Read(fileName, reader.ReadToEnd(), columns, findings);
        return findings.Count == 0 ? rows : throw new InvalidOperationException(findings[0].ToString());
    }
}
