using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Tests.Texts.Chapters;

public class LineRangeTests
{
    [Theory]
    [InlineData("97", 97, 97)]
    [InlineData("97-99", 97, 99)]
    public void OneLineOrTwoAreReadAndWritten(string text, int first, int last)
    {
        Assert.Equal(new LineRange(first, last), LineRange.TryParse(text));
        Assert.Equal(text, new LineRange(first, last).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("9-8")]
    [InlineData("9-")]
    [InlineData("-9")]
    [InlineData("7-8-9")]
    [InlineData(" 9")]
    [InlineData("99999999999")]
    [InlineData("\u06F9")]
    public void AnythingElseIsNoRange(string text) => Assert.Null(LineRange.TryParse(text));
}
