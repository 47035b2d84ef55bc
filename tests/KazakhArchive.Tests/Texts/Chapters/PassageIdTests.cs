using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Tests.Texts.Chapters;

public class PassageIdTests
{
    [Theory]
    [InlineData("3", PassageIdKind.Chapter)]
    [InlineData("3a", PassageIdKind.Chapter)]
    [InlineData("3.14", PassageIdKind.Passage)]
    [InlineData("3.0a", PassageIdKind.Passage)]
    [InlineData("12a.14aa", PassageIdKind.Passage)]
    [InlineData("6.h2", PassageIdKind.Heading)]
    [InlineData("n12", PassageIdKind.Note)]
    [InlineData("f3", PassageIdKind.Figure)]
    [InlineData("p35", PassageIdKind.PrintedPage)]
    [InlineData("pxii", PassageIdKind.PrintedPage)]
    public void CanonicalFormIsReadAndWritten(string text, PassageIdKind kind)
    {
        var id = PassageId.TryParse(text)!.Value;
        Assert.Equal((kind, text), (id.Kind, id.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("03")]
    [InlineData("3.")]
    [InlineData(".3")]
    [InlineData("3.014")]
    [InlineData("3.1.4")]
    [InlineData("3.14A")]
    [InlineData("3.h")]
    [InlineData("3 .1")]
    [InlineData("n")]
    [InlineData("n-1")]
    [InlineData("p")]
    [InlineData("pXII")]
    [InlineData("p123456789")]
    [InlineData("c3")]
    [InlineData("\u06F3.\u06F1")]
    [InlineData("99999999999.1")]
    public void AnythingElseIsNoReference(string text) => Assert.Null(PassageId.TryParse(text));

    [Fact]
    public void SameWordsAreTheSameReference() => Assert.Equal(PassageId.OfPassage(new Ordinal(3), new Ordinal(14, "a")), PassageId.TryParse("3.14a"));
}
