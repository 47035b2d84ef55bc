using FsCheck;
using FsCheck.Fluent;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Tests.Texts.Tsv;

public sealed class TsvWriterTests
{
    private static readonly string[] Columns = ["line", "sic", "corr"];

    [Fact]
    public void RowsEndWithLineFeedAndNothingIsQuoted() =>
        Assert.Equal("line\tsic\tcorr\n4\ta\\tb\\nc\\\\d\t\"\n", TsvWriter.Write(Columns, [["4", "a\tb\nc\\d", "\""]]));

    private static Gen<string> Cell { get; } =
        Gen.Elements("", "a", "\\", "\t", "\n", "\\n", "t", "ک", " ", "\u200C").ListOf().Select(string.Concat);

    public static Arbitrary<string[][]> Rows { get; } =
        Cell.Two().Select(cells => new[] { "4", cells.Item1, cells.Item2 }).ArrayOf().ToArbitrary();

    [Law(cases: 100, Arbitrary = [typeof(TsvWriterTests)])]
    public void WhatIsWrittenReadsBackCellForCell(string[][] written)
    {
        FindingList findings = [];
        var read = TsvTable.Read("t.tsv", TsvWriter.Write(Columns, written), Columns, findings);
        Assert.Empty(findings);
        Assert.Equal(written, read.Select(row => Columns.Select(column => row[column]).ToArray()));
    }

    [Theory]
    [InlineData("#4", "a", "b")]
    [InlineData("", " ", "")]
    [InlineData("4", "a", "b\r")]
    public void WhatWouldNotReadBackIsRefused(string line, string sic, string corr) =>
        Assert.Throws<ArgumentException>(() => TsvWriter.Write(Columns, [[line, sic, corr]]));

    [Fact]
    public void RowOfAnotherLengthIsRefused() => Assert.Throws<ArgumentException>(() => TsvWriter.Write(Columns, [["4", "a"]]));
}
