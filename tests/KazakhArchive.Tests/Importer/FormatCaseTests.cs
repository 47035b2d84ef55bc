using System.IO.Compression;
using System.Text;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Importer;

/// <summary>
/// Every folder below Formats is one book in a format: <c>book.*</c> goes in (a folder <c>book.zip</c> of files is packed first), the folder
/// expected holds the source, its structure, the head, the findings and the chapters. <c>UPDATE_EXPECTED=1</c> writes them anew; review them as a diff.
/// </summary>
public class FormatCaseTests
{
    private static readonly string CasesPath = Repository.PathOf("tests", "KazakhArchive.Tests", "Importer", "Formats");

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(CasesPath).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void BookIsExtractedAsExpected(string name)
    {
        var bytes = BookOf(name);
        var actual = Results(bytes);
        Assert.Equal(Show(actual), Show(Results(bytes))); // The same again from the same file.
        var expectedPath = Path.Combine(CasesPath, name, "expected");
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            Rewrite(expectedPath, actual);
        }

        Assert.Equal(Show(ReadExpected(expectedPath)), Show(actual));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void LawsHoldForWorkOfBook(string name)
    {
        using var corpus = new ScratchCorpus();
        var file = Path.Combine(corpus.Path, "book");
        File.WriteAllBytes(file, BookOf(name));
        var run = corpus.Run("new", "safar", "--source", file, "--lang", "ar", "--title", "سفر");
        Assert.Equal(run.Error.Contains(": E", StringComparison.Ordinal) ? 1 : 0, run.ExitCode);
        File.Delete(file);
        if (run.ExitCode == 0)
        {
            ImporterLaws.Hold(corpus);
            Assert.DoesNotContain(": E", corpus.Run("check").Error, StringComparison.Ordinal);
        }
    }

    private static byte[] BookOf(string name)
    {
        var path = Directory.EnumerateFileSystemEntries(Path.Combine(CasesPath, name), "book*").Single();
        return Directory.Exists(path) ? Pack(path) : File.ReadAllBytes(path);
    }

    /// <summary>An archive as EPUB asks for it: the mimetype first and as it is.</summary>
    private static byte[] Pack(string folder)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).OrderBy(file => Path.GetFileName(file) != "mimetype").ThenBy(file => file, StringComparer.Ordinal))
            {
                var entry = archive.CreateEntry(Path.GetRelativePath(folder, file), Path.GetFileName(file) == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(File.ReadAllBytes(file));
            }
        }

        return bytes.ToArray();
    }

    private static SortedDictionary<string, string> Results(byte[] bytes)
    {
        var findings = new FindingList();
        var results = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (ExtractedBook.Read("book", bytes, null, findings) is ExtractedBook book)
        {
            results["source.txt"] = Encoding.UTF8.GetString(book.Source);
            results["structure.tsv"] = StructureTable.Write(book.Structure);
            results["chapters.txt"] = ChaptersOf(bytes);
            results["head.txt"] = string.Concat(
                ((string Field, string? Value)[])[("format", book.Format?.Name), ("title", book.Head.Title), .. book.Head.Authors.Select(author => ("author", author)), ("language", book.Head.Language), .. book.Head.Fields]
                    is var fields ? fields.Where(field => field.Value is not null).Select(field => $"{field.Field}: {field.Value}\n") : []);
        }

        if (findings.Count > 0)
        {
            results["findings.txt"] = string.Concat(findings.Select(finding => finding + "\n"));
        }

        return results;
    }

    /// <summary>The chapters of its first import, one behind the other.</summary>
    private static string ChaptersOf(byte[] bytes)
    {
        using var corpus = new ScratchCorpus();
        var file = Path.Combine(corpus.Path, "book");
        File.WriteAllBytes(file, bytes);
        corpus.Run("new", "safar", "--source", file, "--lang", "ar", "--title", "سفر");
        return string.Concat(corpus.Work().ChapterFileNames().Select(name => $"== {name}\n{File.ReadAllText(corpus.Work().Chapter(name).Path)}"));
    }

    private static SortedDictionary<string, string> ReadExpected(string path) => new(
        Directory.Exists(path) ? Directory.EnumerateFiles(path).ToDictionary(file => Path.GetFileName(file), File.ReadAllText) : [], StringComparer.Ordinal);

    private static void Rewrite(string path, SortedDictionary<string, string> actual)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        Directory.CreateDirectory(path);
        foreach (var (name, text) in actual)
        {
            File.WriteAllText(Path.Combine(path, name), text);
        }
    }

    private static string Show(SortedDictionary<string, string> files) => Visible.Of(string.Concat(files.Select(file => $"== {file.Key}\n{file.Value}")));
}
