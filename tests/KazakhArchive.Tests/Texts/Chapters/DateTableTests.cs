using KazakhArchive.Tests.Texts.Works;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Texts.Chapters;

public class DateTableTests
{
    private const string Header = "passage\tstartUtf16\tendUtf16\ttext\tfrom\tto\tcalendar\tprecision\n";

    [Fact]
    public void WhatIsWrittenIsReadBackAndAttached()
    {
        var chapter = SampleCorpus.Chapter(1, Dated(SampleCorpus.Block(BlockKind.Heading, null, 1, SampleCorpus.Text("۱۸۴۵ء تا ۱۸۶۳ء"))),
            Dated(SampleCorpus.Block(BlockKind.Paragraph, "1.1", 2, SampleCorpus.Text("۸ ستمبر ۱۷۳۰ء اور ۹۵ھ"))));

        var table = DateTable.Write([chapter]);

        Assert.Equal(
            Header + "1\t0\t14\t۱۸۴۵ء تا ۱۸۶۳ء\t1845\t1863\tgregorian\tspan\n1.1\t0\t13\t۸ ستمبر ۱۷۳۰ء\t1730-09-08\t1730-09-08\tgregorian\tday\n1.1\t18\t21\t۹۵ھ\t0095\t0095\thijri\tyear\n",
            table);
        var bare = chapter with { Blocks = [.. chapter.Blocks.Select(block => block with { Dates = [] })] };
        var attached = DateTable.Attach([bare], DateTable.Read("dates.tsv", table, []), "dates.tsv", []);
        Assert.Equal(table, DateTable.Write(attached));
    }

    [Theory]
    [InlineData("1.1\t0\t5\t۱۸۴۶ء\t1846\t1846\tgregorian\tyear", "does not stand at 0")]
    [InlineData("1.9\t0\t5\t۱۸۴۵ء\t1845\t1845\tgregorian\tyear", "there is no passage 1.9")]
    [InlineData("1.1\t0\t5\t۱۸۴۵ء\t1845\t1844\tgregorian\tyear", "the row is no date")]
    [InlineData("1.1\t0\t5\t۱۸۴۵ء\t1845-1\t1845\tgregorian\tyear", "the row is no date")]
    [InlineData("1.1\t0\t5\t۱۸۴۵ء\t1845\t1845\tjulian\tyear", "the row is no date")]
    [InlineData("1.1\t0\t5\t۱۸۴۵ء\t1845\t1845\tgregorian\tYear", "the row is no date")]
    public void DateThatPointsAtNothingIsAFinding(string row, string what)
    {
        var chapter = SampleCorpus.Chapter(1, SampleCorpus.Block(BlockKind.Heading, null, 1, SampleCorpus.Text("باب")),
            SampleCorpus.Block(BlockKind.Paragraph, "1.1", 2, SampleCorpus.Text("۱۸۴۵ء میں")));
        var findings = new FindingList();

        DateTable.Attach([chapter], DateTable.Read("dates.tsv", Header + row + "\n", findings), "dates.tsv", findings);

        var finding = Assert.Single(findings);
        Assert.Equal("E901", finding.Code.Id);
        Assert.Contains(what, finding.What, StringComparison.Ordinal);
    }

    private static Block Dated(Block block) => block with { Dates = DateFinder.Find(LayerText.Of(block, KazakhArchive.Texts.Orthography.Layer.Reading)) };
}
