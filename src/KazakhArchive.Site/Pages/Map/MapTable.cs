using System.Text;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Site.Pages.Map;

/// <summary>A table of the map that is embedded in the assembly.</summary>
internal static class MapTable
{
    /// <summary>A fault in an embedded table is our own and stops the program.</summary>
    public static IReadOnlyList<TsvRow> Read(string name, params IReadOnlyList<string> columns)
    {
        using var stream = typeof(MapTable).Assembly.GetManifestResourceStream($"Map/{name}.tsv")
            ?? throw new InvalidOperationException($"The table {name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var findings = new FindingList();
        var rows = TsvTable.Read(name + ".tsv", reader.ReadToEnd(), columns, findings);
        return findings.Count == 0 ? rows : throw new InvalidOperationException(string.Join('\n', findings));
    }
}
