using System.Globalization;
using System.Text;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Writing;

/// <summary>
/// Whether importing a work again could change anything or say anything else. Where names, lengths and times of all its files are
/// those of the note it costs a look at them; where a time says nothing, a digest. The note is kept with the lock of the work,
/// belongs to the machine and not to the archive, and may be deleted at any time.
/// </summary>
/// <param name="common">What <see cref="Common"/> gave for this run.</param>
public sealed class ImportRecord(WorkFolder folder, string common, WorkLock held)
{
    private string? inputs;
    private long begunAtTicks;
    private IReadOnlyList<FileStamp>? files;

    /// <summary>The digest of what every work is made of besides its own files: the importer itself, and the names.</summary>
    public static string Common(CorpusFolder corpus) => CorpusDigest.Of(Read(
            GazetteerReader.FileNames.Select(corpus.GazetteerTable).Where(table => table.Exists),
            [])
        .Append(("importer", Encoding.UTF8.GetBytes(Importer())))).Value;

    /// <summary>The warnings of the last import that wrote the work, of whatever it was made; null where none is remembered, or one is under way.</summary>
    public static IReadOnlyList<Finding>? LastWarnings(WorkFolder folder) => ImportNote.TryRead(WorkLock.Peek(folder))?.Warnings;

    /// <summary>The warnings of the import that gave what is there; null where the work is to be imported, also because a kill left something out of its place.</summary>
    public IReadOnlyList<Finding>? Unchanged()
    {
        var note = WorkWriter.IsSettled(folder) && ImportNote.TryRead(held.Read()) is { } kept && kept.Common == common ? kept : null;
        if (note is not null && IsUntouched(note, held.NotedAtTicks))
        {
            return note.Warnings;
        }

        // What is edited from now on is imported the next time.
        begunAtTicks = held.Begin();
        files = FileStamp.Of(folder);
        inputs = DigestOf(file => !IsMade(file.Name));
        if (note is null || note.Inputs != inputs || note.Outputs != DigestOf(file => IsMade(file.Name)))
        {
            return null;
        }

        held.Keep((note with { BegunAtTicks = begunAtTicks, Files = files ?? [] }).Write());
        return note.Warnings;
    }

    /// <summary>Once the work is written, after <see cref="Unchanged"/> gave null.</summary>
    public void Keep(ImportedWork work, IEnumerable<Finding> warnings)
    {
        if (inputs is null)
        {
            return;
        }

        var outputs = Digest(work.ChapterFiles
            .Select(file => (folder.Chapter(file.FileName).Name, Encoding.UTF8.GetBytes(file.Text)))
            .Append((folder.SettledPassages.Name, Encoding.UTF8.GetBytes(work.LedgerText))));
        var made = FileStamp.Of(folder);
        IReadOnlyList<FileStamp> stamps = files is null || made is null ? []
            : [.. files.Where(file => !IsMade(file.Name)).Concat(made.Where(file => IsMade(file.Name))).OrderBy(file => file.Name, StringComparer.Ordinal)];
        held.Keep(new ImportNote(common, inputs, outputs, begunAtTicks, stamps, [.. warnings]).Write());
    }

    /// <summary>
    /// The clock of a file system moves in steps. What was edited within the step in which it was looked at has the same time as
    /// before (git calls it racily clean), so a time counts only where it is older.
    /// </summary>
    private bool IsUntouched(ImportNote note, long notedAtTicks) =>
        note.Files.Count > 0
        && note.Files.All(file => file.WrittenAtTicks < (IsMade(file.Name) ? notedAtTicks : note.BegunAtTicks))
        && FileStamp.Of(folder) is { } present
        && present.SequenceEqual(note.Files);

    // The identity of a build changes with its code and its tables, the runtime with what it knows of letters.
    private static string Importer() => string.Join(
        '\n',
        typeof(ImportRecord).Assembly.ManifestModule.ModuleVersionId,
        typeof(WorkFolder).Assembly.ManifestModule.ModuleVersionId,
        Environment.Version,
        CultureInfo.InvariantCulture.CompareInfo.Version.FullVersion.ToString(CultureInfo.InvariantCulture));

    private bool IsMade(string name) =>
        name == folder.SettledPassages.Name || name.StartsWith($"{folder.Name}/chapters/", StringComparison.Ordinal);

    /// <summary>Null where a file cannot be read or is larger than any that is: the import says so.</summary>
    private string? DigestOf(Func<CorpusFile, bool> isWanted)
    {
        try
        {
            var findings = new FindingList();
            var digest = Digest(Read(CorpusFiles.Present(folder).Where(isWanted), findings));
            return findings.Count == 0 ? digest : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Digest(IEnumerable<(string Name, byte[] Bytes)> contents) =>
        CorpusDigest.Of(contents.OrderBy(file => file.Name, StringComparer.Ordinal)).Value;

    // What cannot be read is reported where the tables are read.
    private static IEnumerable<(string Name, byte[] Bytes)> Read(IEnumerable<CorpusFile> files, FindingList findings) =>
        files.Select(file => (file.Name, Bytes: file.ReadBytes(findings))).Where(file => file.Bytes is not null).Select(file => (file.Name, file.Bytes!));
}
