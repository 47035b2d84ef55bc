using System.Text;
using KazakhArchive.Importer;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer.Commands;

public class CheckCommandTests
{
    private static readonly byte[] Source = "خان نے شہر کی بنیاد رکھی۔\n\nپھر صلح ہوئی۔\n"u8.ToArray();

    [Fact]
    public void SoundCorpusIsQuiet()
    {
        using var corpus = Imported();
        var before = corpus.Snapshot();
        Assert.Equal((0, "", ""), corpus.Run("check", "--strict"));
        Assert.Equal(before, corpus.Snapshot());
    }

    [Theory]
    [InlineData("{#1.1 ", "{.glossed #1.1 ", "E401")]
    [InlineData("{#1.2 ", "{#1.1 ", "E402")]
    [InlineData("خان نے", "`خان` نے", "E403")]
    [InlineData("{#1.1 ", "{", "E404")]
    [InlineData("خان نے", "خان نی", "E405")]
    [InlineData("{#1.2 ", "{#1.9 ", "E501")]
    [InlineData("{#1.2 ", "{#1.9 ", "E503")]
    public void ChapterThatAHandChangedIsFound(string from, string to, string code)
    {
        using var corpus = Imported();
        var path = corpus.Work().Chapter("01-bab.md").Path;
        File.WriteAllText(path, File.ReadAllText(path).Replace(from, to, StringComparison.Ordinal));
        var before = corpus.Snapshot();
        var (exitCode, _, error) = corpus.Run("check");
        Assert.Equal(1, exitCode);
        Assert.Contains($": {code} ", error, StringComparison.Ordinal);
        Assert.Equal(before, corpus.Snapshot());
    }

    /// <summary>All that the site reads, in the site's own words.</summary>
    [Theory]
    [InlineData("glossary.tsv", "no header", "glossary.tsv:1: E201 ")]
    [InlineData("glossary.tsv", "id\tur\tar\ten\tnote\nkhan\tخان\0\tخان\tkhan\t\n", "glossary.tsv:2: E201 a NUL character")]
    [InlineData("explanations.tsv", "en\tur\tar\nA guess\tقیاس\t\n", "explanations.tsv:2: E823 ar is blank")]
    [InlineData("removals.tsv", "id\tdate\treason\nsafar\t2026-01-31\tnone\n", "removals.tsv:2: E618 safar is removed and its folder is there")]
    [InlineData("gazetteer/people.tsv", "id\0", "gazetteer/people.tsv:1: E201 a NUL character")]
    [InlineData("gazetteer/ambiguities.tsv", "x", "gazetteer/ambiguities.tsv:1: E201 ")]
    [InlineData("gazetteer/other-names.tsv", "x", "gazetteer/other-names.tsv:1: E201 ")]
    public void TablesOfAllWorksAreChecked(string name, string text, string finding)
    {
        using var corpus = Imported();
        var path = Path.Combine(corpus.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);

        var (exitCode, _, error) = corpus.Run("check");

        Assert.Equal(1, exitCode);
        Assert.StartsWith(finding, error, StringComparison.Ordinal);
        var site = CorpusReader.Read(new CorpusFolder(corpus.Path), TimeSpan.Zero);
        Assert.Null(site.Corpus);
        Assert.Equal(error.Split('\n')[..^2], site.Findings.Select(found => found.ToString()));
    }

    // Once an Arabic reader was told in English why a word was emended, as nothing asked for more.
    [Fact]
    public void ExplanationThatIsNotTranslatedIsTold()
    {
        using var corpus = Imported();
        var folder = corpus.Work();
        File.WriteAllText(folder.Emendations.Path, ScratchCorpus.Table(EmendationTable.Columns, ["1", "", "شہر", "شہرِ", "diacritic", "low", "A guess"]));
        corpus.Run("import");
        Assert.DoesNotContain("W824", corpus.Run("check").Error, StringComparison.Ordinal);

        var table = Path.Combine(corpus.Path, "explanations.tsv");
        File.WriteAllText(table, "en\tur\tar\nNo guess\tقیاس نہیں\tليس تخمينًا\n");
        Assert.Contains("works/safar/emendations.tsv:2: W824 reason is \"A guess\"", corpus.Run("check").Error, StringComparison.Ordinal);

        File.WriteAllText(table, "en\tur\tar\nA guess\tقیاس\tتخمين\n");
        Assert.DoesNotContain("W824", corpus.Run("check").Error, StringComparison.Ordinal);
    }

    // Once 62 reasons said "as in line 11" of a file that no page shows.
    [Theory]
    [InlineData("OCR lost the ن, as in line 9", "\"line 9\"")]
    [InlineData("Lines 9 and 31 have it whole", "\"Lines 9\"")]
    [InlineData("OCR lost the ن, as in passage 2.1; one printed line was read twice", null)]
    public void ReasonThatNamesLineOfTheSourceIsTold(string reason, string? named)
    {
        using var corpus = Imported();
        File.WriteAllText(corpus.Work().Emendations.Path, ScratchCorpus.Table(EmendationTable.Columns, ["1", "", "شہر", "شہرِ", "diacritic", "low", reason]));
        corpus.Run("import");
        var error = corpus.Run("check").Error;

        Assert.Equal(named is not null, error.Contains($"works/safar/emendations.tsv:2: W826 reason names {named}", StringComparison.Ordinal));
    }

    // Once a fault in a table hid every fault in the chapters until it was mended.
    [Fact]
    public void FaultsOfTablesAndOfChaptersAreToldTogether()
    {
        using var corpus = Imported();
        var folder = corpus.Work();
        File.WriteAllText(folder.Emendations.Path, ScratchCorpus.Table(EmendationTable.Columns, ["1", "", "بخارا", "خارا", "letter", "high", ""]));
        var chapter = folder.Chapter("01-bab.md").Path;
        File.WriteAllText(chapter, File.ReadAllText(chapter).Replace("{#1.2 ", "{#1.1 ", StringComparison.Ordinal));
        File.WriteAllText(folder.WorkJson.Path, "[]");
        var error = corpus.Run("check").Error;
        Assert.Contains("works/safar/emendations.tsv:2: E203 ", error, StringComparison.Ordinal);
        Assert.Contains("works/safar/chapters/01-bab.md:5: E402 ", error, StringComparison.Ordinal);
        Assert.Equal(2, error.Split("E603").Length);
    }

    [Fact]
    public void WorkThatWasNeverImportedIsFound()
    {
        using var corpus = new ScratchCorpus();
        corpus.Add(Source);
        var (exitCode, _, error) = corpus.Run("check");
        Assert.Equal(1, exitCode);
        Assert.Contains("works/safar/chapters: E607 ", error, StringComparison.Ordinal);
        Assert.Contains(": E405 ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void LostTextIsFound()
    {
        var findings = new FindingList();
        var block = new Block { Kind = BlockKind.Paragraph, Inlines = [new Inline.Text("خان نے")], Lines = new LineRange(1, 1) };
        NothingLost.Check("works/safar/source.txt", Encoding.UTF8.GetString(Source), [new Chapter(new Ordinal(1), "bab", [block])], findings);
        Assert.Equal("E406", Assert.Single(findings).Code.Id);
    }

    private static ScratchCorpus Imported()
    {
        var corpus = new ScratchCorpus();
        corpus.Add(Source);
        Assert.Equal(0, corpus.Run("import").ExitCode);
        return corpus;
    }
}
