using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Tests.Texts.Chapters;

public class OrdinalTests
{
    [Theory]
    [InlineData("0", 0, "")]
    [InlineData("14", 14, "")]
    [InlineData("14aa", 14, "aa")]
    [InlineData("99999zzzz", 99999, "zzzz")]
    public void NumberAndLettersAreReadAndWritten(string text, int number, string letters)
    {
        Assert.Equal(new Ordinal(number, letters), Ordinal.TryParse(text));
        Assert.Equal(text, new Ordinal(number, letters).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("00")]
    [InlineData("014")]
    [InlineData("100000")]
    [InlineData("14A")]
    [InlineData("14aaaaa")]
    [InlineData("14a1")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("\u06F1")]
    public void AnythingElseIsNoOrdinal(string text) => Assert.Null(Ordinal.TryParse(text));

    [Theory]
    [InlineData("14", "14a")]
    [InlineData("14a", "14b")]
    [InlineData("14z", "14aa")]
    [InlineData("14az", "14ba")]
    [InlineData("14zz", "14aaa")]
    public void InsertedOrdinalTakesTheNextLetters(string ordinal, string next)
    {
        Assert.Equal(next, Ordinal.TryParse(ordinal)!.Value.NextInserted().ToString());
        Assert.True(Ordinal.TryParse(ordinal) < Ordinal.TryParse(next));
    }

    [Fact]
    public void OrdinalsSortByNumberThenByLengthThenByLetters() => Assert.Equal(
        "2 14 14b 14z 14aa 15",
        string.Join(' ', "15 14aa 14z 2 14b 14".Split(' ').Select(text => Ordinal.TryParse(text)!.Value).Order()));
}
