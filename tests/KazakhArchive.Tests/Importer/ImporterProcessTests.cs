using System.Diagnostics;
using System.Globalization;
using System.Text;
using KazakhArchive.Importer;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Importer;

/// <summary>The importer as a process of its own: exit codes, and what is left where it is killed.</summary>
public class ImporterProcessTests
{
    private static readonly string Importer = typeof(CommandLine).Assembly.Location;

    [Fact]
    public async Task ProcessEndsWithTheCodeOfTheCommand()
    {
        using var corpus = new ScratchCorpus();
        corpus.Add("خان آیا۔\n"u8.ToArray());
        Assert.Equal(0, (await Run(corpus, "import")).ExitCode);
        Assert.Equal(new ProcessRun(0, ""), await Run(corpus, "check", "--strict"));
        Assert.Equal(2, (await Run(corpus, "conjure")).ExitCode);
        File.AppendAllText(corpus.Work().Source.Path, "گیا۔");
        var changed = await Run(corpus, "check");
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains("works/safar/source.txt: E105 the sha256 is ", changed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KilledAtAnyMomentItLeavesTheOldChaptersOrTheNewOnes()
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Encoding.UTF8.GetBytes(Book()), Divisions());
        var versions = new List<IReadOnlyList<string>>();
        foreach (var corr in (string[])["بخارا", "خیوہ"])
        {
            File.WriteAllText(folder.Emendations.Path, Emendations(corr));
            Assert.Equal(0, corpus.Run("import").ExitCode);
            versions.Add(Chapters(corpus));
        }

        var whole = Stopwatch.StartNew();
        File.WriteAllText(folder.Emendations.Path, Emendations("بخارا"));
        Assert.Equal(0, (await Run(corpus, "import")).ExitCode);
        whole.Stop();

        // A third of the kills fall anywhere in a run, the others into the milliseconds in which it writes.
        var random = new Random(20260131);
        for (var kill = 0; kill < Kills; kill++)
        {
            var (old, next) = (kill % 2, 1 - kill % 2);
            File.WriteAllText(folder.Emendations.Path, Emendations(next == 0 ? "بخارا" : "خیوہ"));
            if (kill % 3 == 0)
            {
                await Kill(corpus, process => process.WaitForExit(whole.Elapsed * random.NextDouble()));
            }
            else
            {
                await Kill(corpus, process => WaitForWriting(process, folder.ChaptersPath + ".prepared", TimeSpan.FromMilliseconds(random.NextDouble() * WritingMilliseconds)));
            }

            var left = Chapters(corpus);
            Assert.True(left.SequenceEqual(versions[old]) || left.SequenceEqual(versions[next]), $"Kill {kill}: {string.Join('\n', left)}");
            Assert.Equal(0, corpus.Run("import").ExitCode);
            Assert.Equal(versions[next], Chapters(corpus));
            Assert.Equal(["chapters", "divisions.tsv", "emendations.tsv", "passages.tsv", "source.txt", "work.json"], Entries(folder.Path));
        }
    }

    private const int Kills = 30;

    /// <summary>Somewhat longer than forty files take.</summary>
    private const int WritingMilliseconds = 20;
    private const int ChapterCount = 40;
    private const int ParagraphsInChapter = 60;

    private static Task<ProcessRun> Run(ScratchCorpus corpus, params string[] args) =>
        ProcessRun.Of("dotnet", [Importer, .. args, "--corpus", corpus.Path], corpus.Path);

    private static async Task Kill(ScratchCorpus corpus, Action<Process> wait)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Importer, "import", "--corpus", corpus.Path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        wait(process);
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static void WaitForWriting(Process process, string prepared, TimeSpan afterwards)
    {
        while (!process.HasExited && !Directory.Exists(prepared))
        {
            Thread.Sleep(1);
        }

        process.WaitForExit(afterwards);
    }

    private static IReadOnlyList<string> Chapters(ScratchCorpus corpus) =>
        [.. corpus.Snapshot().Where(entry => entry.StartsWith("works/safar/chapters/", StringComparison.Ordinal))];

    private static IEnumerable<string?> Entries(string path) =>
        Directory.EnumerateFileSystemEntries(path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);

    /// <summary>Each chapter has a word in its first line that the emendations change.</summary>
    private static string Book()
    {
        var book = new StringBuilder();
        for (var line = 0; line < ChapterCount * ParagraphsInChapter; line++)
        {
            book.Append(CultureInfo.InvariantCulture, $"{(line % ParagraphsInChapter == 0 ? "وہ خارا گیا" : "خان نے دریا کے کنارے ایک نئے شہر کی بنیاد رکھی")} اور یہ بات {line} ہے۔\n");
        }

        return book.ToString();
    }

    private static string Divisions() => ScratchCorpus.Table(
        DivisionTable.Columns,
        [.. Enumerable.Range(0, ChapterCount).Select(chapter => (IReadOnlyList<string>)
            [$"{1 + chapter * ParagraphsInChapter}", "1", $"{chapter + 1}", "bab", "[باب]", "editor"])]);

    private static string Emendations(string corr) => ScratchCorpus.Table(
        EmendationTable.Columns,
        [.. Enumerable.Range(0, ChapterCount).Select(chapter => (IReadOnlyList<string>)
            [$"{1 + chapter * ParagraphsInChapter}", "", "خارا", corr, "letter", "high", "OCR"])]);
}
