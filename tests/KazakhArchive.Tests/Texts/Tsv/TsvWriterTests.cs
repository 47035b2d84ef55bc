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

    [Fact]
    public void WhatIsWrittenReadsBackCellForCell()
    {
        var cell = Gen.Elements("", "a", "\\", "\t", "\n", "\\n", "t", "ک", " ", "\u200C").ListOf().Select(string.Concat);
        var rows = cell.Two().Select(cells => new[] { "4", cells.Item1, cells.Item2 }).ListOf().Select(all => all.ToArray()).ToArbitrary();

        Law.Holds(rows, cases: 100, written =>
        {
            FindingList findings = [];
            var read = TsvTable.Read("t.tsv", TsvWriter.Write(Columns, written), Columns, findings);
            Assert.Empty(findings);
            Assert.Equal(written, read.Select(row => Columns.Select(column => row[column]).ToArray()));
        });
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
