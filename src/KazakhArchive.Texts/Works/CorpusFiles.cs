using System.Text.RegularExpressions;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Texts.Works;

/// <summary>The files that make the archive, whoever made them; what editors and version control keep beside them is none of it.</summary>
public static partial class CorpusFiles
{
    private static readonly string[] Extensions = [".md", ".tsv", ".json", ".txt", ".gz"];
    private static readonly string[] NamesOfTables = ["README.md", "glossary.tsv", RemovalTable.FileName, ExplanationTable.FileName];
    private static readonly string[] NamesInAWork =
        ["work.json", "source.txt", "structure.tsv", "images.tsv", "emendations.tsv", "divisions.tsv", "decisions.tsv", "mentions.tsv", "passages.tsv"];

    /// <summary>What all works share, in the ordinal order of the names.</summary>
    public static IReadOnlyList<CorpusFile> Tables(CorpusFolder corpus) =>
    [
        .. In(corpus.Path, "", name => NamesOfTables.Contains(name))
            .Concat(In(Path.Combine(corpus.Path, CorpusFolder.GazetteerName), $"{CorpusFolder.GazetteerName}/", name => GazetteerReader.FileNames.Contains(name)))
            .OrderBy(file => file.Name, StringComparer.Ordinal),
    ];

    /// <summary>All of one work, in the ordinal order of the names.</summary>
    public static IReadOnlyList<CorpusFile> Of(WorkFolder folder) =>
    [
        .. Present(folder)
            .Concat(In(folder.RevisionsPath, $"{folder.Name}/revisions/", RevisionTableName().IsMatch))
            .Concat(In(Path.Combine(folder.RevisionsPath, "texts"), $"{folder.Name}/revisions/texts/", FrozenTextName().IsMatch))
            .OrderBy(file => file.Name, StringComparer.Ordinal),
    ];

    /// <summary>Of one work what its editors keep and what the importer made; not what was published.</summary>
    public static IEnumerable<CorpusFile> Present(WorkFolder folder)
    {
        // As they are read: an import that was cut off leaves the same archive under other names.
        var references = folder.Passages;
        return In(folder.Path, $"{folder.Name}/", name => NamesInAWork.Contains(name) || IsOriginal(name))
            .Concat(In(folder.StandingChaptersPath, $"{folder.Name}/chapters/", IsOfChapters))
            .Where(file => Path.GetFileName(file.Path) != Path.GetFileName(references.Path))
            .Concat(references.Exists ? [references] : []);
    }

    /// <summary>Whether a file of a work can be the one that its text came in: <c>source.</c> with any other ending than that of the text made of it.</summary>
    public static bool IsOriginal(string name) => name != "source.txt" && OriginalName().IsMatch(name);

    private static bool IsOfChapters(string name) =>
        name.EndsWith(".md", StringComparison.Ordinal) || name is MentionTable.FileName or DateTable.FileName;

    /// <summary>
    /// Through a link nothing is listed. What is under a name that the archive does not know is none of its files, but a link or a
    /// pipe that looks like one is to be reported where files are read.
    /// </summary>
    private static IEnumerable<CorpusFile> In(string folder, string name, Func<string, bool> isKnown) => FileStatus.Of(folder).Kind == FileKind.Folder
        ? Directory.EnumerateFileSystemEntries(folder)
            .Select(path => new CorpusFile(path, name + Path.GetFileName(path)))
            .Where(file => (Extensions.Contains(Path.GetExtension(file.Path)) || IsOriginal(Path.GetFileName(file.Path))) && !Path.GetFileName(file.Path).StartsWith('.'))
            .Where(file => isKnown(Path.GetFileName(file.Path)) || FileStatus.Of(file.Path).Kind is not (FileKind.Regular or FileKind.Folder))
        : [];

    [GeneratedRegex(@"\Asource(\.[A-Za-z0-9]{1,12}){1,2}\z")]
    private static partial Regex OriginalName();

    [GeneratedRegex(@"\A(revisions|[1-9][0-9]{0,8})\.tsv\z")]
    private static partial Regex RevisionTableName();

    [GeneratedRegex(@"\A[0-9a-f]{64}\.gz\z")]
    private static partial Regex FrozenTextName();
}
