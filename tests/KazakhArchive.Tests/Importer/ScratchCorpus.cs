using System.Security.Cryptography;
using KazakhArchive.Importer.Commands;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer;

/// <summary>A corpus in a folder of its own, on which the importer's commands run as they do from the command line.</summary>
internal sealed class ScratchCorpus : IDisposable
{
    public static readonly DateOnly Today = new(2026, 1, 31);

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("corpus");

    public ScratchCorpus() => Directory.CreateDirectory(System.IO.Path.Combine(root.FullName, "works"));

    public string Path => root.FullName;

    public WorkFolder Work(string id = "safar") => new CorpusFolder(Path).Work(WorkId.TryParse(id)!.Value);

    /// <summary>A work of this source, its work.json complete, and the one division that it needs.</summary>
    /// <param name="divisions">The text of divisions.tsv; null for one chapter under a supplied heading.</param>
    public WorkFolder Add(byte[] source, string? divisions = null, string id = "safar", Language language = Language.Urdu)
    {
        var folder = Work(id);
        Directory.CreateDirectory(folder.Path);
        File.WriteAllBytes(folder.Source.Path, source);
        File.WriteAllText(folder.Divisions.Path, divisions ?? Table(DivisionTable.Columns, [FirstLineWithText(source), "1", "1", "bab", "[باب]", "editor"]));
        File.WriteAllText(folder.WorkJson.Path, WorkJson.Write(Describe(folder, source, language)));
        return folder;
    }

    public static string Table(IReadOnlyList<string> columns, params IReadOnlyList<string>[] rows) => TsvWriter.Write(columns, rows);

    /// <summary>Runs a command line on this corpus.</summary>
    public (int ExitCode, string Output, string Error) Run(params string[] args) => RunOn(Today, args);

    /// <summary>The same, as if it were that day.</summary>
    public (int ExitCode, string Output, string Error) RunOn(DateOnly today, params string[] args) => RunBare([.. args, "--corpus", Path], today);

    public static (int ExitCode, string Output, string Error) RunBare(params string[] args) => RunBare(args, Today);

    public static (int ExitCode, string Output, string Error) RunBare(string[] args, DateOnly today)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CommandLine.Parse(args, new Terminal(output, error, isInteractive: false), today);
        return (exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Every file with its content, every folder, so that two moments can be compared; not what an import or a desk keeps for itself.</summary>
    public IReadOnlyList<string> Snapshot() => [.. Directory.EnumerateFileSystemEntries(Path, "*", SearchOption.AllDirectories)
        .Where(path => System.IO.Path.GetFileName(path) is not (".import" or ".desk"))
        .Select(path => System.IO.Path.GetRelativePath(Path, path) + (Directory.Exists(path) ? "/" : " " + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))))
        .Order(StringComparer.Ordinal)];

    public void Dispose() => root.Delete(recursive: true);

    private static string FirstLineWithText(byte[] source)
    {
        var lines = System.Text.Encoding.UTF8.GetString(source).Split('\n');
        return $"{1 + Math.Max(0, Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line)))}";
    }

    private static Work Describe(WorkFolder folder, byte[] source, Language language)
    {
        var text = new LocalizedText("سفر", "سفر", "Journey");
        var rows = DivisionTable.Read("divisions.tsv", File.ReadAllText(folder.Divisions.Path), _ => true, new FindingList());
        return new Work
        {
            Id = folder.Id,
            OriginalTitle = "سفر",
            Title = text,
            IsTitleSupplied = false,
            Authors = [],
            Language = language,
            Subjects = ["history"],
            Source = new WorkSource("book-scan", text, null),
            Rights = text,
            Normalisation = text,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(source)),
            Revision = 0,
            Abstract = text,
            Chapters = [.. rows.Select(row => row.Chapter).OfType<Ordinal>().Distinct().Select(chapter => new WorkChapter(chapter, text, text))],
        };
    }
}
