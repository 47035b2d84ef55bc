using KazakhArchive.Search;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Tests.Support;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace KazakhArchive.Tests.Search;

/// <summary>Whatever the folder is like, the index answers wholly, and one line says what was wrong.</summary>
public sealed class IndexFolderTests
{
    private const int Readers = 64;
    private const int Exchanges = 10;

    // A reader reads what was found; without it two cores do nothing but search.
    private const int PauseMilliseconds = 50;

    private static readonly int[] TwoStates = [1, 2];

    private readonly FolderTexts texts = new();
    private readonly string path = IndexesOfTests.NewPath();

    [Fact]
    public void MissingFolderIsMadeWithoutAWord()
    {
        FolderTexts.Answers(texts.Open(Path.Combine(path, "of", "several"), 1), 1);

        Assert.Empty(texts.Warnings);
    }

    [Fact]
    public void IndexThatIsThereIsOpenedAndNothingIsWritten()
    {
        texts.Update(path, 1);
        var before = Written();
        FolderTexts.Answers(texts.Open(path, 1), 1);

        Assert.Equal(before, Written());
        Assert.Empty(texts.Warnings);
    }

    [Fact]
    public void IndexOfAnotherStateIsBroughtToThisOneWithoutAWord()
    {
        texts.Update(path, 1);
        FolderTexts.Answers(texts.Open(path, 2), 2);
        FolderTexts.Answers(texts.Open(path, 1), 1);

        Assert.Empty(texts.Warnings);
    }

    [Fact]
    public void FileInItsPlaceIsLeftAndTheIndexIsMadeInMemory()
    {
        File.WriteAllText(path, "mine");
        InMemory();

        Assert.Equal("mine", File.ReadAllText(path));
    }

    [Fact]
    public void FolderBelowAFileCannotBeMade()
    {
        File.WriteAllText(path, "");
        var below = Path.Combine(path, "index");
        FolderTexts.Answers(texts.Open(below, 1), 1);

        Assert.StartsWith($"{below}: ", Assert.Single(texts.Warnings), StringComparison.Ordinal);
        Assert.ThrowsAny<IOException>(() => texts.Update(below, 1));
    }

    // What cannot be locked was taken for locked by another, for half an hour.
    [Fact]
    public void FolderThatCannotBeLockedIsNotWaitedFor()
    {
        System.IO.Directory.CreateDirectory(Path.Combine(path, IndexWriter.WRITE_LOCK_NAME));
        FolderTexts.Answers(texts.Open(path, 1, TimeSpan.FromMinutes(30)), 1);

        Assert.EndsWith("the index is made in memory. Give the program room and the right to write there, or name another folder with Search:Index.", Assert.Single(texts.Warnings), StringComparison.Ordinal);
    }

    // As where the disk is full: the fault comes when a segment is written.
    [Fact]
    public void FaultInTheMidstOfWritingLeavesWhatWasThere()
    {
        texts.Update(path, 1);
        foreach (var segment in "123456789")
        {
            System.IO.Directory.CreateDirectory(Path.Combine(path, $"_{segment}.fnm"));
        }

        FolderTexts.Answers(texts.Open(path, 2), 2);
        FolderTexts.Answers(texts.Open(path, 1), 1);

        Assert.EndsWith("or name another folder with Search:Index.", Assert.Single(texts.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void IndexOfAnotherBuildIsBuiltAnew()
    {
        Write(new Dictionary<string, string> { ["revision"] = $"{1:x16}", ["analysis"] = "another" });
        FolderTexts.Answers(texts.Open(path, 1), 1);
        FolderTexts.Answers(texts.Open(path, 1), 1);

        Assert.Equal([$"{path}: the index is of another build, expected this one's; it is built anew."], texts.Warnings);
    }

    [Fact]
    public void IndexThatIsNoneOfTheArchivesIsBuiltAnew()
    {
        Write([]);
        FolderTexts.Answers(texts.Open(path, 1), 1);

        Assert.Single(texts.Warnings);
    }

    [Fact]
    public async Task IndexThatAnotherWritesIsWaitedFor()
    {
        texts.Update(path, 1);
        var held = FolderLock.TryTake(path)!;
        var opening = Task.Run(() => texts.Open(path, 2, TimeSpan.FromMinutes(1)));
        await Task.Delay(TimeSpan.FromSeconds(1.2));
        Assert.False(opening.IsCompleted);

        // Who wants what is there is not held up, and an importer says why it stops.
        FolderTexts.Answers(texts.Open(path, 1), 1);
        Assert.Equal("another process is writing this index", Assert.Throws<IOException>(() => texts.Update(path, 2)).Message);
        held.Dispose();

        FolderTexts.Answers(await opening, 2);
        Assert.Equal([$"{path}: another process is writing this index, expected none; waiting for it to end."], texts.Warnings);
    }

    // It said so again at every look.
    [Fact]
    public async Task IndexOfAnotherBuildThatAnotherWritesIsToldOnce()
    {
        Write(new Dictionary<string, string> { ["revision"] = $"{1:x16}", ["analysis"] = "another" });
        var held = FolderLock.TryTake(path)!;
        var opening = Task.Run(() => texts.Open(path, 1, TimeSpan.FromMinutes(1)));
        await Task.Delay(TimeSpan.FromSeconds(1.2));
        held.Dispose();

        FolderTexts.Answers(await opening, 1);
        Assert.Equal(2, texts.Warnings.Count);
    }

    [Fact]
    public void WithoutPatienceTheIndexIsMadeInMemory()
    {
        texts.Update(path, 1);
        using var held = FolderLock.TryTake(path);
        FolderTexts.Answers(texts.Open(path, 2), 2);

        Assert.Equal(
            $"{path}: another process is writing this index; the index is made in memory. Give the program room and the right to write there, or name another folder with Search:Index.",
            Assert.Single(texts.Warnings));
    }

    [Fact]
    public void LocksOfLuceneItselfKeepUsOut()
    {
        texts.Update(path, 1);
        using var files = FSDirectory.Open(path);
        using var held = files.MakeLock(IndexWriter.WRITE_LOCK_NAME);
        Assert.True(held.Obtain());

        Assert.Null(FolderLock.TryTake(path));
    }

    [Fact]
    public void LockThatAKilledWriterLeftHoldsNobodyUp()
    {
        System.IO.Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, IndexWriter.WRITE_LOCK_NAME), "");
        FolderTexts.Answers(texts.Open(path, 1), 1);

        Assert.Empty(texts.Warnings);
    }

    [Fact]
    public void SmallIndexAnswersOnWhenItsFolderIsGone()
    {
        var index = texts.Open(path, 1);
        System.IO.Directory.Delete(path, recursive: true);

        FolderTexts.Answers(index, 1);
        FolderTexts.Answers(texts.Open(path, 1), 1);
        Assert.Empty(texts.Warnings);
    }

    [Fact]
    public void MappedIndexAnswersOnWhenItsFolderIsGone()
    {
        texts.Update(path, 1);
        var index = SearchIndex.TryOpen(new MappedDirectory(path), FolderTexts.Source(1), null)!;
        System.IO.Directory.Delete(path, recursive: true);

        FolderTexts.Answers(index, 1);
    }

    [Fact]
    public void MappedIndexAnswersOnWhenItsFilesAreReplaced()
    {
        texts.Update(path, 1);
        var index = SearchIndex.TryOpen(new MappedDirectory(path), FolderTexts.Source(1), null)!;
        texts.Update(path, 2);

        FolderTexts.Answers(index, 1);
        Assert.Null(SearchIndex.TryOpen(new MappedDirectory(path), FolderTexts.Source(1), null));
    }

    [Fact]
    public async Task ReadersUnderExchangeSeeOneStateEach()
    {
        var current = Tuple.Create(texts.Open(path, 1), 1);
        using var ended = new CancellationTokenSource();
        var answers = new int[Exchanges + 2];
        var readers = Enumerable.Range(0, Readers).Select(_ => Task.Factory.StartNew(
            () =>
            {
                while (!ended.IsCancellationRequested)
                {
                    var (index, state) = Volatile.Read(ref current);
                    FolderTexts.AnswersOne(index, state);
                    Interlocked.Increment(ref answers[state]);
                    Thread.Sleep(PauseMilliseconds);
                }
            },
            ended.Token,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)).ToList();
        for (var state = 2; state <= Exchanges + 1; state++)
        {
            Volatile.Write(ref current, Tuple.Create(texts.Open(path, state), state));

            // Each state is read by somebody, and none for long.
            SpinWait.SpinUntil(() => Volatile.Read(ref answers[state]) > 0, TimeSpan.FromSeconds(10));
        }

        await ended.CancelAsync();
        await Task.WhenAll(readers);
        Assert.All(answers.Skip(2), count => Assert.NotEqual(0, count));
        Assert.Empty(texts.Warnings);
    }

    // Two sites of two states on one folder bring it to and fro; the one read, with its own texts, what the other had just written.
    [Fact]
    public async Task TwoStatesAtOnceAnswerEachForItself()
    {
        await Task.WhenAll(TwoStates.Select(state => Task.Run(() =>
        {
            for (var turn = 0; turn < Exchanges; turn++)
            {
                FolderTexts.Answers(texts.Open(path, state, TimeSpan.FromMinutes(1)), state);
            }
        })));

        Assert.All(texts.Warnings, warning => Assert.EndsWith("waiting for it to end.", warning, StringComparison.Ordinal));
    }

    private void InMemory()
    {
        FolderTexts.Answers(texts.Open(path, 1), 1);

        var warning = Assert.Single(texts.Warnings);
        Assert.StartsWith($"{path}: ", warning, StringComparison.Ordinal);
        Assert.EndsWith("the index is made in memory. Give the program room and the right to write there, or name another folder with Search:Index.", warning, StringComparison.Ordinal);
    }

    private List<(string, DateTime)> Written() => [.. System.IO.Directory.GetFiles(path).Order(StringComparer.Ordinal).Select(file => (file, File.GetLastWriteTimeUtc(file)))];

    // What Lucene itself makes of the state, under another name.
    private void Write(Dictionary<string, string> userData)
    {
        texts.Update(path, 1);
        using var files = FSDirectory.Open(path);
        using var analyzer = new KazakhArchive.Search.Analysis.ArchiveAnalyzer();
        using var writer = new IndexWriter(files, new IndexWriterConfig(Lucene.Net.Util.LuceneVersion.LUCENE_48, analyzer));
        writer.SetCommitData(userData);
        writer.Commit();
    }
}
