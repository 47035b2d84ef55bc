using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Tests.Texts.Gazetteer;

public class GlossaryReaderTests
{
    private const string Header = "id\tur\tar\ten\tnote\n";

    [Fact]
    public void RowIsReadWithAllItsForms()
    {
        var findings = new FindingList();

        var entry = Assert.Single(GlossaryReader.Read("glossary.tsv", Header + "treaty\tمعاہدہ | عہدنامہ\tمعاهدة\ttreaty\t\n", findings));

        Assert.Empty(findings);
        Assert.Equal(["معاہدہ", "عہدنامہ", "معاهدة", "treaty"], entry.AllForms.Select(form => form.Written));
    }

    [Fact]
    public void RussianAndKazakhMayBeEmptyAndAWordNoTopic()
    {
        var findings = new FindingList();

        var entries = GlossaryReader.Read(
            "glossary.tsv", "id\tur\tar\ten\tru\tkk\tuse\tnote\ntreaty\tمعاہدہ\tمعاهدة\ttreaty\tдоговор\tшарт\ttopic\t\nyear\tسال\tسنة\tyear\t\t\tword\t\n", findings);

        Assert.Empty(findings);
        Assert.Equal(["договор", "шарт"], entries[0].Russian.Concat(entries[0].Kazakh).Select(form => form.Written));
        Assert.Equal([true, false], entries.Select(entry => entry.IsTopic));
    }

    [Fact]
    public void AnotherUseIsAFinding()
    {
        var findings = new FindingList();

        GlossaryReader.Read("glossary.tsv", "id\tur\tar\ten\tru\tkk\tuse\tnote\ntreaty\tمعاہدہ\tمعاهدة\ttreaty\t\t\tboth\t\n", findings);

        Assert.Equal("E821", Assert.Single(findings).Code.Id);
    }

    [Theory]
    [InlineData("Treaty\tمعاہدہ\tمعاهدة\ttreaty\t\n")]
    [InlineData("treaty\t\tمعاهدة\ttreaty\t\n")]
    [InlineData("treaty\tمعاہدہ | ۔\tمعاهدة\ttreaty\t\n")]
    [InlineData("treaty\tمعاہدہ\tمعاهدة\ttreaty\t\ntreaty\tقانون\tقانون\tlaw\t\n")]
    public void UnsoundRowIsAFinding(string rows)
    {
        var findings = new FindingList();

        GlossaryReader.Read("glossary.tsv", Header + rows, findings);

        Assert.Equal("E821", Assert.Single(findings).Code.Id);
    }
}
