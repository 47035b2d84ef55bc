using System.Text;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Orthography;

/// <summary>A table that is embedded in the assembly beside the type that reads it.</summary>
internal static class EmbeddedTable
{
    /// <summary>A fault in an embedded table is our own and stops the program.</summary>
    public static IReadOnlyList<TsvRow> Read(string name, params IReadOnlyList<string> columns) => ReadIn("Orthography", name, columns);

    /// <summary>The same for a table in another folder of the project.</summary>
    public static IReadOnlyList<TsvRow> ReadIn(string folder, string name, params IReadOnlyList<string> columns)
    {
        var resource = $"KazakhArchive.Texts.{folder}.{name}.tsv";
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var findings = new FindingList();
        var rows = TsvTable.Read(name + ".tsv", reader.ReadToEnd(), columns, findings);
        return findings.Count == 0 ? rows : throw new InvalidOperationException(string.Join('\n', findings));
    }
}
