using KazakhArchive.Search.Analysis;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Search.Analysis;

public sealed class ArchiveTokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" ۔،؟ ", "")]
    [InlineData("خان آیا۔", "خان آیا")]
    [InlineData("كتابُ الرِّحلة", "كتابُ الرِّحلة")]
    [InlineData("۱۸۴۵ء", "1845")]
    [InlineData("Abai (1845)", "abai 1845")]
    [InlineData("ﻻ", "لا")]
    [InlineData("𐰴𐰀𐰍𐰣", "𐰴𐰀𐰍𐰣")]
    public void WordsAreInTheirExactForms(string text, string forms) =>
        Assert.Equal(forms, string.Join(' ', TokenStreams.Terms(Tokenizer(text))));

    [Fact]
    public void OffsetsCountInTheText() =>
        Assert.Equal([("خان", 1, 4), ("آیا", 5, 8), ("", 9, 9)], TokenStreams.ReadToTheEnd(Tokenizer("«خان آیا»")));

    // A lone tatweel, a final hamza alone, a mark that nothing carries.
    [Theory]
    [InlineData("خان \u0640\u0640 آیا")]
    [InlineData("خان \u0670 آیا")]
    [InlineData("خان \u200C آیا")]
    public void LoneMarkIsNoWord(string text) => Assert.Equal(["خان", "آیا"], TokenStreams.Terms(Tokenizer(text)));

    [Fact]
    public void NextTextIsReadByTheSameTokenizer()
    {
        var tokenizer = Tokenizer("خان آیا");
        foreach (var (text, words) in new[] { ("خان آیا", 2), ("", 0), ("دریا", 1), ("ملک روس کا بڑا دریا", 5) })
        {
            tokenizer.SetReader(new StringReader(text));

            var tokens = TokenStreams.ReadToTheEnd(tokenizer);
            Assert.Equal(words + 1, tokens.Count);
            Assert.Equal(("", text.Length, text.Length), tokens[^1]);
        }
    }

    [Law(300)]
    public void WordsAreThoseOfTheSearchFormWithTheirPlaces(string? text)
    {
        var tokens = SearchForm.Tokens(text ?? "").Select(token => (token.Exact, token.StartUtf16, token.EndUtf16));

        Assert.Equal([.. tokens, ("", text?.Length ?? 0, text?.Length ?? 0)], TokenStreams.ReadToTheEnd(Tokenizer(text ?? "")));
    }

    private static ArchiveTokenizer Tokenizer(string text)
    {
        // As a writer does: a tokenizer is made once and given one text after the other.
        var tokenizer = new ArchiveTokenizer(new StringReader(""));
        TokenStreams.Terms(tokenizer);
        tokenizer.SetReader(new StringReader(text));
        return tokenizer;
    }
}
