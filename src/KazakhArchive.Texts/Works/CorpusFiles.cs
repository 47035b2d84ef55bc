namespace KazakhArchive.Texts.Works;

/// <summary>The files that make the archive, whoever made them; what editors and version control keep beside them is none of it.</summary>
public static class CorpusFiles
{
    private static readonly string[] Extensions = [".md", ".tsv", ".json", ".txt", ".gz"];

    /// <summary>In the ordinal order of their names.</summary>
    public static IReadOnlyList<CorpusFile> Of(CorpusFolder corpus) =>
        // A folder that cannot be a work is told where works are read.
        [.. Tables(corpus).Concat(corpus.Works([]).SelectMany(Of)).OrderBy(file => file.Name, StringComparer.Ordinal)];

    /// <summary>What all works share, in the ordinal order of the names.</summary>
    public static IReadOnlyList<CorpusFile> Tables(CorpusFolder corpus) =>
    [
        .. In(corpus.Path, "", SearchOption.TopDirectoryOnly)
            .Concat(In(Path.Combine(corpus.Path, CorpusFolder.GazetteerName), $"{CorpusFolder.GazetteerName}/", SearchOption.TopDirectoryOnly))
            .OrderBy(file => file.Name, StringComparer.Ordinal),
    ];

    /// <summary>All of one work, in the ordinal order of the names.</summary>
    public static IReadOnlyList<CorpusFile> Of(WorkFolder folder) =>
    [
        .. Present(folder)
            .Concat(In(folder.RevisionsPath, $"{folder.Name}/revisions/", SearchOption.AllDirectories))
            .OrderBy(file => file.Name, StringComparer.Ordinal),
    ];

    /// <summary>Of one work what its editors keep and what the importer made; not what was published.</summary>
    public static IEnumerable<CorpusFile> Present(WorkFolder folder)
    {
        // As they are read: an import that was cut off leaves the same archive under other names.
        var references = folder.Passages;
        return In(folder.Path, $"{folder.Name}/", SearchOption.TopDirectoryOnly)
            .Concat(In(folder.StandingChaptersPath, $"{folder.Name}/chapters/", SearchOption.TopDirectoryOnly))
            .Where(file => Path.GetFileName(file.Path) != Path.GetFileName(references.Path))
            .Concat(references.Exists ? [references] : []);
    }

    private static IEnumerable<CorpusFile> In(string folder, string name, SearchOption depth) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", depth)
            .Select(path => (Path: path, Relative: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file => Extensions.Contains(Path.GetExtension(file.Relative)) && !file.Relative.Split('/').Any(part => part.StartsWith('.')))
            .Select(file => new CorpusFile(file.Path, name + file.Relative))
        : [];
}
