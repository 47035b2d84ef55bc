using System.Reflection;
using System.Text;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Tsv;

/// <summary>A table that is compiled into an assembly.</summary>
public static class EmbeddedTsv
{
    /// <param name="resource">As the assembly calls it.</param>
    /// <param name="columns">The header row that it must have.</param>
    /// <exception cref="InvalidOperationException">It is missing or malformed: a fault of the build.</exception>
    public static IReadOnlyList<TsvRow> Read(Assembly assembly, string resource, params IReadOnlyList<string> columns)
    {
        using var stream = assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The resource {resource} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var findings = new FindingList();
        var rows = TsvTable.Read(resource, reader.ReadToEnd(), columns, findings);
        return findings.Count == 0 ? rows : throw new InvalidOperationException(string.Join('\n', findings));
    }
}
