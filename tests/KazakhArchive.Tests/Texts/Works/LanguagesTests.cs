using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Texts.Works;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("ur", "ur", "rtl")]
    [InlineData("AR", "ar", "rtl")]
    [InlineData("en", "en", "ltr")]
    [InlineData("fa", "fa", "rtl")]
    [InlineData("ota", "ota", "rtl")]
    [InlineData("tr", "tr", "ltr")]
    [InlineData("kk-arab", "kk-Arab", "rtl")]
    [InlineData("ur-Latn", "ur-Latn", "ltr")]
    [InlineData("aa", "aa", "ltr")]
    [InlineData("zzz-Zzzz", "zzz-Zzzz", "ltr")]
    [InlineData("und", "und", "ltr")]
    public void TagIsReadInAnyCaseAndWrittenInOne(string tag, string code, string direction)
    {
        var language = Languages.TryParseTag(tag)!.Value;

        Assert.Equal((code, direction), (language.Code(), language.Direction()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("farsi")]
    [InlineData("fa-")]
    [InlineData("fa-IR")]
    [InlineData("fa_Arab")]
    [InlineData("fa-Arab-IR")]
    [InlineData("ف-Arab")]
    public void AnythingElseIsNone(string? tag) => Assert.Null(Languages.TryParseTag(tag));

    [Fact]
    public void TagsAreToldApart()
    {
        string[] tags = ["ur", "ar", "en", "aa", "zz", "aaa", "zzz", "aa-Aaaa", "zzz-Zzzz", "fa", "fa-Cyrl", "und"];

        Assert.Equal(tags, tags.Select(tag => Languages.TryParseTag(tag)!.Value).Distinct().Select(language => language.Code()));
    }
}
