using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Texts.Works;

public sealed class CorpusReaderTests
{
    [Fact]
    public void RevisionIsTheSameWhereverTheFilesLie()
    {
        using var corpus = new SampleCorpus();
        using var copy = new SampleCorpus();

        Assert.Equal(CorpusDigest.Of(corpus.Folder), CorpusDigest.Of(copy.Folder));
        Assert.NotEqual(Read(corpus).Stamp, default);
    }

    [Theory]
    [InlineData("works/safar/work.json")]
    [InlineData("works/safar/passages.tsv")]
    [InlineData("works/safar/chapters/01-bab.md")]
    public void RevisionIsAnotherWhenAFileIs(string name)
    {
        using var corpus = new SampleCorpus();
        var before = CorpusDigest.Of(corpus.Folder);
        File.AppendAllText(Path.Combine(corpus.Folder.Path, name), "\n");

        Assert.NotEqual(before, CorpusDigest.Of(corpus.Folder));
    }

    [Fact]
    public void WhatLiesBesideTheFilesIsNoneOfThem()
    {
        using var corpus = new SampleCorpus();
        var before = CorpusDigest.Of(corpus.Folder);
        File.WriteAllText(Path.Combine(corpus.Safar.Path, ".import"), "");
        File.WriteAllText(Path.Combine(corpus.Safar.Path, "work.json.prepared"), "{");
        Directory.CreateDirectory(corpus.Safar.ChaptersPath + ".prepared");
        File.WriteAllText(corpus.Safar.ChaptersPath + ".prepared/01-bab.md", "");

        Assert.Equal(before, CorpusDigest.Of(corpus.Folder));
    }

    /// <summary>As when a volume is unmounted.</summary>
    [Fact]
    public void FolderThatIsGoneIsE609()
    {
        using var corpus = new SampleCorpus();
        Directory.Delete(Path.Combine(corpus.Folder.Path, "works"), recursive: true);

        var reading = Read(corpus);

        Assert.Null(reading.Corpus);
        Assert.StartsWith("corpus: E609 ", Assert.Single(reading.Findings).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("works/safar/chapters/09-gone.md", "nowhere.md")]
    [InlineData("works/safar/chapters/09-own.md", "01-bab.md")]
    [InlineData("works/safar/leak.txt", "../../../../etc/passwd")]
    [InlineData("works/safar/revisions/texts/leak.gz", "nowhere")]
    public void LinkIsE614AndNotFollowed(string name, string target)
    {
        using var corpus = new SampleCorpus();
        Directory.CreateDirectory(Path.Combine(corpus.Safar.RevisionsPath, "texts"));
        File.CreateSymbolicLink(Path.Combine(corpus.Folder.Path, name), target);
        var findings = new FindingList();

        Assert.Null(Read(corpus, findings));
        Assert.StartsWith($"{name}: E614 is a link", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("works/safar/chapters")]
    [InlineData("works/safar")]
    public void FolderThatIsALinkIsE614(string name)
    {
        using var corpus = new SampleCorpus();
        var path = Path.Combine(corpus.Folder.Path, name);
        Directory.Move(path, path + "-elsewhere");
        Directory.CreateSymbolicLink(path, path + "-elsewhere");
        var findings = new FindingList();

        Assert.Null(Read(corpus, findings));
        Assert.StartsWith($"{name}: E614 is a link, expected a folder", findings[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FolderOfAllWorksThatIsALinkIsE614()
    {
        using var corpus = new SampleCorpus();
        var works = Path.Combine(corpus.Folder.Path, "works");
        Directory.Move(works, works + "-elsewhere");
        Directory.CreateSymbolicLink(works, works + "-elsewhere");

        var reading = Read(corpus);

        Assert.Null(reading.Corpus);
        Assert.StartsWith("works: E614 is a link, expected a folder", Assert.Single(reading.Findings).ToString(), StringComparison.Ordinal);
    }

    /// <summary>As deployments exchange it.</summary>
    [Fact]
    public void CorpusFolderItselfMayBeALink()
    {
        using var corpus = new SampleCorpus();
        var link = corpus.Folder.Path + "-link";
        Directory.CreateSymbolicLink(link, corpus.Folder.Path);

        Assert.Single(CorpusReader.Read(new CorpusFolder(link), TimeSpan.Zero).Corpus!.Works);
        Directory.Delete(link);
    }

    [Fact]
    public void FileThatIsTooLargeIsE615()
    {
        using var corpus = new SampleCorpus();
        using (var file = File.OpenWrite(corpus.Safar.Passages.Path))
        {
            file.SetLength(CorpusFile.LargestBytes + 1L);
        }

        var findings = new FindingList();
        Assert.Null(Read(corpus, findings));
        Assert.StartsWith("works/safar/passages.tsv: E615 the file holds 134217729 bytes", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    /// <summary>As of a disk that does not answer.</summary>
    [Fact]
    public void ReadingThatDoesNotEndIsLeftToItself()
    {
        using var disk = new ManualResetEventSlim();
        using var ended = new ManualResetEventSlim();

        var reading = Settled.Read(() => default, TimeSpan.Zero, longest: TimeSpan.FromMilliseconds(1), () =>
        {
            disk.Wait();
            ended.Set();
            return "late";
        });

        Assert.Equal(new SettledReading<string>(null, HasEnded: false), reading);
        disk.Set();
        ended.Wait();
    }

    [Fact]
    public void FaultOfAReadingIsItsReadersOwn() => Assert.Throws<IOException>(
        () => Settled.Read<string>(() => default, TimeSpan.Zero, longest: TimeSpan.FromHours(1), () => throw new IOException("gone")));

    [Fact]
    public async Task WorkThatNeverRestsIsE610()
    {
        using var corpus = new SampleCorpus();
        using var ended = new CancellationTokenSource();
        using var begun = new ManualResetEventSlim();
        var writing = Task.Factory.StartNew(() =>
        {
            for (var turn = 0; !ended.IsCancellationRequested; turn++)
            {
                File.SetLastWriteTimeUtc(corpus.Safar.WorkJson.Path, DateTime.UnixEpoch.AddSeconds(turn));
                begun.Set();
            }
        }, TaskCreationOptions.LongRunning);
        begun.Wait();

        // A busy machine may let one reading pass before the writer has its turn, but not all of them.
        var findings = Enumerable.Range(0, 1000).Select(_ =>
        {
            var found = new FindingList();
            return (Reading: Read(corpus, found), Findings: found);
        }).First(reading => reading.Reading is null).Findings;
        await ended.CancelAsync();
        await writing;

        Assert.StartsWith("works/safar: E610 ", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorsOfAWorkAreFoundWhenItIsRead()
    {
        using var corpus = new SampleCorpus();
        File.WriteAllText(corpus.Safar.WorkJson.Path, "{");
        var findings = new FindingList();

        Assert.NotNull(Read(corpus).Corpus);
        Assert.Null(Read(corpus, findings));
        Assert.Contains(findings, finding => finding.Code == FindingCodes.WorkJsonInvalid);
    }

    [Fact]
    public void ErrorsOfTheTablesAreEverybodys()
    {
        using var corpus = new SampleCorpus();
        File.WriteAllText(Path.Combine(corpus.Folder.Path, "glossary.tsv"), "no header");

        var reading = Read(corpus);

        Assert.Null(reading.Corpus);
        Assert.StartsWith("glossary.tsv:1: ", reading.Findings[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FolderThatCanBeNoWorkIsFoundAndTheOthersAreRead()
    {
        using var corpus = new SampleCorpus();
        Directory.CreateDirectory(Path.Combine(corpus.Folder.Path, "works", "search"));

        var reading = Read(corpus);

        Assert.Equal(corpus.Safar, Assert.Single(reading.Corpus!.Works).Folder);
        Assert.Equal(FindingCodes.WorkIdReserved, Assert.Single(reading.Findings).Code);
    }

    private static CorpusReading Read(SampleCorpus corpus) => CorpusReader.Read(corpus.Folder, TimeSpan.Zero);

    private static WorkReading? Read(SampleCorpus corpus, FindingList findings) =>
        WorkReader.Read(corpus.Safar, KazakhArchive.Texts.Gazetteer.Gazetteer.Empty, findings, isProof: true, TimeSpan.Zero);
}
