using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Texts.Gazetteer;

public sealed class TermReaderTests
{
    private readonly FindingList findings = [];

    [Fact]
    public void TermsKeepTheOrderOfTheTable()
    {
        var subjects = Subjects("travel\tسفر\tالرحلات\tTravel", "history\tتاریخ\tالتاريخ\tHistory");

        Assert.Empty(findings);
        Assert.Equal(["travel", "history"], subjects.Select(term => term.Id));
        Assert.Equal("الرحلات", subjects.LabelOf("travel", Language.Arabic));
        Assert.Equal("poetry", subjects.LabelOf("poetry", Language.English));
        Assert.Equal((true, false), (subjects.Allows("travel"), subjects.Allows("poetry")));
        Assert.True(new TermList<Term>([]).Allows("poetry"));
    }

    [Theory]
    [InlineData("Travel\tسفر\tالرحلات\tTravel")]
    [InlineData("travel\tسفر\t \tTravel")]
    public void FaultyRowIsAFinding(string row)
    {
        Assert.Empty(Subjects(row));
        Assert.Equal(("E822", 2), (Assert.Single(findings).Code.Id, findings[0].LineNumber));
    }

    [Fact]
    public void IdStandsOnce()
    {
        Assert.Single(Subjects("travel\tسفر\tالرحلات\tTravel", "travel\tسیر\tالسفر\tJourneys"));
        Assert.Equal(3, Assert.Single(findings).LineNumber);
    }

    [Fact]
    public void KindOfSourceIsABookOrOnTheWeb()
    {
        var text = string.Join('\t', TermReader.SourceKindColumns)
            + "\nblog\tweb\tبلاگ\tمدونة\tWeb log\tبلاگ\tمدونة\tweb log\nscroll\tpapyrus\tطومار\tدرج\tScroll\tطومار\tدرج\tscroll\n";
        var kinds = TermReader.SourceKinds("gazetteer/source-kinds.tsv", text, findings);

        Assert.True(kinds.IsWeb("blog"));
        Assert.False(kinds.IsWeb("book-scan"));
        Assert.Equal("web log", kinds.CitedAs("blog", Language.English));
        Assert.Equal((FindingCodes.TermMalformed, 3), (Assert.Single(findings).Code, findings[0].LineNumber));
    }

    private TermList<Term> Subjects(params string[] rows) =>
        TermReader.Subjects("gazetteer/subjects.tsv", string.Join('\t', TermReader.SubjectColumns) + "\n" + string.Join('\n', rows) + "\n", findings);
}
