using System.Text;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer.Writing;

public sealed class AcceptedRowsTests : IDisposable
{
    private const string Cry = "لا الہ الا اللہ محمد رسول لا الہ الا اللہ محمد رسول کہا۔\n\n";
    private readonly ScratchCorpus corpus = new();
    private readonly WorkFolder folder;

    public AcceptedRowsTests() => folder = corpus.Add(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 5).Select(i => $"{i} {Cry}"))));

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void ManyOfAKindAreCountedAndThreeAreShown()
    {
        var lines = corpus.Run("import").Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(3, lines.Count(line => line.Contains(": W304 \"", StringComparison.Ordinal)));
        Assert.Contains("works/safar/source.txt: W304 5 of this kind, 3 of them above: a stretch may be doubled by the OCR. List them with --all, or write the rows that they propose with import --accept W304.", lines);
        Assert.Equal("0 errors, 5 warnings.", lines[^1]);
        Assert.Equal(5, corpus.Run("import", "--all").Error.Split(" W304 \"").Length - 1);
    }

    [Fact]
    public void AcceptedRowsAreWrittenInOrderAndNothingElseIsTouched()
    {
        File.WriteAllText(folder.Decisions.Path, "# my own\n" + ScratchCorpus.Table(DecisionTable.Columns, ["5", "block", "", "quotation", "قول"]) + "# end\n");
        var (exitCode, output, error) = corpus.Run("import", "--accept", "W304");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains(" 5 rows added to decisions.tsv.", output, StringComparison.Ordinal);
        var rows = File.ReadAllLines(folder.Decisions.Path);
        Assert.Equal(["# my own", "line", "1", "3", "5", "5", "7", "9"], rows.Where(row => row != "# end").Select(row => row.Split('\t')[0]));
        Assert.Contains("5\tblock\t\tquotation\tقول", rows);
        Assert.EndsWith("\tno\tW304 accepted", rows[2], StringComparison.Ordinal);
        Assert.Equal(("", "0 written, 1 unchanged.\n"), (corpus.Run("import").Error, corpus.Run("import", "--accept", "W304").Output));
    }

    /// <summary>The rows are decisions and stay; a warning of another kind keeps the chapters from being written.</summary>
    [Fact]
    public void RowsThatAreWrittenAreToldWhereTheWorkIsRefused()
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Encoding.UTF8.GetBytes($"خان نے {Cry}باب دوم\n\nخان آیا۔\n"));
        Assert.Equal(0, corpus.Run("import").ExitCode);
        var chapter = folder.Chapter(folder.ChapterFileNames()[0]).Path;
        var before = File.ReadAllBytes(chapter);
        var (exitCode, output, _) = corpus.Run("import", "--accept", "W304", "--strict");

        Assert.Equal(1, exitCode);
        Assert.Contains("safar: 1 rows added to decisions.tsv. With --strict a warning is left, so the chapters are not written.\n", output, StringComparison.Ordinal);
        Assert.EndsWith("1 left as they were, 0 written, 0 unchanged.\n", output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(chapter));
        Assert.EndsWith("\tno\tW304 accepted", File.ReadAllLines(folder.Decisions.Path)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void RowsFitATableWithRanges()
    {
        File.WriteAllText(folder.Decisions.Path, ScratchCorpus.Table(DecisionTable.ColumnsWithEndLine, ["1", "9", "block", "", "quotation", "قول"]));

        Assert.Equal((0, ""), (corpus.Run("import", "--accept", "W304").ExitCode, corpus.Run("import").Error));
        Assert.StartsWith("1\t\tdoubled\t", File.ReadAllLines(folder.Decisions.Path)[2], StringComparison.Ordinal);
    }

    // A remark before the header hid that the table has the column for places within lines.
    [Fact]
    public void TableOfDivisionsMayBeginWithARemark()
    {
        var findings = new KazakhArchive.Texts.Findings.FindingList();
        var rows = DivisionTable.Read("divisions.tsv", "# mine\n" + ScratchCorpus.Table(DivisionTable.ColumnsWithText, ["1", "1", "1", "bab", "", "", "باب"]), _ => true, findings);

        Assert.Empty(findings);
        Assert.Equal("باب", Assert.Single(rows).Text);
    }

    /// <summary>What mends a line that looks like a heading is a division, and a chapter among chapters has a letter.</summary>
    [Fact]
    public void HeadingsAreAcceptedAsDivisions()
    {
        using var corpus = new ScratchCorpus();
        var divisions = ScratchCorpus.Table(DivisionTable.Columns, ["1", "1", "1", "bab", "", ""], ["9", "1", "2", "do", "", ""]);
        var folder = corpus.Add(Encoding.UTF8.GetBytes("باب اول\n\nخان آیا۔\n\nباب دوم\n\nخان گیا۔\n\nباب سوم\n\nفصل: خان نے کہا کہ وہ واپس آئے گا اور سب کو ساتھ لائے گا اور پھر سب مل کر شہر کو چلیں گے اور وہاں رہیں گے۔\n"), divisions);
        var asked = corpus.Run("import").Error;
        var (exitCode, output, error) = corpus.Run("import", "--accept", "W301");

        Assert.Contains(": W301 \"باب دوم\" ", asked, StringComparison.Ordinal);
        Assert.Contains("add to divisions.tsv: 5\t1\t1a\tchapter-1a\t\t\n", asked, StringComparison.Ordinal);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains(" 2 rows added to divisions.tsv.", output, StringComparison.Ordinal);
        Assert.Equal(
            ScratchCorpus.Table(DivisionTable.ColumnsWithText, ["1", "1", "1", "bab", "", "", ""], ["5", "1", "1a", "chapter-1a", "", "", ""], ["9", "1", "2", "do", "", "", ""], ["11", "2", "", "", "", "", "فصل:"]),
            File.ReadAllText(folder.Divisions.Path));
        Assert.Contains("1a", corpus.Work().ChapterFileNames()[1], StringComparison.Ordinal);
        Assert.Equal("", corpus.Run("import").Error);
    }

    [Fact]
    public void OnlyCodesCanBeAccepted() => Assert.Equal(2, corpus.Run("import", "--accept", "doubled").ExitCode);
}
