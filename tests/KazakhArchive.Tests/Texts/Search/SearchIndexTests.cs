using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Texts.Search;

public sealed class SearchIndexTests
{
    [Theory]
    [InlineData("قازقستان", "1")]
    [InlineData("Kazakhstan lang:ur", "1")]
    [InlineData("\"لشکر بوکے\"", "2")]
    [InlineData("بو کے", "2")]
    [InlineData("=كازاخستان", "3")]
    [InlineData("lang:ar", "3")]
    [InlineData("year:[1840 TO 1850]", "2")]
    public void FirstHitIsThePassageMeant(string query, string reference) =>
        Assert.Equal(reference, Small().Search(new SearchRequest(query)).Hits[0].Passage.Reference);

    [Fact]
    public void PassageFoundByItsSicSaysSoAndMarksTheEmendation()
    {
        var hit = Assert.Single(Small().Search(new SearchRequest("=کے")).Hits);

        Assert.Equal(Layer.Diplomatic, hit.Layer);
        Assert.Equal("بوکے", hit.Passage.Text[hit.Marks[0].StartUtf16..hit.Marks[0].EndUtf16]);
    }

    [Fact]
    public void ConcordanceHasTheKeywordAmongItsNeighbours()
    {
        var line = Assert.Single(Small().Concordance(new ConcordanceRequest(new SearchRequest("=بوکے"))).Lines);

        Assert.Equal(("لشکر", "بوکے", "۱۸۴۵ء میں"), (line.Before, line.Keyword, line.After));
    }

    [Fact]
    public void SuggestionsCompleteTheWordBeingTyped() =>
        Assert.Equal("قازقستان", Assert.Single(Small().Suggest("قازق")).Text);

    private static SearchIndex Small() => SearchIndex.Build(
    [
        Passage("1", "قازقستان کی تاریخ", Language.Urdu),
        Passage("2", "لشکر بوکے ۱۸۴۵ء میں", Language.Urdu) with { SourceReadings = [new SourceReading(5, 4, "بو کے")] },
        Passage("3", "تاريخ كازاخستان", Language.Arabic),
    ]);

    private static IndexedPassage Passage(string reference, string text, Language language) =>
        new() { Work = "safar", Reference = reference, Language = language, Text = text };
}
