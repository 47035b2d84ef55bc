using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Revisions;

namespace KazakhArchive.Tests.Texts.Revisions;

public sealed class RevisionTableTests
{
    private static readonly string Digest = new('a', 64);

    private readonly FindingList findings = [];

    [Fact]
    public void WhatIsWrittenIsReadBack()
    {
        Revision[] revisions =
        [
            new(1, new DateOnly(2026, 11, 20), Digest, "First edition"),
            new(2, new DateOnly(2027, 1, 2), new string('b', 64), ""),
        ];

        Assert.Equal(revisions, RevisionTable.Read("revisions.tsv", RevisionTable.Write(revisions), findings));
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("2", "2026-11-20", "a", "expected 1")] // The first is 1.
    [InlineData("one", "2026-11-20", "a", "expected 1")]
    [InlineData("1", "20.11.2026", "a", "yyyy-MM-dd")]
    [InlineData("1", "2026-11-20", "A", "64 lower-case")]
    public void RowThatCannotBeReadIsE701(string revision, string date, string digit, string expected)
    {
        var row = string.Join('\t', revision, date, new string(digit[0], 64), "note");

        RevisionTable.Read("works/safar/revisions/revisions.tsv", $"revision\tdate\tsha256\tnote\n{row}\n", findings);

        var finding = Assert.Single(findings);
        Assert.Equal(FindingCodes.RevisionTableMalformed, finding.Code);
        Assert.Equal(2, finding.LineNumber);
        Assert.Contains(expected, finding.What, StringComparison.Ordinal);
    }
}
