using System.Globalization;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Works;

/// <summary>The files of one work inside the corpus; what each holds is described in corpus/README.md.</summary>
/// <param name="CorpusPath">The corpus folder on this machine.</param>
public readonly record struct WorkFolder(WorkId Id, string CorpusPath)
{
    private const string LedgerName = "passages.tsv";

    public string Path => System.IO.Path.Combine(CorpusPath, "works", Id.Value);

    public string Name => $"works/{Id}";

    public CorpusFile WorkJson => File("work.json");

    public CorpusFile Source => File("source.txt");

    /// <summary>What the file that the text came in says about its lines; not there for a text that came as plain lines.</summary>
    public CorpusFile Structure => File("structure.tsv");

    /// <summary>Which images of pages there are; not there for a work that has none.</summary>
    public CorpusFile Images => File("images.tsv");

    /// <summary>The folder of the images of pages.</summary>
    public string PagesPath => System.IO.Path.Combine(Path, "pages");

    public string PagesName => $"{Name}/pages";

    public CorpusFile PageImage(string fileName) => new(System.IO.Path.Combine(PagesPath, fileName), $"{PagesName}/{fileName}");

    public CorpusFile Original(WorkOriginal original) => File(original.File);

    public CorpusFile Emendations => File("emendations.tsv");

    /// <summary>What <c>suggest</c> found and editors decided of it; for the editors alone, no part of the archive.</summary>
    public CorpusFile Proposals => File("proposals.tsv");

    public CorpusFile Divisions => File("divisions.tsv");

    public CorpusFile Decisions => File("decisions.tsv");

    /// <summary>What editors decide of names; the names that were found are <see cref="TaggedMentions"/>.</summary>
    public CorpusFile Mentions => File("mentions.tsv");

    public CorpusFile TaggedMentions => Chapter(MentionTable.FileName);

    public CorpusFile FoundDates => Chapter(DateTable.FileName);

    /// <summary>
    /// The references. An import puts new ones in place together with the chapters, in their folder, and then moves them here:
    /// where it was cut off between the two, those beside the chapters count.
    /// </summary>
    public CorpusFile Passages => Chapter(LedgerName) is { Exists: true } arrived ? arrived with { Name = SettledPassages.Name } : SettledPassages;

    /// <summary>Where the references lie when no import is under way.</summary>
    public CorpusFile SettledPassages => File(LedgerName);

    /// <summary>The folder of the chapter files.</summary>
    public string ChaptersPath => System.IO.Path.Combine(Path, "chapters");

    /// <summary>Where an import lays new chapters before they take the place of the others.</summary>
    public string PreparedChaptersPath => ChaptersPath + ".prepared";

    /// <summary>Where the chapters lie for a moment on file systems that cannot exchange two folders in one step.</summary>
    public string PreviousChaptersPath => ChaptersPath + ".previous";

    /// <summary>Where the chapters are to be read: also in that moment, which a kill may make long.</summary>
    public string StandingChaptersPath =>
        Directory.Exists(PreviousChaptersPath) && !Directory.Exists(ChaptersPath) ? PreviousChaptersPath : ChaptersPath;

    /// <summary>The folder of the published texts of earlier revisions.</summary>
    public string RevisionsPath => System.IO.Path.Combine(Path, "revisions");

    /// <summary>The list of the published texts; not there before the first.</summary>
    public CorpusFile Revisions => Revision("revisions.tsv");

    /// <summary>The list of one revision's files.</summary>
    public CorpusFile RevisionManifest(int revision) => Revision(string.Create(CultureInfo.InvariantCulture, $"{revision}.tsv"));

    /// <summary>A published text, under the digest of what it holds.</summary>
    public CorpusFile FrozenText(string sha256) => Revision($"texts/{sha256}.gz");

    public CorpusFile Chapter(string fileName) =>
        new(System.IO.Path.Combine(StandingChaptersPath, fileName), $"{Name}/chapters/{fileName}");

    /// <summary>The chapter files there are, in the ordinal order of their names; empty before the first import.</summary>
    public IReadOnlyList<string> ChapterFileNames() => FileStatus.Of(StandingChaptersPath).Kind == FileKind.Folder
        ? [.. Directory.EnumerateFileSystemEntries(StandingChaptersPath)
            .Select(path => System.IO.Path.GetFileName(path))
            .Where(name => name.EndsWith(".md", StringComparison.Ordinal) && !name.StartsWith('.'))
            .Order(StringComparer.Ordinal)]
        : [];

    private CorpusFile Revision(string fileName) =>
        new(System.IO.Path.Combine(RevisionsPath, fileName), $"{Name}/revisions/{fileName}");

    private CorpusFile File(string name) => new(System.IO.Path.Combine(Path, name), $"{Name}/{name}");
}
