using System.Text;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer.Commands;

public sealed class PublishCommandTests : IDisposable
{
    private static readonly byte[] Source = Encoding.UTF8.GetBytes("پہلا پیرا ہے۔\nدوسرا باب\nدوسرا پیرا ہے۔\n");

    private readonly ScratchCorpus corpus = new();
    private readonly WorkFolder safar;

    public PublishCommandTests()
    {
        safar = corpus.Add(Source, ScratchCorpus.Table(
            DivisionTable.Columns, ["1", "1", "1", "bab", "[باب]", "editor"], ["2", "1", "2", "dusra", "", ""]));
        Assert.Equal(0, corpus.Run("import").ExitCode);
    }

    [Fact]
    public void FirstRevisionFreezesChaptersAndReferences()
    {
        var (exitCode, output, _) = corpus.Run("publish", "--note", "First edition");

        Assert.Equal(0, exitCode);
        Assert.Contains("safar: revision 1, 2 chapters, published.", output, StringComparison.Ordinal);
        var edition = Read();
        var revision = Assert.Single(edition.Revisions);
        Assert.Equal((1, ScratchCorpus.Today, "First edition"), (revision.Revision.Number, revision.Revision.Date, revision.Revision.Note));
        Assert.Equal(edition.Chapters, revision.Chapters);
        Assert.Equal(edition.Ledger.Rows, revision.Ledger.Rows);
    }

    [Fact]
    public void OnlyTheNumberChangesInWorkJson()
    {
        var before = File.ReadAllLines(safar.WorkJson.Path);

        corpus.Run("publish");

        Assert.Equal(before.Select(line => line.Replace("\"revision\": 0", "\"revision\": 1", StringComparison.Ordinal)), File.ReadAllLines(safar.WorkJson.Path));
    }

    /// <summary>work.json is written last; a kill before that leaves a revision that is whole and counts.</summary>
    [Fact]
    public void PublicationThatWasCutOffIsW705AndEndedByTheNext()
    {
        var before = File.ReadAllText(safar.WorkJson.Path);
        corpus.Run("publish");
        var whole = corpus.Snapshot();
        File.WriteAllText(safar.WorkJson.Path, before);

        Assert.Equal(1, EditionReader.Read(safar, Gazetteer.Empty, [])!.Work.Revision);
        var (exitCode, _, error) = corpus.Run("publish");

        Assert.Equal(0, exitCode);
        Assert.StartsWith("works/safar/work.json: W705 revision is 0, expected 1", error, StringComparison.Ordinal);
        Assert.Equal(whole, corpus.Snapshot());
    }

    [Fact]
    public void UnchangedTextIsNotPublishedTwice()
    {
        corpus.Run("publish");
        var before = corpus.Snapshot();

        var (exitCode, output, _) = corpus.Run("publish", "safar", "--note", "again");

        Assert.Equal(0, exitCode);
        Assert.Contains("nothing changed since revision 1", output, StringComparison.Ordinal);
        Assert.Equal(before, corpus.Snapshot());
    }

    [Fact]
    public void ChapterThatDidNotChangeIsKeptOnce()
    {
        corpus.Run("publish");
        var before = Texts();
        Emend("دوسرا", "دوسری");

        Assert.Equal(0, corpus.Run("publish").ExitCode);

        Assert.Equal(2, Read().Revisions.Count);
        Assert.Single(Texts().Except(before)); // The second chapter; the first and the references are as they were.
    }

    [Fact]
    public void SameTextsGiveTheSameBytes()
    {
        var before = corpus.Snapshot();
        var workJson = File.ReadAllBytes(safar.WorkJson.Path);
        corpus.Run("publish");
        var published = corpus.Snapshot();

        Directory.Delete(safar.RevisionsPath, recursive: true);
        File.WriteAllBytes(safar.WorkJson.Path, workJson);
        Assert.Equal(before, corpus.Snapshot());
        corpus.Run("publish");

        Assert.Equal(published, corpus.Snapshot());
    }

    [Fact]
    public void TextWithAnErrorIsNotPublished()
    {
        File.AppendAllText(safar.Chapter("01-bab.md").Path, "\nbeside the importer {#1.2 lines=\"1\"}\n");
        var before = corpus.Snapshot();

        var (exitCode, output, error) = corpus.Run("publish");

        Assert.Equal(1, exitCode);
        Assert.Contains("Nothing was published.", output, StringComparison.Ordinal);
        Assert.Contains("E405", error, StringComparison.Ordinal);
        Assert.Equal(before, corpus.Snapshot());
    }

    /// <summary>As where a clock was set back.</summary>
    [Fact]
    public void DateBeforeTheLastIsE706()
    {
        corpus.Run("publish");
        Emend("دوسرا", "دوسری");
        var before = corpus.Snapshot();

        var (exitCode, output, error) = corpus.RunOn(ScratchCorpus.Today.AddDays(-1), "publish");

        Assert.Equal(1, exitCode);
        Assert.Equal("Nothing was published.\n", output);
        Assert.StartsWith("works/safar/revisions/revisions.tsv: E706 today is 2026-01-30, expected no day before 2026-01-31, when revision 1 was published", error, StringComparison.Ordinal);
        Assert.Equal(before, corpus.Snapshot());
        Assert.Equal(0, corpus.Run("publish").ExitCode);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void DateBeyondTomorrowIsW707(int days, bool isTold)
    {
        corpus.RunOn(ScratchCorpus.Today.AddDays(days), "publish");

        var (exitCode, _, error) = corpus.Run("check");

        Assert.Equal(0, exitCode);
        Assert.Equal(isTold, error.StartsWith("works/safar/revisions/revisions.tsv: W707 revision 1 is dated 2026-02-02 and today is 2026-01-31", StringComparison.Ordinal));
    }

    [Fact]
    public void NoteOfTwoLinesIsBadUsage()
    {
        var before = corpus.Snapshot();

        Assert.Equal(2, corpus.Run("publish", "--note", "one\ntwo").ExitCode);
        Assert.Equal(before, corpus.Snapshot());
    }

    [Fact]
    public void CheckFindsWhatHappenedToAPublishedText()
    {
        corpus.Run("publish");
        File.Delete(Directory.EnumerateFiles(Path.Combine(safar.RevisionsPath, "texts")).First());

        var (exitCode, _, error) = corpus.Run("check");

        Assert.Equal(1, exitCode);
        Assert.Contains("E703", error, StringComparison.Ordinal);
    }

    public void Dispose() => corpus.Dispose();

    private Edition Read()
    {
        var findings = new FindingList();
        var edition = EditionReader.Read(safar, Gazetteer.Empty, findings);
        Assert.Empty(findings);
        return edition!;
    }

    private HashSet<string> Texts() => [.. Directory.EnumerateFiles(Path.Combine(safar.RevisionsPath, "texts"))];

    private void Emend(string sic, string corr)
    {
        File.WriteAllText(safar.Emendations.Path, ScratchCorpus.Table(EmendationTable.Columns, ["3", "", sic, corr, "letter", "high", "OCR"]));
        Assert.Equal(0, corpus.Run("import").ExitCode);
    }
}
