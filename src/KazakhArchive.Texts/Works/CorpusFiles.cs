using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Works;

/// <summary>The files that make the archive, whoever made them; what editors and version control keep beside them is none of it.</summary>
public static class CorpusFiles
{
    private static readonly string[] Extensions = [".md", ".tsv", ".json", ".txt", ".gz"];

    /// <summary>In the ordinal order of their names.</summary>
    public static IReadOnlyList<CorpusFile> Of(CorpusFolder corpus)
    {
        // A folder that cannot be a work is told where works are read.
        var works = corpus.Works([]).SelectMany(Of);
        return [.. In(corpus.Path, "", SearchOption.TopDirectoryOnly)
            .Concat(In(Path.Combine(corpus.Path, CorpusFolder.GazetteerName), $"{CorpusFolder.GazetteerName}/", SearchOption.TopDirectoryOnly))
            .Concat(works)
            .OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<CorpusFile> Of(WorkFolder folder) =>
        In(folder.Path, $"{folder.Name}/", SearchOption.TopDirectoryOnly)
            .Concat(In(folder.ChaptersPath, $"{folder.Name}/chapters/", SearchOption.TopDirectoryOnly))
            .Concat(In(folder.RevisionsPath, $"{folder.Name}/revisions/", SearchOption.AllDirectories));

    private static IEnumerable<CorpusFile> In(string folder, string name, SearchOption depth) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", depth)
            .Select(path => (Path: path, Relative: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file => Extensions.Contains(Path.GetExtension(file.Relative)) && !file.Relative.Split('/').Any(part => part.StartsWith('.')))
            .Select(file => new CorpusFile(file.Path, name + file.Relative))
        : [];
}
