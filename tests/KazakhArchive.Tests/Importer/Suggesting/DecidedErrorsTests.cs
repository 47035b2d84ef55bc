using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Tests.Importer.Suggesting;

public class DecidedErrorsTests
{
    [Fact]
    public void WordThatWasMendedIsMendedAgain()
    {
        var decided = DecidedErrors.Of([Mended("ایک کناب تھی", "ایک کتاب تھی")], []);
        Assert.Equal((1, 0), (decided.Words("کناب", "کتاب"), decided.Words("کناب", "نقاب")));
        Assert.Equal(["کتاب"], decided.Readings);
    }

    [Fact]
    public void LettersCountInOtherWordsToo()
    {
        var decided = DecidedErrors.Of([Mended("کناب", "کتاب")], []);
        Assert.True(decided.Letters("بنا", "بتا") > 0);
        Assert.Equal(0, decided.Letters("بنا", "بچا"));
    }

    [Fact]
    public void WhatWasRejectedCountsAgainst()
    {
        var rejected = new Proposal(0, 1, "بنا", "بتا", EmendationKind.Letter, Certainty.Low, ProposalState.Rejected, "");
        var decided = DecidedErrors.Of([], [rejected, rejected with { State = ProposalState.Open, Sic = "سنا", Corr = "ستا" }]);
        Assert.True(decided.Letters("سنا", "ستا") < 0);
        Assert.Equal((-1, 0), (decided.Words("بنا", "بتا"), decided.Words("سنا", "ستا")));
        Assert.Equal(0, DecidedErrors.Of([Mended("بنا", "بتا")], [rejected]).Words("بنا", "بتا"));
    }

    [Fact]
    public void RowThatPartsWordsTeachesNoLetters() => Assert.Equal(0, DecidedErrors.Of([Mended("دوشہر", "دو شہر")], []).Words("دوشہر", "دو"));

    private static EmendationRow Mended(string sic, string corr) => new(2, 1, 1, new Emendation(sic, corr, EmendationKind.Letter, Certainty.High, ""));
}
