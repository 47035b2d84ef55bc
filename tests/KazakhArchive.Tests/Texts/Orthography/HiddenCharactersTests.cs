using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Texts.Orthography;

public class HiddenCharactersTests
{
    [Theory]
    [InlineData("\u202E", 0x202E)] // Right-to-left override.
    [InlineData("\u2066", 0x2066)] // Isolate.
    [InlineData("\u200F", 0x200F)] // Right-to-left mark.
    [InlineData("\u00AD", 0xAD)] // Soft hyphen.
    [InlineData("\uFEFF", 0xFEFF)] // Byte order mark.
    [InlineData("\u0007", 7)]
    [InlineData("\u2028", 0x2028)] // Line separator.
    [InlineData("\uE000", 0xE000)] // Private use.
    [InlineData("\uFFFD", 0xFFFD)] // What stands for bytes that are no text.
    [InlineData("\uD83D", 0xFFFD)] // Half of a pair.
    [InlineData("\U000E0041", 0xE0041)] // A tag.
    [InlineData("\u3164", 0x3164)] // A letter drawn as nothing.
    [InlineData("\uFE0F", 0xFE0F)] // A variant of a letter that has none.
    [InlineData("\U000E0100", 0xE0100)]
    public void WhatNobodySeesIsFoundAndLeftOut(string hidden, int codePoint)
    {
        Assert.Equal(codePoint, HiddenCharacters.FirstIn($"کت{hidden}اب")?.Value);
        Assert.Equal("کتاب", HiddenCharacters.Without($"کت{hidden}اب"));
    }

    [Theory]
    [InlineData("کتاب ہے۔\n«دوم»")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("\u06DD۱۲ \u0601۱۹۹۱")] // End of verse and sign of the year.
    [InlineData("قُلْ ۚ ﷺ 😀 ☪\uFE0F 1\uFE0F 葛\U000E0100")]
    public void WhatIsPrintedIsNot(string text) => Assert.Null(HiddenCharacters.FirstIn(text));

    [Theory]
    [InlineData("", true)]
    [InlineData("\u200C \u200D", true)]
    [InlineData("\u0640\uFE0F", true)]
    [InlineData("\u0651", false)]
    [InlineData(".", false)]
    [InlineData("ہـ", false)]
    public void TextOfWhichNothingIsSeenIsTold(string text, bool isUnseen) => Assert.Equal(isUnseen, HiddenCharacters.AreAllOf(text));

    [Fact]
    public void WordsKeepTheirOwn()
    {
        Assert.Null(HiddenCharacters.FirstIn("کتاب\u200F", but: "کناب\u200F"));
        Assert.NotNull(HiddenCharacters.FirstIn("کتاب\u202E", but: "کناب\u200F"));
    }
}
