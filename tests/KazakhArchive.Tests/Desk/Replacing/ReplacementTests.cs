using KazakhArchive.Desk.Deciding;
using KazakhArchive.Desk.Replacing;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Tests.Desk.Replacing;

public sealed class ReplacementTests
{
    [Fact]
    public void ChosenPlacesBecomeRowsAndTheOthersDoNot()
    {
        using var work = new DeskWork();
        var replacement = new Replacement("کناب", "کتاب", IsWhole: true);
        var places = replacement.In(work.Open());
        Assert.Equal(DeskWork.Lines, places.Count);

        var rows = replacement.Rows(work.Open(), places.Where(place => place.Line < 4).ToHashSet(), EmendationKind.Letter, Certainty.High, "all of them");
        Assert.Equal(SaveKind.Saved, work.Save(new Decision("Did.Replaced", "", rows)).Kind);
        Assert.Equal(["1\t\tکناب\tکتاب\tletter\thigh\tall of them", "2\t\tکناب\tکتاب\tletter\thigh\tall of them", "3\t\tکناب\tکتاب\tletter\thigh\tall of them"], work.Emendations.Skip(1));
        Assert.Equal(DeskWork.Lines - 3, replacement.In(work.Open()).Count);
    }

    [Fact]
    public void WholeWordsAreNoPartsOfOthers()
    {
        using var work = new DeskWork();
        Assert.Empty(new Replacement("کنا", "کتا", IsWhole: true).In(work.Open()));
        Assert.Equal(DeskWork.Lines, new Replacement("کنا", "کتا", IsWhole: false).In(work.Open()).Count);
    }
}
