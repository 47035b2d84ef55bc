using KazakhArchive.Desk.Reviewing;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Tests.Desk.Reviewing;

public sealed class ChangeTests
{
    private static readonly Proposal One = Of(1, "کناب", "کتاب");
    private static readonly Proposal Lengthened = Of(2, "وہ کناب", "وہ کتاب");
    private static readonly Proposal Other = Of(3, "کناب", "نقاب");

    [Fact]
    public void ProposalsAreAlikeByWhatTheyChange() => Assert.Equal([Lengthened], Change.Alike([One, Lengthened, Other], One));

    [Fact]
    public void WhatIsDecidedIsNotDecidedAgain() =>
        Assert.Empty(Change.Alike([One, Lengthened with { State = ProposalState.Rejected }, Of(4, "کناب", "کتاب") with { State = ProposalState.Accepted }], One));

    [Theory]
    [InlineData("کتاب", "وہ کتاب")]
    [InlineData("کباب", "وہ کباب")]
    public void EditorsCorrIsCarriedToWhatIsAlike(string corr, string expected) => Assert.Equal(expected, Change.Carry(One, corr, Lengthened));

    [Fact]
    public void CorrThatChangesTheWordsAroundIsNotCarried() => Assert.Equal("کتاب", Change.Carry(Lengthened, "یہ کتاب", One));

    [Theory]
    [InlineData("آسکتا", "آ سکتا", EmendationKind.Letter, EmendationKind.WordJoin)]
    [InlineData("کتا ب", "کتاب", EmendationKind.Letter, EmendationKind.WordSplit)]
    [InlineData("کناب", "کباب", EmendationKind.Letter, EmendationKind.Letter)]
    [InlineData("کناب", "کتاب", EmendationKind.WordJoin, EmendationKind.Letter)]
    [InlineData("۱۷۳۱", "۱۷۳۰", EmendationKind.Number, EmendationKind.Number)]
    public void ReadingOfTheEditorsOwnHasItsOwnKind(string sic, string corr, EmendationKind proposed, EmendationKind expected) =>
        Assert.Equal(expected, Change.KindOf(sic, corr, proposed));

    private static Proposal Of(int line, string sic, string corr) => new(line, line, sic, corr, EmendationKind.Letter, Certainty.High, ProposalState.Open, "");
}
