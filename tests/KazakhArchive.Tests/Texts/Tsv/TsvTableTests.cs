using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Tests.Texts.Tsv;

public sealed class TsvTableTests
{
    private static readonly string[] Columns = ["line", "sic"];
    private readonly FindingList findings = [];

    [Fact]
    public void CellsAreFoundByTheirColumn()
    {
        var row = Assert.Single(Read("line\tsic\n4\tکناب\n"));

        Assert.Equal("4", row["line"]);
        Assert.Equal("کناب", row["sic"]);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("line\tsic\n", true)]
    [InlineData("\uFEFFline\tsic\r\n4\tا", true)]
    [InlineData("# by hand\n\nline\tsic", true)]
    [InlineData("line\tsic\tcorr\n", false)]
    [InlineData("sic\tline\n", false)]
    [InlineData("# line\tsic\n", false)]
    [InlineData("", false)]
    public void HeaderIsTheFirstLineThatIsNoRemark(string text, bool isHeader) => Assert.Equal(isHeader, TsvTable.IsHeaderOf(text, Columns));

    [Fact]
    public void RemarksAndBlankLinesAreCountedButNotRead()
    {
        var row = Assert.Single(Read("# by hand\n\nline\tsic\n# no row\n \n4\tا"));

        Assert.Equal(6, row.LineNumber);
        Assert.Empty(findings);
    }

    [Fact]
    public void ByteOrderMarkAndCrLfAreTolerated()
    {
        var row = Assert.Single(Read("\uFEFFline\tsic\r\n4\tا\r\n"));

        Assert.Equal("ا", row["sic"]);
        Assert.Empty(findings);
    }

    [Fact]
    public void EscapedTabLineFeedAndBackslashAreUnescaped()
    {
        var row = Assert.Single(Read("line\tsic\n4\ta\\tb\\nc\\\\n\n"));

        Assert.Equal("a\tb\nc\\n", row["sic"]);
    }

    [Theory]
    [InlineData("line sic\n4\tا\n", "E201", 1)]
    [InlineData("# remark\nsic\tline\n4\tا\n", "E201", 2)]
    [InlineData("line\tsic\tcorr\n", "E201", 1)]
    [InlineData("line\tsic\n4\n", "E202", 2)]
    [InlineData("line\tsic\n4\tا\tب\n", "E202", 2)]
    [InlineData("line\tsic\n4\t\\x\n", "E213", 2)]
    [InlineData("line\tsic\n4\tا\\\n", "E213", 2)]
    public void WhatCannotBeReadIsAFindingAtItsLine(string text, string code, int lineNumber)
    {
        Assert.Empty(Read(text));

        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Code.Id);
        Assert.Equal(lineNumber, finding.LineNumber);
        Assert.Equal("works/safar/emendations.tsv", finding.Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a remark\n")]
    public void TableWithoutHeaderIsAFindingWithoutLine(string text)
    {
        Assert.Empty(Read(text));

        var finding = Assert.Single(findings);
        Assert.Equal(FindingCodes.TsvHeader, finding.Code);
        Assert.Null(finding.LineNumber);
    }

    [Fact]
    public void NumbersOfCellsStandInTheFinding()
    {
        Read("line\tsic\n1\t2\t3\n");

        Assert.Contains("3 cells, expected 2", Assert.Single(findings).What, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFaultyRowIsCollectedAndTheSoundOnesAreRead()
    {
        var rows = Read("line\tsic\n1\n2\tا\n3\t\\q\n4\tب\n");

        Assert.Equal(["2", "4"], rows.Select(row => row["line"]));
        Assert.Equal(2, findings.Count);
    }

    [Fact]
    public void UnknownColumnIsOurOwnFault()
    {
        var row = Assert.Single(Read("line\tsic\n4\tا\n"));

        Assert.Throws<ArgumentException>(() => row["corr"]);
    }

    private IReadOnlyList<TsvRow> Read(string text) => TsvTable.Read("works/safar/emendations.tsv", text, Columns, findings);
}
