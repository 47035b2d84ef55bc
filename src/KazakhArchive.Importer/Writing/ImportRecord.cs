using System.Globalization;
using System.Text;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Writing;

/// <summary>
/// What an import was made of, what it gave, and of what it warned: while none is another, importing again could change nothing
/// and would say the same, and costs a hash. It is kept with the lock of the work, belongs to the machine and not to the
/// archive, and may be deleted at any time.
/// </summary>
public static class ImportRecord
{
    private static readonly string[] Columns = ["path", "line", "code", "what", "mend"];

    /// <summary>What every work is made of besides its own files: the importer itself, and the names.</summary>
    public static string Common(CorpusFolder corpus) => CorpusRevision.Of(CorpusFiles.Of(corpus)
        .Where(file => file.Name.StartsWith($"{CorpusFolder.GazetteerName}/", StringComparison.Ordinal))
        .Select(Read)
        .Append(("importer", Encoding.UTF8.GetBytes(Importer())))).Value;

    /// <summary>What this work is made of. To be taken before it is imported: what is edited meanwhile is imported the next time.</summary>
    public static string Inputs(WorkFolder folder, string common) =>
        CorpusRevision.Of(CorpusFiles.Present(folder).Where(file => !IsMade(folder, file)).Select(Read).Append((common, []))).Value;

    /// <summary>The warnings of the import that gave what is there; null where the work is to be imported, also because a kill left something out of its place.</summary>
    public static IReadOnlyList<Finding>? Kept(WorkFolder folder, string inputs, WorkLock locks) =>
        WorkWriter.IsSettled(folder) && locks.Kept(folder) is string kept && kept.StartsWith(Line(folder, inputs), StringComparison.Ordinal)
            ? Warnings(kept[(kept.IndexOf('\n', StringComparison.Ordinal) + 1)..])
            : null;

    public static void Keep(WorkFolder folder, string inputs, IEnumerable<Finding> warnings, WorkLock locks) =>
        locks.Keep(folder, Line(folder, inputs) + TsvWriter.Write(Columns, warnings.Select(Cells)));

    private static IReadOnlyList<string> Cells(Finding warning) =>
        [warning.Path, warning.LineNumber?.ToString(CultureInfo.InvariantCulture) ?? "", warning.Code.Id, warning.What, warning.Mend];

    /// <summary>Null where the file was cut off.</summary>
    private static IReadOnlyList<Finding>? Warnings(string table)
    {
        var faults = new FindingList();
        var rows = TsvTable.Read("", table, Columns, faults);
        return faults.HasErrors ? null : [.. rows.Select(row => new Finding(
            row["path"],
            int.TryParse(row["line"], CultureInfo.InvariantCulture, out var line) ? line : null,
            FindingCodes.All.First(code => code.Id == row["code"]),
            row["what"],
            row["mend"]))];
    }

    private static string Line(WorkFolder folder, string inputs)
    {
        var outputs = CorpusRevision.Of(CorpusFiles.Present(folder).Where(file => IsMade(folder, file)).Select(Read));
        return $"{inputs} {outputs}\n";
    }

    // The identity of a build changes with its code and its tables, the runtime with what it knows of letters.
    private static string Importer() => string.Join(
        '\n',
        typeof(ImportRecord).Assembly.ManifestModule.ModuleVersionId,
        typeof(WorkFolder).Assembly.ManifestModule.ModuleVersionId,
        Environment.Version,
        CultureInfo.InvariantCulture.CompareInfo.Version.FullVersion.ToString(CultureInfo.InvariantCulture));

    private static bool IsMade(WorkFolder folder, CorpusFile file) =>
        file.Name == folder.SettledPassages.Name || file.Name.StartsWith($"{folder.Name}/chapters/", StringComparison.Ordinal);

    private static (string Name, byte[] Bytes) Read(CorpusFile file) => (file.Name, File.ReadAllBytes(file.Path));
}
