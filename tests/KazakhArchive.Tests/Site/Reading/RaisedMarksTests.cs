using KazakhArchive.Site.Reading;

namespace KazakhArchive.Tests.Site.Reading;

public class RaisedMarksTests
{
    [Theory]
    [InlineData("۶۳", "۶۳")]
    [InlineData("خان^{۶۳} نے", "خان۶۳ نے")]
    [InlineData("^{1}^{2}", "12")]
    [InlineData("^{open", "^{open")]
    public void SignsThatRaiseAreLeftOut(string text, string plain) => Assert.Equal(plain, RaisedMarks.Plain(text));

    [Fact]
    public void PartsKeepTheirOrder() => Assert.Equal([("خان", false), ("۶۳", true), (" نے", false)], RaisedMarks.Split("خان^{۶۳} نے"));
}
