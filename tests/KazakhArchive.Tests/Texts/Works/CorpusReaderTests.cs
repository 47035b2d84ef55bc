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

        Assert.Equal(CorpusRevision.Of(corpus.Folder), CorpusRevision.Of(copy.Folder));
        Assert.NotEqual(Read(corpus).Stamp, default);
    }

    [Theory]
    [InlineData("works/safar/work.json")]
    [InlineData("works/safar/passages.tsv")]
    [InlineData("works/safar/chapters/01-bab.md")]
    public void RevisionIsAnotherWhenAFileIs(string name)
    {
        using var corpus = new SampleCorpus();
        var before = CorpusRevision.Of(corpus.Folder);
        File.AppendAllText(Path.Combine(corpus.Folder.Path, name), "\n");

        Assert.NotEqual(before, CorpusRevision.Of(corpus.Folder));
    }

    [Fact]
    public void WhatLiesBesideTheFilesIsNoneOfThem()
    {
        using var corpus = new SampleCorpus();
        var before = CorpusRevision.Of(corpus.Folder);
        File.WriteAllText(Path.Combine(corpus.Safar.Path, ".import"), "");
        File.WriteAllText(Path.Combine(corpus.Safar.Path, "work.json.prepared"), "{");
        Directory.CreateDirectory(corpus.Safar.ChaptersPath + ".prepared");
        File.WriteAllText(corpus.Safar.ChaptersPath + ".prepared/01-bab.md", "");

        Assert.Equal(before, CorpusRevision.Of(corpus.Folder));
    }

    /// <summary>A link that leads nowhere cannot be opened by anybody, not even by root.</summary>
    [Fact]
    public void FileThatCannotBeOpenedIsE609()
    {
        using var corpus = new SampleCorpus();
        File.CreateSymbolicLink(Path.Combine(corpus.Safar.ChaptersPath, "09-gone.md"), "nowhere.md");
        var findings = new FindingList();

        Assert.Null(Read(corpus, findings));
        Assert.StartsWith("works/safar/chapters/09-gone.md: E609 ", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

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
