using KazakhArchive.Importer.Drafting;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Importer.Drafting;

/// <summary><c>new --from</c>: a work for each row of a table.</summary>
public sealed class NewWorkTableTests : IDisposable
{
    private readonly ScratchCorpus corpus = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("books");

    [Fact]
    public void EveryRowBecomesAWork()
    {
        // The first pages of the works of the archive, each with its own letters, page numbers and headings.
        var rows = Directory.EnumerateDirectories(Repository.PathOf("corpus", "works")).Order(StringComparer.Ordinal).Select((work, number) =>
        {
            File.WriteAllLines(Path.Combine(folder.FullName, $"{number}.txt"), File.ReadLines(Path.Combine(work, "source.txt")).Take(60));
            return (IReadOnlyList<string>)[$"book-{number}", $"{number}.txt", Path.GetFileName(work) == "iran-central-asia" ? "ar" : "ur", $"Book {number}"];
        }).ToList();

        var (exitCode, output, error) = Run([.. rows]);

        Assert.True(exitCode == 0, error);
        Assert.EndsWith("\n4 made, 0 there already. Fill in work.json, review divisions.tsv, then import again.\n", output, StringComparison.Ordinal);
        Assert.Equal("0 written, 4 unchanged.\n", corpus.Run("import").Output);
        Assert.Equal(0, corpus.Run("check").ExitCode);
    }

    [Fact]
    public void FaultyRowsAreToldWithTheirLinesAndStopNoOther()
    {
        Text("a.txt", "خان آیا۔\n");
        Text("b.txt", "خان گیا۔\n");
        File.WriteAllBytes(Path.Combine(folder.FullName, "broken.txt"), [0x61, 0x0A, 0xD8]);
        Text("endless.txt", new string('ا', 70_000));

        var (exitCode, output, error) = Run(
            ["safar", "a.txt", "ur", "سفر نامہ"],
            ["Safar", "a.txt", "ur", "سفر نامہ"],
            ["search", "a.txt", "farsi", " "],
            ["hijrat", "nowhere.txt", "ur", "ہجرت"],
            ["", "", "ur", "ہجرت"],
            ["safar", "b.txt", "ur", "سفر نامہ"],
            ["bytes", "broken.txt", "ar", "Bytes"],
            ["letters", "endless.txt", "ar", "Letters"],
            ["rihla", "b.txt", "ar", "Rihla"]);

        Assert.Equal(1, exitCode);
        Assert.Equal(
            ["3 E601", "4 E206", "4 E602", "5 E104", "6 E214", "6 E601", "7 E215", "8 E101", "9 E403"],
            error.Split('\n').Where(line => line.StartsWith("books.tsv:", StringComparison.Ordinal)).Select(line => line.Split(':') is [_, var number, var rest, ..] ? $"{number}{rest[..5]}" : line).Order(StringComparer.Ordinal));
        Assert.Contains("books.tsv:8: E101 broken.txt:2: byte 0xD8", error, StringComparison.Ordinal);
        Assert.Contains("\n2 made, 0 there already.", output, StringComparison.Ordinal);
        Assert.Equal(["rihla", "safar"], Directory.EnumerateDirectories(Path.Combine(corpus.Path, "works")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Equal(["works"], Directory.EnumerateFileSystemEntries(corpus.Path).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void WhatIsThereWithTheSameSourceIsNoFault()
    {
        Text("a.txt", "خان آیا۔\n");
        Assert.Equal(0, Run(["safar", "a.txt", "ur", "سفر نامہ"]).ExitCode);
        var before = corpus.Snapshot();
        Assert.Equal((0, "safar: is there already.\n0 made, 1 there already.\n", ""), Run(["safar", "a.txt", "ur", "سفر نامہ"]));

        Text("a.txt", "خان گیا۔\n");
        var (exitCode, _, error) = Run(["safar", "a.txt", "ur", "سفر نامہ"]);
        Assert.Equal(1, exitCode);
        Assert.StartsWith("books.tsv:2: E605 works/safar: the work exists already with another source", error, StringComparison.Ordinal);
        Assert.Equal(before, corpus.Snapshot());
    }

    [Fact]
    public void RowWithAWarningIsNotMadeWhenStrict()
    {
        Text("a.txt", "\u200Fخان آیا۔\n");
        var before = corpus.Snapshot();
        var (exitCode, _, error) = Run(["safar", "a.txt", "ur", "سفر نامہ"], "--strict");
        Assert.Equal(1, exitCode);
        Assert.StartsWith("books.tsv:2: W110 works/safar/source.txt:1: ", error, StringComparison.Ordinal);
        Assert.Equal(before, corpus.Snapshot());
    }

    [Fact]
    public void TableThatIsNotThere()
    {
        var (exitCode, _, error) = corpus.Run("new", "--from", "/nowhere/books.tsv");
        Assert.Equal(1, exitCode);
        Assert.StartsWith("books.tsv: E613 the file does not exist, expected a table with the columns id, ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void TableWithOtherColumns()
    {
        Text("books.tsv", "id\tfile\n");
        var (exitCode, _, error) = corpus.Run("new", "--from", Path.Combine(folder.FullName, "books.tsv"));
        Assert.Equal(1, exitCode);
        Assert.StartsWith("books.tsv:1: E201 ", error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        corpus.Dispose();
        folder.Delete(recursive: true);
    }

    private void Text(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);

    private (int ExitCode, string Output, string Error) Run(IReadOnlyList<string> row, string option) => Run([row], option);

    private (int ExitCode, string Output, string Error) Run(params IReadOnlyList<string>[] rows) => Run(rows, []);

    private (int ExitCode, string Output, string Error) Run(IReadOnlyList<string>[] rows, params string[] more)
    {
        Text("books.tsv", ScratchCorpus.Table(NewWorkTable.Columns, rows));
        return corpus.Run(["new", "--from", Path.Combine(folder.FullName, "books.tsv"), .. more]);
    }
}
