using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Works;

/// <summary>The folder that holds the archive's texts and tables.</summary>
public sealed record CorpusFolder(string Path)
{
    /// <summary>
    /// The named folder; where none is named, the nearest <c>corpus</c> above the current directory or the program's own.
    /// Null and a finding where there is none.
    /// </summary>
    public static CorpusFolder? Find(string? path, FindingList findings)
    {
        if (path is not null)
        {
            if (HoldsWorks(path))
            {
                return new CorpusFolder(System.IO.Path.GetFullPath(path));
            }

            findings.Add(path, null, FindingCodes.CorpusMissing, "there is no folder works inside, expected the corpus folder",
                "Name the folder that holds works and gazetteer");
            return null;
        }

        var found = Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory);
        if (found is null)
        {
            findings.Add("corpus", null, FindingCodes.CorpusMissing,
                "neither the current directory nor the program's own lies below a folder with corpus/works",
                "Run inside the repository or name the corpus folder");
        }

        return found;
    }

    /// <summary>
    /// The folder to which the name leads now. Whoever reads it for a while is not led elsewhere when the name is, as deployments do it.
    /// </summary>
    public CorpusFolder Resolved() => new(Directory.ResolveLinkTarget(Path, returnFinalTarget: true)?.FullName ?? Path);

    /// <summary>The folder of the gazetteer's tables as findings call it.</summary>
    public const string GazetteerName = "gazetteer";

    public CorpusFile GazetteerTable(string fileName) => new(System.IO.Path.Combine(Path, GazetteerName, fileName), $"{GazetteerName}/{fileName}");

    public WorkFolder Work(WorkId id) => new(id, Path);

    /// <summary>The works in the ordinal order of their ids; each folder whose name cannot be a work id is a finding.</summary>
    public IReadOnlyList<WorkFolder> Works(FindingList findings)
    {
        var works = new List<WorkFolder>();
        if (FileStatus.Of(System.IO.Path.Combine(Path, "works")).Kind is not (FileKind.Folder or FileKind.Unknown or FileKind.Missing))
        {
            // Told where the folders are looked at.
            return works;
        }

        // A link or a pipe in place of a folder is reported where the work is read.
        var names = Directory.EnumerateFileSystemEntries(System.IO.Path.Combine(Path, "works"))
            .Where(path => FileStatus.Of(path).Kind != FileKind.Regular)
            .Select(path => System.IO.Path.GetFileName(path))
            .Where(name => !name.StartsWith('.')) // Editors and version control keep their own folders under such names.
            .Order(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (TryWorkId($"works/{name}", name, findings) is WorkId id)
            {
                works.Add(Work(id));
            }
        }

        return works;
    }

    /// <summary>Null and a finding where the name is no slug (E601) or is reserved (E602).</summary>
    /// <param name="where">What the finding names as its place.</param>
    public static WorkId? TryWorkId(string where, string name, FindingList findings)
    {
        if (WorkId.Reserved.Contains(name))
        {
            findings.Add(where, null, FindingCodes.WorkIdReserved, $"{Quoted.Of(name)} is an address of the site itself, expected another name",
                "Choose another name for the work");
        }
        else if (!WorkId.IsSlug(name))
        {
            findings.Add(where, null, FindingCodes.WorkIdInvalid,
                $"{Quoted.Of(name)} is no work id, expected at most {WorkId.MaximumLength} lower-case ASCII letters, digits and single hyphens, a letter first",
                "Rename the folder; a published id stays as it is");
        }

        return WorkId.TryParse(name);
    }

    private static CorpusFolder? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine(folder.FullName, "corpus");
            if (HoldsWorks(path))
            {
                return new CorpusFolder(path);
            }
        }

        return null;
    }

    private static bool HoldsWorks(string path) => path.Length > 0 && Directory.Exists(System.IO.Path.Combine(path, "works"));
}
