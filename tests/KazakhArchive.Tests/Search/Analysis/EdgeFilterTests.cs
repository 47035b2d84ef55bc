using KazakhArchive.Search.Analysis;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Search.Analysis;

public sealed class EdgeFilterTests
{
    [Fact]
    public void EdgesAreLettersOfTheirOwn() =>
        Assert.Equal(["_خان_", "_آیا_"], TokenStreams.Terms(new EdgeFilter(new ArchiveTokenizer(new StringReader("خان آیا")))));

    // The last is a word of the Orkhon inscriptions, whose letters are two UTF-16 units each.
    [Theory]
    [InlineData("خان")]
    [InlineData("و")]
    [InlineData("abab")]
    [InlineData("1845")]
    [InlineData("𐰴𐰀𐰍𐰣")]
    [InlineData("a𐰀b")]
    public void IndexedGramsAreThoseThatAreLookedUp(string word) => Assert.Equal(TermKeys.Grams(word).Order(StringComparer.Ordinal), Grams(word));

    [Law(300)]
    public void IndexedGramsOfAnyWordAreThoseThatAreLookedUp(string? text) => Assert.All(
        SearchForm.Tokens(text ?? "").Select(token => token.Term),
        word => Assert.Equal(TermKeys.Grams(word).Order(StringComparer.Ordinal), Grams(word)));

    private static IEnumerable<string> Grams(string word)
    {
        using var analyzer = new ArchiveAnalyzer();
        return TokenStreams.Terms(analyzer.GetTokenStream(FieldNames.Gram, word)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }
}
