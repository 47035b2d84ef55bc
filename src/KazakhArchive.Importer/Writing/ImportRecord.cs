using System.Globalization;
using System.Text;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Writing;

/// <summary>
/// What an import without findings was made of, and what it gave: while neither is another, importing again could change
/// nothing and say nothing, and costs a hash. It is kept with the lock of the work, belongs to the machine and not to the
/// archive, and may be deleted at any time.
/// </summary>
public static class ImportRecord
{
    /// <summary>What every work is made of besides its own files: the importer itself, and the names.</summary>
    public static string Common(CorpusFolder corpus) => CorpusRevision.Of(CorpusFiles.Of(corpus)
        .Where(file => file.Name.StartsWith($"{CorpusFolder.GazetteerName}/", StringComparison.Ordinal))
        .Select(Read)
        .Append(("importer", Encoding.UTF8.GetBytes(Importer())))).Value;

    /// <summary>What this work is made of. To be taken before it is imported: what is edited meanwhile is imported the next time.</summary>
    public static string Inputs(WorkFolder folder, string common) =>
        CorpusRevision.Of(CorpusFiles.Present(folder).Where(file => !IsMade(folder, file)).Select(Read).Append((common, []))).Value;

    /// <summary>Also what a kill left out of its place makes a work one that is to be imported.</summary>
    public static bool IsCurrent(WorkFolder folder, string inputs, WorkLock locks) =>
        WorkWriter.IsSettled(folder) && locks.Kept(folder) == Line(folder, inputs);

    public static void Keep(WorkFolder folder, string inputs, WorkLock locks) => locks.Keep(folder, Line(folder, inputs));

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
