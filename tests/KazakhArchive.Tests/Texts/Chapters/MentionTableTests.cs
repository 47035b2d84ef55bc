using KazakhArchive.Tests.Texts.Works;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Tests.Texts.Chapters;

public class MentionTableTests
{
    private const string Header = "passage\tstartUtf16\tendUtf16\ttext\tname\n";

    [Fact]
    public void WhatIsWrittenIsReadBackAndAttached()
    {
        var chapter = SampleCorpus.Chapter(1, SampleCorpus.Block(BlockKind.Heading, null, 1, SampleCorpus.Text("قازق")) with { Mentions = [Mention(0, 4, "kazakhs")] },
            SampleCorpus.Block(BlockKind.Paragraph, "1.1", 2, SampleCorpus.Text("روس اور چین")) with { Mentions = [Mention(0, 3, "russia"), Mention(8, 11, "china")] });

        var table = MentionTable.Write([chapter]);

        Assert.Equal(Header + "1\t0\t4\tقازق\tkazakhs\n1.1\t0\t3\tروس\trussia\n1.1\t8\t11\tچین\tchina\n", table);
        var bare = chapter with { Blocks = [.. chapter.Blocks.Select(block => block with { Mentions = [] })] };
        var attached = MentionTable.Attach([bare], MentionTable.Read("mentions.tsv", table, []), "mentions.tsv", []);
        Assert.Equal(table, MentionTable.Write(attached));
    }

    [Theory]
    [InlineData("1.1\t0\t3\tچین\trussia", "\"چین\" does not stand at 0")]
    [InlineData("1.1\t0\t99\tروس\trussia", "\"روس\" does not stand at 0")]
    [InlineData("1.1\t0\t0\t\trussia", "does not stand at 0")]
    [InlineData("1.1\t0\t3\tروس\trussia\n1.1\t2\t3\tس\trussia", "\"س\" does not stand at 2")]
    [InlineData("1.9\t0\t3\tروس\trussia", "there is no passage 1.9")]
    [InlineData("1.1\tx\t3\tروس\trussia", "the row is no mention")]
    [InlineData("1.1\t0\t3\tروس\tRussia", "the row is no mention")]
    public void MentionThatPointsAtNothingIsAFinding(string rows, string what)
    {
        var chapter = SampleCorpus.Chapter(1, SampleCorpus.Block(BlockKind.Heading, null, 1, SampleCorpus.Text("باب")),
            SampleCorpus.Block(BlockKind.Paragraph, "1.1", 2, SampleCorpus.Text("روس اور چین")));
        var findings = new FindingList();

        MentionTable.Attach([chapter], MentionTable.Read("mentions.tsv", Header + rows + "\n", findings), "mentions.tsv", findings);

        var finding = Assert.Single(findings);
        Assert.Equal("E813", finding.Code.Id);
        Assert.Contains(what, finding.What, StringComparison.Ordinal);
    }

    private static EntityMention Mention(int start, int end, string name) => new(start, end, EntityId.TryParse(name)!.Value);
}
