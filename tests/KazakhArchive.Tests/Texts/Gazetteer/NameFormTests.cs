using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Tests.Texts.Gazetteer;

public class NameFormTests
{
    [Theory]
    [InlineData("ماوراء النہر", "ماوراءالنہر")]
    [InlineData("السوڤيتي", "السوفيتي")]
    [InlineData("قازقوں", "قازقون")]
    [InlineData("دریائے سیر", "دریائےسیر")]
    [InlineData("اَبوالخیر", "ابو الخیر")]
    public void SpellingsOfOneNameAreComparedAlike(string one, string other) => Assert.Equal(NameForm.Of(one).Key, NameForm.Of(other).Key);

    [Fact]
    public void ArticleOfAnArabicNameIsPartedOff()
    {
        Assert.Equal(("صین", true), (NameForm.OfArabic("الصين").Key, NameForm.OfArabic("الصين").HasArticle));
        Assert.False(NameForm.OfArabic("ألماتي").HasArticle);
        Assert.False(NameForm.Of("الماتی").HasArticle);
    }

    [Fact]
    public void PunctuationAloneFoldsToNothing() => Assert.Equal("", NameForm.Of("— ؟").Key);
}
