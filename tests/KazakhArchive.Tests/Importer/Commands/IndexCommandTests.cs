using System.Diagnostics;
using System.Globalization;
using System.Text;
using KazakhArchive.Importer.Commands;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Search;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Tests.Search;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;
using Lucene.Net.Store;

namespace KazakhArchive.Tests.Importer.Commands;

/// <summary>The importer's <c>index</c>: what it says, and what is left where it is killed or the disk is full.</summary>
public sealed class IndexCommandTests : IDisposable
{
    private const int UsualKills = 3;
    private const int Works = 3;
    private const int ParagraphsInWork = 100;
    private const int WordsInParagraph = 20;

    /// <summary>About as long as the files of the texts below take.</summary>
    private const int WritingMilliseconds = 150;

    private static readonly string[] Queries = ["خان", "\"خان دریا\"", "=لشکر", "رو*", "قازق -خان"];

    // Beside the tests the importer finds its libraries as they do, since what belongs to the web's framework is not copied.
    private static readonly string[] Importer =
    [
        "exec", "--depsfile", Path.Combine(AppContext.BaseDirectory, "KazakhArchive.Tests.deps.json"),
        "--runtimeconfig", Path.Combine(AppContext.BaseDirectory, "KazakhArchive.Tests.runtimeconfig.json"), typeof(CommandLine).Assembly.Location,
    ];

    private readonly ScratchCorpus corpus = new();
    private readonly string path = IndexesOfTests.NewPath();

    [Fact]
    public void IndexIsMadeOnceAndThenIsUpToDate()
    {
        Import(corpus, "خان آیا۔\n");

        Assert.StartsWith($"{path}: indexed in ", Said(0), StringComparison.Ordinal);
        Assert.Equal($"{path}: is up to date.\n", Said(0));
    }

    [Fact]
    public void DamagedIndexIsToldAndMended()
    {
        Import(corpus, "خان آیا۔\n");
        Said(0);
        File.WriteAllText(System.IO.Directory.GetFiles(path, "*.tim")[0], "x");

        var (exitCode, _, error) = corpus.Run("index", "--index", path);
        Assert.Equal(0, exitCode);
        Assert.Matches("^.+: the index is damaged (.+); it is built anew.\n$", error);
        Assert.Equal($"{path}: is up to date.\n", Said(0));
    }

    [Fact]
    public void WhatCannotBeWrittenIsOneLineAndOne()
    {
        Import(corpus, "خان آیا۔\n");
        File.WriteAllText(path, "mine");
        Assert.EndsWith("or name another folder with --index.\n", Said(1), StringComparison.Ordinal);

        File.Delete(path);
        using var held = FolderLock.TryTake(path);
        Assert.StartsWith($"{path}: another process is writing this index. ", Said(1), StringComparison.Ordinal);
    }

    // Of two processes at once Lucene.Net's own lock let both write.
    [Fact]
    public async Task OfTwoProcessesAtOnceOneStops()
    {
        Import(corpus, "خان آیا۔\n");
        using (FolderLock.TryTake(path))
        {
            var run = await Run(corpus);
            Assert.Equal(1, run.ExitCode);
            Assert.StartsWith($"{path}: another process is writing this index. ", run.Output, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await Run(corpus)).ExitCode);
    }

    [Fact]
    public async Task FullDiskIsOneLineAndLeavesTheOldIndex()
    {
        // A disk as small as is wanted needs a namespace of one's own; where that is forbidden no disk can be filled.
        string[] alone = ["--map-root-user", "--mount", "sh", "-c"];
        if ((await ProcessRun.Of("unshare", [.. alone, "mount -t tmpfs tmpfs /mnt"], corpus.Path)).ExitCode != 0)
        {
            return;
        }

        Import(corpus, "خان آیا۔\n");
        using var larger = Large(1);
        System.IO.Directory.CreateDirectory(path);
        var index = $"dotnet {string.Join(' ', Importer)} index --index {path} --corpus";
        var run = await ProcessRun.Of("unshare", [.. alone, $"mount -t tmpfs -o size=300k tmpfs {path} && {index} {corpus.Path}; {index} {larger.Path} 2>&1; echo $?; {index} {corpus.Path}"], corpus.Path);

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length == 4, run.Output);
        Assert.StartsWith($"{path}: indexed in ", lines[0], StringComparison.Ordinal);
        Assert.Matches("No space left on device.* or name another folder with --index.$", lines[1]);
        Assert.Equal(("1", $"{path}: is up to date."), (lines[2], lines[3]));
    }

    [Fact]
    public async Task KilledAtAnyMomentItLeavesTheOldIndexOrTheNewOne()
    {
        using var first = Large(1);
        using var second = Large(2);
        var states = new[] { first, second }.Select(state => (Corpus: state, Source: SourceOf(state)))
            .Select(state => (state.Corpus, state.Source, Revision: CorpusDigest.Of(new CorpusFolder(state.Corpus.Path)), Answers: Answers(SearchIndex.InMemory(state.Source)))).ToList();
        Assert.NotEqual(states[0].Answers, states[1].Answers);
        Assert.Equal(0, (await Run(first)).ExitCode);
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, (await Run(second)).ExitCode);
        var whole = clock.Elapsed;

        var random = new Random(20260131);
        var kills = Kills.Count(UsualKills);
        for (var kill = 0; kill < kills; kill++)
        {
            var (next, old) = (states[kill % 2], states[1 - kill % 2]);
            await Kill(next.Corpus, whole, random, isAnywhere: kill % 5 == 4);

            var left = ProvedCommit.Read(FSDirectory.Open(path))!.Identity!.Digest;
            var state = left == next.Revision ? next : old;
            Assert.Equal(state.Revision, left);
            Assert.Equal(state.Answers, Answers(Open(state.Source)));
            Assert.Equal(next.Answers, Answers(Open(next.Source)));
        }

        Assert.Equal(new ProcessRun(0, $"{path}: is up to date.\n"), await Run(states[(kills - 1) % 2].Corpus));
    }

    public void Dispose() => corpus.Dispose();

    private SearchIndex Open(IndexSource source) => IndexFolder.Open(path, source, null, new IndexLog(Assert.Fail));

    private string Said(int expectedExitCode)
    {
        var (exitCode, output, error) = corpus.Run("index", "--index", path);
        Assert.Equal((expectedExitCode, 1), (exitCode, (output + error).Count(c => c == '\n')));
        return output + error;
    }

    private Task<ProcessRun> Run(ScratchCorpus state) => ProcessRun.Of("dotnet", [.. Importer, "index", "--index", path, "--corpus", state.Path], state.Path);

    // Most kills fall into the time in which it writes.
    private async Task Kill(ScratchCorpus state, TimeSpan whole, Random random, bool isAnywhere)
    {
        var before = System.IO.Directory.GetFiles(path).ToHashSet(StringComparer.Ordinal);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [.. Importer, "index", "--index", path, "--corpus", state.Path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        while (!isAnywhere && !process.HasExited && before.IsSupersetOf(System.IO.Directory.GetFiles(path)))
        {
            Thread.Sleep(1);
        }

        process.WaitForExit((isAnywhere ? whole : TimeSpan.FromMilliseconds(WritingMilliseconds)) * random.NextDouble());
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static IndexSource SourceOf(ScratchCorpus state) => IndexSource.From(CorpusReader.Read(new CorpusFolder(state.Path), TimeSpan.Zero).Corpus!);

    private static IReadOnlyList<string> Answers(SearchIndex index) =>
    [
        .. Queries.Select(text => index.Search(new SearchRequest(text) { Limit = 20 }))
            .SelectMany(result => result.Hits.Select(hit => string.Create(CultureInfo.InvariantCulture, $"{hit.Passage.Work} {hit.Passage.Reference} {hit.Score:R} {hit.Passage.Text}")).Prepend($"{result.Total} {string.Join(' ', result.Facets.Works)}")),
    ];

    private static void Import(ScratchCorpus into, string source)
    {
        into.Add(Encoding.UTF8.GetBytes(source));
        Assert.Equal(0, into.Run("import").ExitCode);
    }

    /// <summary>Works of many different words, which take a while to index.</summary>
    private static ScratchCorpus Large(int state)
    {
        var random = new Random(state);
        var large = new ScratchCorpus();
        for (var work = 0; work < Works; work++)
        {
            var source = string.Concat(Enumerable.Range(0, ParagraphsInWork).Select(_ => string.Join(' ', Enumerable.Range(0, WordsInParagraph).Select(_ => Word(random))) + "۔\n"));
            large.Add(Encoding.UTF8.GetBytes(source), ScratchCorpus.Table(DivisionTable.Columns, ["1", "1", "1", "bab", "[باب]", "editor"]), $"work-{work}");
        }

        Assert.Equal(0, large.Run("import").ExitCode);
        return large;
    }

    private static string Word(Random random) => random.Next(3) == 0
        ? RandomPassages.Words[random.Next(RandomPassages.Words.Length)]
        : string.Concat(Enumerable.Range(0, random.Next(3, 7)).Select(_ => "بتجدرسشصطعفقکلمنوی"[random.Next(18)]));
}
