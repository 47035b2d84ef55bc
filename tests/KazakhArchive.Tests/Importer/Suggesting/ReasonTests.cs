using KazakhArchive.Importer.Suggesting;

namespace KazakhArchive.Tests.Importer.Suggesting;

public sealed class ReasonTests
{
    [Theory]
    [InlineData("likely 0.97", "likely", "0.97")]
    [InlineData("کتاب: 12 here, 3 elsewhere", "counts", "کتاب 12 3")]
    [InlineData("کتاب: 12 here, 3 elsewhere, a name", "counts-name", "کتاب 12 3")]
    [InlineData("کتاب: 12 here, 3 elsewhere, a name, 0.5 in a million of word lists", "counts-name-listed", "کتاب 12 3 0.5")]
    [InlineData("على: 4 here, علي: 1", "spelled", "على 4 علي 1")]
    [InlineData("the years run backwards", "backwards", "")]
    [InlineData("by hand", null, "by hand")]
    public void ReasonIsReadAsItIsWritten(string evidence, string? key, string places)
    {
        var reason = Assert.Single(Reason.Read(evidence));
        Assert.Equal((key, places), (reason.Key, string.Join(' ', reason.Places)));
    }

    [Fact]
    public void ReasonsAreReadOneByOne() => Assert.Equal(["likely", "sign-twice"], Reason.Read("likely 0.70; the sign stands twice").Select(reason => reason.Key));
}
