using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Tests.Texts.Passages;

public sealed class LedgerTableTests
{
    private const string Header = "reference\tstartLine\tstartUtf16\tfirstWords\tstatus\ttarget\treason\tdate\n";
    private readonly FindingList findings = [];

    [Fact]
    public void WhatIsReadIsWrittenTheSame()
    {
        const string Table = Header
            + "3\t12\t0\tقازق خانیتیں\tlive\t\t\t2026-01-31\n"
            + "3.14\t20\t7\tحق نظر خان\tlive\t\t\t2026-01-31\n"
            + "3.15\t21\t0\tاس نے\talias\t3.14\tmerged\t2026-02-01\n"
            + "n2\t30\t4\t\ttombstone\t\tno longer part of the text\t2026-02-01\n";

        var ledger = Read(Table);

        Assert.Empty(findings);
        Assert.Equal(Table, LedgerTable.Write(ledger));
        Assert.Equal(new LedgerResolution.Live(), ledger.Resolve(Id("3.14")));
        Assert.Equal(new LedgerResolution.AliasOf(Id("3.14")), ledger.Resolve(Id("3.15")));
        Assert.Equal(new LedgerResolution.Tombstone("no longer part of the text"), ledger.Resolve(Id("n2")));
        Assert.Equal(new LedgerResolution.Unknown(), ledger.Resolve(Id("3.16")));
    }

    [Fact]
    public void LaterRowSupersedesAnEarlierOne()
    {
        var ledger = Read(Header + "3.1\t1\t0\t\ttombstone\t\tnoise\t2026-01-31\n3.1\t1\t0\t\tlive\t\t\t2026-02-01\n");

        Assert.Equal(2, ledger.Rows.Count);
        Assert.Equal(LedgerStatus.Live, Assert.Single(ledger.Current).Status);
    }

    [Theory]
    [InlineData("3.014\t1\t0\t\tlive\t\t\t2026-01-31", "reference is \"3.014\"")]
    [InlineData("\t1\t0\t\tlive\t\t\t2026-01-31", "reference is \"\"")]
    [InlineData("۳.۱۴\t1\t0\t\tlive\t\t\t2026-01-31", "reference is")]
    [InlineData("3.1\t0\t0\t\tlive\t\t\t2026-01-31", "startLine is \"0\"")]
    [InlineData("3.1\t99999999999\t0\t\tlive\t\t\t2026-01-31", "startLine")]
    [InlineData("3.1\t1\t-1\t\tlive\t\t\t2026-01-31", "startUtf16")]
    [InlineData("3.1\t1\t0\t\tLive\t\t\t2026-01-31", "status is \"Live\"")]
    [InlineData("3.1\t1\t0\t\t0\t\t\t2026-01-31", "status is \"0\"")]
    [InlineData("3.1\t1\t0\t\tlive\t\t\t31.1.2026", "date is \"31.1.2026\"")]
    [InlineData("3.1\t1\t0\t\tlive\t\t\t2026-02-30", "date")]
    [InlineData("3.1\t1\t0\t\talias\t\tmerged\t2026-01-31", "alias has no target")]
    [InlineData("3.1\t1\t0\t\talias\tthere\tmerged\t2026-01-31", "target is \"there\"")]
    [InlineData("3.1\t1\t0\t\talias\t9.9\tmerged\t2026-01-31", "never published")]
    [InlineData("3.1\t1\t0\t\talias\t3.1\tmerged\t2026-01-31", "alias itself")]
    [InlineData("3.1\t1\t0\t\ttombstone\t\t \t2026-01-31", "tombstone has no reason")]
    [InlineData("3.1\t1\t0\t\tlive\t3.1\t\t2026-01-31", "live row has a target")]
    [InlineData("3.1\t1\t0\t\ttombstone\t3.1\tnoise\t2026-01-31", "tombstone row has a target")]
    public void RowThatCannotBeReadIsE502(string row, string what)
    {
        Read($"{Header}{row}\n");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingCodes.LedgerMalformed, finding.Code);
        Assert.Equal(2, finding.LineNumber);
        Assert.Contains(what, finding.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.2\t2\t0\t\talias\t3.1\tmerged\t2026-01-31", "is an alias itself")]
    [InlineData("3.2\t2\t0\t\ttombstone\t\tnoise\t2026-01-31", "is a tombstone")]
    public void AliasThatTakesMoreThanOneHopIsE502(string second, string what)
    {
        Read($"{Header}3.1\t1\t0\t\tlive\t\t\t2026-01-31\n{second}\n3.3\t3\t0\t\talias\t3.2\tmerged\t2026-01-31\n");

        var finding = Assert.Single(findings);
        Assert.Equal(FindingCodes.LedgerMalformed, finding.Code);
        Assert.Equal(4, finding.LineNumber);
        Assert.Contains(what, finding.What, StringComparison.Ordinal);
    }

    [Fact]
    public void SupersededAliasMayPointAtWhatIsAnAliasNow()
    {
        Read(Header
            + "3.1\t1\t0\t\tlive\t\t\t2026-01-31\n3.2\t2\t0\t\tlive\t\t\t2026-01-31\n3.3\t3\t0\t\talias\t3.2\tmerged\t2026-01-31\n"
            + "3.2\t2\t0\t\talias\t3.1\tmerged\t2026-02-01\n3.3\t3\t0\t\talias\t3.1\tmerged\t2026-02-01\n");

        Assert.Empty(findings);
    }

    [Fact]
    public void EveryFaultOfARowIsCollected()
    {
        Read(Header + "x\t0\tx\t\tx\tx\t\tx\n");

        Assert.Equal(6, findings.Count);
    }

    private Ledger Read(string table) => LedgerTable.Read("works/safar/passages.tsv", table, findings);

    private static PassageId Id(string text) => PassageId.TryParse(text)!.Value;
}
