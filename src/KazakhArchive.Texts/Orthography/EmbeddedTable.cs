using System.Text;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Orthography;

/// <summary>A table of the orthography, embedded in the assembly beside the type that reads it.</summary>
internal static class EmbeddedTable
{
    /// <summary>A fault in an embedded table is our own and stops the program.</summary>
    public static IReadOnlyList<TsvRow> Read(string name, params IReadOnlyList<string> columns)
    {
        var resource = $"KazakhArchive.Texts.Orthography.{name}.tsv";
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var findings = new FindingList();
        var rows = TsvTable.Read(name + ".tsv", reader.ReadToEnd(), columns, findings);
        return findings.Count == 0 ? rows : throw new InvalidOperationException(string.Join('\n', findings));
    }
}
