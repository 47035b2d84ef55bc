using KazakhArchive.Search.Analysis;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Search.Analysis;

public sealed class SearchFormFilterTests
{
    [Theory]
    [InlineData("كتاب", "کتاب")]
    [InlineData("ھندستان", "ہندستان")]
    [InlineData("ابتداء", "ابتدا")]
    [InlineData("قـازق", "قازق")]
    [InlineData("الرِّحلة", "الرحلہ")]
    [InlineData("ABAI", "abai")]
    public void FormsAreFolded(string text, string term) => Assert.Equal([term], Terms(text));

    [Law(300)]
    public void TermsAreThoseOfTheSearchForm(string? text) =>
        Assert.Equal(SearchForm.Tokens(text ?? "").Select(token => token.Term), Terms(text ?? ""));

    // Folding writes into the token's own letters, which the tokenizer has cut to the longest word.
    [Fact]
    public void LongestWordIsFoldedWhole()
    {
        var letters = new string('ك', TokenBuffer.MaximumLength);

        Assert.Equal([letters.Replace('ك', 'ک')], Terms(letters));
    }

    private static IReadOnlyList<string> Terms(string text) => TokenStreams.Terms(new SearchFormFilter(new ArchiveTokenizer(new StringReader(text))));
}
