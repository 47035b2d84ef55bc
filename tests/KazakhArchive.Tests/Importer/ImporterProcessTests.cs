using System.Diagnostics;
using System.Globalization;
using System.Text;
using KazakhArchive.Importer.Commands;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

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
    public async Task KilledAtAnyMomentItLeavesTheOldWorkOrTheNewOne()
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Encoding.UTF8.GetBytes(Book()), Divisions());
        Assert.Equal(0, corpus.Run("import").ExitCode);
        File.WriteAllText(folder.Decisions.Path, Decisions(0));
        var whole = Stopwatch.StartNew();
        var writing = await TimeToWrite(corpus, folder.PreparedChaptersPath);
        whole.Stop();

        // A third of the kills fall anywhere in a run, the others into the milliseconds in which it writes.
        var random = new Random(20260131);
        var kills = Kills.Count(UsualKills);
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var kill = 1; kill <= kills || (left.Count < 2 && kill <= MostKills); kill++)
        {
            var old = Standing(folder);
            File.WriteAllText(folder.Decisions.Path, Decisions(kill));
            if (kill % 3 == 0)
            {
                await Kill(corpus, process => process.WaitForExit(whole.Elapsed * random.NextDouble()));
            }
            else
            {
                await Kill(corpus, process => WaitForWriting(process, folder.PreparedChaptersPath, writing * (random.NextDouble() * SomewhatLonger)));
            }

            // As the site would read it; that references and chapters fit together is a law of every reading.
            var findings = new FindingList();
            Assert.True(EditionReader.Read(folder, Gazetteer.Empty, findings) is not null, $"Kill {kill}: {string.Join('\n', findings)}");
            var found = Standing(folder);
            Assert.Equal(0, corpus.Run("import").ExitCode);
            var next = Standing(folder);
            Assert.NotEqual(old, next);
            Assert.True(found.SequenceEqual(old) || found.SequenceEqual(next), $"Kill {kill} left neither the old work nor the new one.");
            Assert.Equal([".import", "chapters", "decisions.tsv", "divisions.tsv", "passages.tsv", "source.txt", "work.json"], Entries(folder.Path));
            var which = found.SequenceEqual(old) ? "old" : "new";
            left[which] = left.GetValueOrDefault(which) + 1;
        }

        // Else nothing was killed before it had written, or nothing after.
        Assert.Equal(2, left.Count);
    }

    [Fact]
    public async Task KilledAtAnyMomentPublishingLeavesTheOldRevisionOrTheNewOne()
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Encoding.UTF8.GetBytes(Book()), Divisions());
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, corpus.Run("import").ExitCode);
        Assert.Equal(0, (await Run(corpus, "publish")).ExitCode);
        var whole = clock.Elapsed;

        var random = new Random(20260131);
        for (var kill = 1; kill <= Kills.Count(UsualPublishingKills); kill++)
        {
            var before = WorkJson.Read(folder, [])!.Revision;
            File.WriteAllText(folder.Decisions.Path, Decisions(kill));
            Assert.Equal(0, corpus.Run("import").ExitCode);
            using (var process = Start(corpus, "publish"))
            {
                process.WaitForExit(whole * random.NextDouble());
                process.Kill();
                await process.WaitForExitAsync();
            }

            var findings = new FindingList();
            var edition = EditionReader.Read(folder, Gazetteer.Empty, findings);
            Assert.True(edition is not null && !findings.HasErrors, $"Kill {kill}: {string.Join('\n', findings)}");
            Assert.InRange(edition.Revisions.Count, before, before + 1);
            var (exitCode, _, error) = corpus.Run("check");
            Assert.True(exitCode == 0, $"Kill {kill}: {error}");
            if (edition.Revisions.Count == before)
            {
                Assert.Equal(0, (await Run(corpus, "publish")).ExitCode);
                Assert.Equal(before + 1, WorkJson.Read(folder, [])!.Revision);
            }
        }
    }

    [Fact]
    public async Task OfTwoImportsAtOnceTheSecondStops()
    {
        using var corpus = new ScratchCorpus();
        corpus.Add(Encoding.UTF8.GetBytes(Book()), Divisions());
        var imports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Run(corpus, "import")));

        Assert.Contains(imports, import => import.ExitCode == 0);
        Assert.All(imports.Where(import => import.ExitCode != 0), import => Assert.Contains("works/safar: E608 ", import.Output, StringComparison.Ordinal));
        Assert.Equal(new ProcessRun(0, ""), await Run(corpus, "check", "--strict"));
    }

    private const int UsualKills = 6;

    /// <summary>So many until one has come before the writing and one behind it.</summary>
    private const int MostKills = 60;
    private const int UsualPublishingKills = 3;

    /// <summary>Than it takes to write, which waits for the disk and so differs.</summary>
    private const double SomewhatLonger = 1.5;
    private const int ChapterCount = 12;
    private const int ParagraphsInChapter = 12;

    private static Task<ProcessRun> Run(ScratchCorpus corpus, params string[] args) =>
        ProcessRun.Of("dotnet", [Importer, .. args, "--corpus", corpus.Path], corpus.Path);

    private static async Task Kill(ScratchCorpus corpus, Action<Process> wait)
    {
        using var process = Start(corpus);
        wait(process);
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task<TimeSpan> TimeToWrite(ScratchCorpus corpus, string prepared)
    {
        using var process = Start(corpus);
        WaitForWriting(process, prepared, TimeSpan.Zero);
        var writing = Stopwatch.StartNew();
        while (!process.HasExited && Directory.Exists(prepared))
        {
            Thread.Sleep(1);
        }

        writing.Stop();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return writing.Elapsed;
    }

    private static Process Start(ScratchCorpus corpus, string command = "import") => Process.Start(new ProcessStartInfo("dotnet", [Importer, command, "--corpus", corpus.Path])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static void WaitForWriting(Process process, string prepared, TimeSpan afterwards)
    {
        while (!process.HasExited && !Directory.Exists(prepared))
        {
            Thread.Sleep(1);
        }

        process.WaitForExit(afterwards);
    }

    /// <summary>Chapters and references as whoever reads the work finds them.</summary>
    private static IReadOnlyList<string> Standing(WorkFolder folder) =>
        [.. folder.ChapterFileNames().Select(folder.Chapter).Append(folder.TaggedMentions).Append(folder.FoundDates).Append(folder.Passages)
            .Select(file => $"{file.Name}\n{File.ReadAllText(file.Path)}")];

    private static IEnumerable<string?> Entries(string path) =>
        Directory.EnumerateFileSystemEntries(path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);

    private static string Book()
    {
        var book = new StringBuilder();
        for (var line = 0; line < ChapterCount * ParagraphsInChapter; line++)
        {
            book.Append(CultureInfo.InvariantCulture, $"خان نے دریا کے کنارے ایک نئے شہر کی بنیاد رکھی اور یہ بات {line} ہے۔\n");
        }

        return book.ToString();
    }

    private static string Divisions() => ScratchCorpus.Table(
        DivisionTable.Columns,
        [.. Enumerable.Range(0, ChapterCount).Select(chapter => (IReadOnlyList<string>)
            [$"{1 + chapter * ParagraphsInChapter}", "1", $"{chapter + 1}", "bab", "[باب]", "editor"])]);

    /// <summary>In each chapter another line is noise, so that references go and come.</summary>
    private static string Decisions(int turn) => ScratchCorpus.Table(
        DecisionTable.Columns,
        [.. Enumerable.Range(0, ChapterCount).Select(chapter => (IReadOnlyList<string>)
            [$"{2 + chapter * ParagraphsInChapter + turn % (ParagraphsInChapter - 1)}", "block", "", "noise", "OCR"])]);
}
