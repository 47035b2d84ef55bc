using System.Text;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Site.Html;

/// <summary>A table of the site that is embedded in its assembly.</summary>
internal static class SiteTable
{
    /// <summary>A fault in an embedded table is our own and stops the program.</summary>
    /// <param name="name">With the folder of its feature: <c>Map/regions.tsv</c>.</param>
    public static IReadOnlyList<TsvRow> Read(string name, params IReadOnlyList<string> columns)
    {
        using var stream = typeof(SiteTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var findings = new FindingList();
        var rows = TsvTable.Read(name, reader.ReadToEnd(), columns, findings);
        return findings.Count == 0 ? rows : throw new InvalidOperationException(string.Join('\n', findings));
    }
}
