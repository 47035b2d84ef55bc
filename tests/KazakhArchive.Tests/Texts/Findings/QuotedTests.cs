using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Texts.Findings;

public sealed class QuotedTests
{
    [Theory]
    [InlineData("کناب", "\"کناب\"")]
    [InlineData("a b", "\"a b\"")]
    [InlineData("a\nb\t", "\"a\u27E8U+000A\u27E9b\u27E8U+0009\u27E9\"")]
    [InlineData("می\u200Cروم\u202E", "\"می\u27E8U+200C\u27E9روم\u27E8U+202E\u27E9\"")]
    [InlineData("\u00A0\uFEFF\u2028", "\"\u27E8U+00A0\u27E9\u27E8U+FEFF\u27E9\u27E8U+2028\u27E9\"")]
    public void InvisibleCharactersAreNamed(string text, string expected) => Assert.Equal(expected, Quoted.Of(text));

    [Fact]
    public void LongWordsAreCutShort() => Assert.Equal($"\"{new string('a', 60)}\u2026\"", Quoted.Of(new string('a', 10_000)));
}
