using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using static KazakhArchive.Tests.Texts.Works.SampleCorpus;

namespace KazakhArchive.Tests.Texts.Works;

public sealed class LibraryReaderTests : IDisposable
{
    private readonly SampleCorpus corpus = new();
    private readonly FindingList findings = [];

    [Fact]
    public void SoundCorpusIsReadWhole()
    {
        var library = LibraryReader.Read(corpus.Folder, findings);

        Assert.Empty(findings);
        var edition = Assert.Single(library!.Editions);
        Assert.Equal(["1", "2"], edition.Chapters.Select(chapter => chapter.Number.ToString()));
    }

    [Fact]
    public void ChaptersStandInTheOrderOfTheSourceNotOfTheirNumbers()
    {
        var late = Chapter(3, Block(BlockKind.Heading, null, 1, Text("آغاز")));
        var early = Chapter(100, Block(BlockKind.Heading, null, 2, Text("انجام")));
        Replace(early, late);

        var edition = Assert.Single(LibraryReader.Read(corpus.Folder, findings)!.Editions);

        Assert.Equal([3, 100], edition.Chapters.Select(chapter => chapter.Number.Number));
    }

    [Fact]
    public void ReferenceInTwoChaptersIsE402()
    {
        corpus.Write(SafarChapters()[1] with
        {
            Blocks = [.. SafarChapters()[1].Blocks, Block(BlockKind.Paragraph, "2.1", 8, Page("35"), Text("آخر"))],
        });
        Publish("2.1");

        AssertOne(FindingCodes.ChapterDuplicateId, "works/safar/chapters/02-bab.md", "p35");
    }

    [Fact]
    public void TwoFilesOfOneChapterAreE402()
    {
        corpus.Write(Chapter(2, Block(BlockKind.Heading, null, 9, Text("پھر"))) with { Slug = "phir" });

        AssertOne(FindingCodes.ChapterDuplicateId, "works/safar/chapters/02-phir.md", "2");
    }

    [Theory]
    [InlineData("1.1", "01")]
    [InlineData("1.h1", "01")]
    [InlineData("n1", "01")]
    [InlineData("n2", "01")]
    [InlineData("p35", "01")]
    [InlineData("1", "01")]
    [InlineData("f1", "02")]
    public void ReferenceThatTheLedgerDoesNotKnowIsE503(string reference, string file)
    {
        corpus.Write(new Ledger([.. corpus.ReadLedger().Rows.Where(row => row.Reference.ToString() != reference)]));

        AssertOne(FindingCodes.LedgerMissing, $"works/safar/chapters/{file}-bab.md", $"reference {reference} is not in");
    }

    [Theory]
    [InlineData(LedgerStatus.Alias, "1.1")]
    [InlineData(LedgerStatus.Tombstone, null)]
    public void RetiredReferenceThatStandsInTheTextIsE503(LedgerStatus status, string? target)
    {
        Supersede("1.2", status, target);

        AssertOne(FindingCodes.LedgerMissing, "works/safar/chapters/01-bab.md", "1.2");
    }

    [Fact]
    public void WorkWithoutLedgerIsE503()
    {
        File.Delete(corpus.Safar.Passages.Path);

        AssertOne(FindingCodes.LedgerMissing, "works/safar/passages.tsv", "missing");
    }

    [Theory]
    [InlineData("1.7")]
    [InlineData("1.h7")]
    [InlineData("n7")]
    [InlineData("f7")]
    [InlineData("p7")]
    [InlineData("7")]
    public void LiveReferenceThatStandsInNoChapterIsE501(string reference)
    {
        Publish(reference);

        AssertOne(FindingCodes.LedgerUnresolved, "works/safar/passages.tsv", $"{reference} is live");
    }

    [Fact]
    public void RetiredReferenceThatStandsNowhereIsSound()
    {
        Publish("1.7");
        Supersede("1.7", LedgerStatus.Alias, "1.2");
        Publish("1.8");
        Supersede("1.8", LedgerStatus.Tombstone, null);

        Assert.NotNull(LibraryReader.Read(corpus.Folder, findings));
    }

    [Fact]
    public void WorkWithoutChaptersIsE607()
    {
        Directory.Delete(corpus.Safar.ChaptersPath, recursive: true);

        AssertOne(FindingCodes.WorkWithoutChapters, "works/safar/chapters", "no chapter files");
    }

    [Fact]
    public void MentionOfANameThatTheGazetteerLacksIsE808()
    {
        File.WriteAllText(corpus.Safar.TaggedMentions.Path, "passage\tstartUtf16\tendUtf16\ttext\tname\n1.1\t0\t4\tپہلا\tnobody\n");

        AssertOne(FindingCodes.NameUnknown, "works/safar/chapters/mentions.tsv", "the gazetteer has no nobody");
    }

    [Fact]
    public void ChapterThatWorkJsonDoesNotDescribeIsE603()
    {
        File.WriteAllText(corpus.Safar.WorkJson.Path, WorkJson.Write(About([SafarChapters()[0]])));

        AssertOne(FindingCodes.WorkJsonInvalid, "works/safar/work.json", "nothing of chapter 2");
    }

    [Fact]
    public void DescriptionWithoutChapterHarmsNobody()
    {
        File.WriteAllText(corpus.Safar.WorkJson.Path, WorkJson.Write(About([.. SafarChapters(), Chapter(3)])));

        Assert.NotNull(LibraryReader.Read(corpus.Folder, findings));
        var finding = Assert.Single(findings);
        Assert.Equal(FindingCodes.ChapterDescribedInVain, finding.Code);
        Assert.Contains("chapter 3", finding.What, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingWorkJsonIsE603()
    {
        File.Delete(corpus.Safar.WorkJson.Path);

        AssertOne(FindingCodes.WorkJsonInvalid, "works/safar/work.json", "missing");
    }

    [Theory]
    [InlineData("work.json", "E603")]
    [InlineData("passages.tsv", "E503")]
    [InlineData("chapters/01-bab.md", "E403")]
    public void FileThatIsNotUtf8IsOneFinding(string name, string code)
    {
        File.WriteAllBytes(Path.Combine(corpus.Safar.Path, name), [0x7B, 0xD8, 0x7D]);

        Assert.Null(LibraryReader.Read(corpus.Folder, findings));

        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Code.Id);
        Assert.Contains("byte 1 ", finding.What, StringComparison.Ordinal);
    }

    [Fact]
    public void FaultsOfAllFilesAreCollected()
    {
        File.WriteAllText(corpus.Safar.WorkJson.Path, "{");
        File.WriteAllText(corpus.Safar.Passages.Path, "reference\n");
        File.WriteAllText(corpus.Safar.Chapter("01-bab.md").Path, "<b>\n");
        Directory.CreateDirectory(Path.Combine(corpus.Folder.Path, "works", "search"));

        Assert.Null(LibraryReader.Read(corpus.Folder, findings));

        Assert.Superset(
            new HashSet<string> { "E201", "E403", "E602", "E603" },
            findings.Select(finding => finding.Code.Id).ToHashSet());
    }

    public void Dispose() => corpus.Dispose();

    private void AssertOne(FindingCode code, string path, string what)
    {
        Assert.Null(LibraryReader.Read(corpus.Folder, findings));

        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Code);
        Assert.Equal(path, finding.Path);
        Assert.Contains(what, finding.What, StringComparison.Ordinal);
    }

    private void Replace(params Chapter[] chapters)
    {
        Directory.Delete(corpus.Safar.ChaptersPath, recursive: true);
        Directory.CreateDirectory(corpus.Safar.ChaptersPath);
        foreach (var chapter in chapters)
        {
            corpus.Write(chapter);
        }

        File.WriteAllText(corpus.Safar.WorkJson.Path, WorkJson.Write(About(chapters)));
        corpus.Write(new Ledger([.. chapters.Select(chapter => Live(chapter.Id))]));
    }

    private void Publish(string reference) =>
        corpus.Write(new Ledger([.. corpus.ReadLedger().Rows, Live(PassageId.TryParse(reference)!.Value)]));

    private void Supersede(string reference, LedgerStatus status, string? target) =>
        corpus.Write(new Ledger([.. corpus.ReadLedger().Rows, Live(PassageId.TryParse(reference)!.Value) with
        {
            Status = status,
            Target = target is null ? null : PassageId.TryParse(target),
            Reason = "merged",
        }]));

    private static LedgerRow Live(PassageId id) => new(id, 1, 0, "", LedgerStatus.Live, null, "", new DateOnly(2026, 1, 31));
}
