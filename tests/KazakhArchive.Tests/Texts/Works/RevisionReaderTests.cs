using System.Text;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Texts.Works;

public sealed class RevisionReaderTests : IDisposable
{
    private readonly SampleCorpus corpus = new();
    private readonly FindingList findings = [];

    public RevisionReaderTests()
    {
        // As publish writes it, which is another project's.
        var files = corpus.Safar.ChapterFileNames().Select(corpus.Safar.Chapter).Append(corpus.Safar.Passages)
            .Select(file => (File: file, Bytes: File.ReadAllBytes(file.Path))).ToList();
        var manifest = RevisionManifest.Write(files.Select(file => new FrozenFile(Path.GetFileName(file.File.Path), Sha256Digest.Of(file.Bytes))));
        Directory.CreateDirectory(Path.Combine(corpus.Safar.RevisionsPath, "texts"));
        foreach (var (_, bytes) in files)
        {
            File.WriteAllBytes(corpus.Safar.FrozenText(Sha256Digest.Of(bytes)).Path, FrozenText.Compress(bytes));
        }

        File.WriteAllText(corpus.Safar.RevisionManifest(1).Path, manifest);
        File.WriteAllText(corpus.Safar.Revisions.Path, RevisionTable.Write([new Revision(1, new DateOnly(2026, 2, 1), Sha256Digest.Of(manifest), "")]));
        WriteRevisionNumber(1);
    }

    [Fact]
    public void UnchangedChaptersOfARevisionAreTodaysOwn()
    {
        var edition = Read()!;

        Assert.Empty(findings);
        Assert.Equal(edition.Chapters, Assert.Single(edition.Revisions).Chapters);
        Assert.Same(edition.Chapters[0], edition.Revisions[0].Chapters[0]);
    }

    [Fact]
    public void RevisionKeepsItsTextAndItsReferencesThroughEveryEdit()
    {
        var published = File.ReadAllText(corpus.Safar.Chapter("01-bab.md").Path);
        corpus.Write(SampleCorpus.Chapter(1,
            SampleCorpus.Block(BlockKind.Heading, null, 1, SampleCorpus.Text("نیا")),
            SampleCorpus.SafarChapters()[0].Blocks[1],
            SampleCorpus.SafarChapters()[0].Blocks[2],
            SampleCorpus.SafarChapters()[0].Blocks[3]));

        var old = Read()!.AsPublished(1)!;

        Assert.Equal(published, ChapterWriter.Write(old.Chapters[0]));
        Assert.Equal(1, old.Work.Revision);
        Assert.Equal(1, old.PinnedTo);
        Assert.NotNull(old.Ledger.Find(PassageId.TryParse("1.1")!.Value));
    }

    [Fact]
    public void RevisionThatWasNeverPublishedIsNone() => Assert.Null(Read()!.AsPublished(2));

    [Fact]
    public void NumberInWorkJsonThatTheListDoesNotHaveIsE702()
    {
        WriteRevisionNumber(2);

        AssertOne(FindingCodes.RevisionNumberWrong, "works/safar/work.json", "expected 1");
    }

    [Fact]
    public void MissingListOfRevisionsIsE702()
    {
        File.Delete(corpus.Safar.Revisions.Path);

        AssertOne(FindingCodes.RevisionNumberWrong, "works/safar/work.json", "expected 0");
    }

    [Fact]
    public void MissingListOfFilesIsE703()
    {
        File.Delete(corpus.Safar.RevisionManifest(1).Path);

        AssertOne(FindingCodes.RevisionMissing, "works/safar/revisions/1.tsv", "missing");
    }

    [Fact]
    public void ListOfFilesThatWasEditedIsE704()
    {
        File.AppendAllText(corpus.Safar.RevisionManifest(1).Path, "# remark\n");

        AssertOne(FindingCodes.RevisionCorrupt, "works/safar/revisions/1.tsv", "sha256");
    }

    [Fact]
    public void MissingTextIsE703EvenWhereTodaysIsTheSame()
    {
        var (name, path) = TextOf("02-bab.md");
        File.Delete(path);

        AssertOne(FindingCodes.RevisionMissing, name, "02-bab.md");
    }

    [Fact]
    public void TextThatIsNotThePublishedOneIsE704()
    {
        var (name, path) = TextOf("02-bab.md");
        File.WriteAllBytes(path, FrozenText.Compress(Encoding.UTF8.GetBytes("# دوسرا\n")));

        AssertOne(FindingCodes.RevisionCorrupt, name, "02-bab.md");
    }

    [Fact]
    public void ReferenceThatTheLedgerForgotSinceItWasPublishedIsE501()
    {
        corpus.Write(SampleCorpus.SafarChapters()[0] with { Blocks = [.. SampleCorpus.SafarChapters()[0].Blocks.Take(3)] });
        corpus.Write(new Ledger([.. corpus.ReadLedger().Rows.Where(row => row.Reference.ToString() is not ("1.2" or "p35" or "n2"))]));

        Read();

        Assert.All(findings, finding => Assert.Equal(FindingCodes.LedgerUnresolved, finding.Code));
        Assert.Equal(["1.2", "n2", "p35"], findings.Select(finding => finding.What.Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    public void Dispose() => corpus.Dispose();

    private Edition? Read() => EditionReader.Read(corpus.Safar, KazakhArchive.Texts.Gazetteer.Gazetteer.Empty, findings);

    private void WriteRevisionNumber(int revision) =>
        File.WriteAllText(corpus.Safar.WorkJson.Path, WorkJson.Write(SampleCorpus.About(SampleCorpus.SafarChapters()) with { Revision = revision }));

    private (string Name, string Path) TextOf(string chapter)
    {
        var frozen = corpus.Safar.FrozenText(Sha256Digest.Of(File.ReadAllBytes(corpus.Safar.Chapter(chapter).Path)));
        return (frozen.Name, frozen.Path);
    }

    private void AssertOne(FindingCode code, string path, string what)
    {
        Assert.Null(Read());
        var finding = Assert.Single(findings);
        Assert.Equal((code, path), (finding.Code, finding.Path));
        Assert.Contains(what, finding.ToString(), StringComparison.Ordinal);
    }
}
