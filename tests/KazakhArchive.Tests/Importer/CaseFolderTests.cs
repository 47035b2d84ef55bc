using System.Text;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer;

/// <summary>
/// Every folder below Cases is one import: source and tables go in, the folder expected holds what must come out.
/// <c>UPDATE_EXPECTED=1</c> writes the expectations anew; review them as a diff.
/// </summary>
public class CaseFolderTests
{
    private const string FindingsFile = "findings.txt";
    private static readonly string CasesPath = Repository.PathOf("tests", "KazakhArchive.Tests", "Importer", "Cases");
    private const string GazetteerFolder = "gazetteer";
    private const string LanguageFile = "language.txt";
    private static readonly string[] Tables = ["emendations.tsv", "divisions.tsv", "decisions.tsv", "mentions.tsv", "passages.tsv"];

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(CasesPath).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void CaseComesOutAsExpected(string name)
    {
        using var corpus = Prepare(name);
        var before = corpus.Snapshot();
        var run = corpus.Run("import", "--all");
        var actual = Results(corpus.Work(), run.Error);
        var expectedPath = Path.Combine(CasesPath, name, "expected");
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            Rewrite(expectedPath, actual);
        }

        Assert.Equal(Show(ReadExpected(expectedPath)), Show(actual));
        Assert.Equal(run.Error.Contains(": E", StringComparison.Ordinal) ? 1 : 0, run.ExitCode);
        if (run.ExitCode == 1)
        {
            Assert.Equal(before, corpus.Snapshot());
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void LawsHoldForCase(string name)
    {
        using var corpus = Prepare(name);
        if (corpus.Run("import").ExitCode == 0)
        {
            ImporterLaws.Hold(corpus);
        }
    }

    private static ScratchCorpus Prepare(string name)
    {
        var path = Path.Combine(CasesPath, name);
        var source = File.ReadAllBytes(File.Exists(Path.Combine(path, "source.bin")) ? Path.Combine(path, "source.bin") : Path.Combine(path, "source.txt"));
        var divisions = Path.Combine(path, "divisions.tsv");
        var corpus = new ScratchCorpus();
        var language = Path.Combine(path, LanguageFile);
        var folder = corpus.Add(
            source,
            File.Exists(divisions) ? File.ReadAllText(divisions) : null,
            language: File.Exists(language) ? Languages.TryParseTag(File.ReadAllText(language).Trim())!.Value : Language.Urdu);
        foreach (var table in Tables.Where(table => File.Exists(Path.Combine(path, table))))
        {
            File.Copy(Path.Combine(path, table), Path.Combine(folder.Path, table), overwrite: true);
        }

        CopyGazetteer(Path.Combine(path, GazetteerFolder), Path.Combine(corpus.Path, GazetteerFolder));
        return corpus;
    }

    private static void CopyGazetteer(string from, string to)
    {
        foreach (var table in Directory.Exists(from) ? Directory.EnumerateFiles(from) : [])
        {
            Directory.CreateDirectory(to);
            File.Copy(table, Path.Combine(to, Path.GetFileName(table)));
        }
    }

    /// <summary>File name and text of everything that an import wrote or said.</summary>
    private static SortedDictionary<string, string> Results(WorkFolder folder, string error)
    {
        var results = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var chapter in folder.ChapterFileNames())
        {
            results[chapter] = File.ReadAllText(folder.Chapter(chapter).Path);
        }

        if (results.Count > 0)
        {
            results[Path.GetFileName(folder.Passages.Path)] = File.ReadAllText(folder.Passages.Path);
            foreach (var (name, table) in (IEnumerable<(string, CorpusFile)>)[(MentionTable.FileName, folder.TaggedMentions), (DateTable.FileName, folder.FoundDates)])
            {
                var text = File.ReadAllText(table.Path);
                if (text.AsSpan().Count('\n') > 1)
                {
                    results[name] = text;
                }
            }
        }

        var findings = error.Split('\n').Where(line => line.StartsWith("works/", StringComparison.Ordinal) || line.StartsWith("gazetteer/", StringComparison.Ordinal)).ToList();
        if (findings.Count > 0)
        {
            results[FindingsFile] = string.Concat(findings.Select(line => line + "\n"));
        }

        return results;
    }

    private static SortedDictionary<string, string> ReadExpected(string path)
    {
        var expected = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.Exists(path) ? Directory.EnumerateFiles(path) : [])
        {
            expected[Path.GetFileName(file)] = Encoding.UTF8.GetString(File.ReadAllBytes(file));
        }

        return expected;
    }

    private static void Rewrite(string path, SortedDictionary<string, string> results)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        Directory.CreateDirectory(path);
        foreach (var (name, text) in results)
        {
            File.WriteAllText(Path.Combine(path, name), text);
        }
    }

    private static string Show(SortedDictionary<string, string> files) =>
        string.Concat(files.Select(file => $"== {file.Key}\n{Visible.Of(file.Value)}\n"));
}
