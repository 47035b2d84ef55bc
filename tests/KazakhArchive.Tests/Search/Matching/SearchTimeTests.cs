using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Showing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search.Matching;

/// <summary>What a search does when its time is up, or its reader has gone.</summary>
public sealed class SearchTimeTests
{
    [Theory]
    [InlineData("قازقثتان")]
    [InlineData("\"خان لشکر\"")]
    [InlineData("\"خان لشکر\"~50")]
    public void WhatThereWasNoTimeForIsLeftOutAndSaid(string query)
    {
        var index = Indexes.Build(RandomPassages.Of(new Random(1), 300));
        var result = index.Search(new SearchRequest(query) { Time = None() });

        Assert.Equal([new Notice(NoticeKind.TimeUp, "")], result.Notices);
        Assert.True(result.IsCutShort);
        Assert.Empty(result.DidYouMean);
    }

    [Fact]
    public void TheWordItselfIsFoundAllTheSame()
    {
        var index = Indexes.Build(RandomPassages.Of(new Random(1), 300));
        var whole = index.Search(new SearchRequest("خان") { WithoutTiers = Enum.GetValues<MatchTier>() });

        Assert.Equal(whole.Hits.Select(hit => hit.Passage.Reference), index.Search(new SearchRequest("خان") { Time = None() }).Hits.Select(hit => hit.Passage.Reference));
    }

    [Fact]
    public void WhatWasLeftOutIsNotKeptForTheNextReader()
    {
        var index = Indexes.Build([new IndexedPassage { Work = "safar", Reference = "1", Text = "قازقستان", Language = Language.Urdu, Kind = PassageKind.Text }]);
        index.Search(new SearchRequest("قازقثتان") { Time = None() });

        Assert.Equal(1, index.Search(new SearchRequest("قازقثتان")).Total);
    }

    [Fact]
    public void NobodySearchesOnForAReaderWhoHasGone()
    {
        var index = Indexes.Build(RandomPassages.Of(new Random(1), 300));
        var gone = new SearchTime(TimeSpan.MaxValue, new CancellationToken(canceled: true));

        Assert.Throws<OperationCanceledException>(() => index.Search(new SearchRequest("قازقثتان") { Time = gone }));
        Assert.Throws<OperationCanceledException>(() => index.Concordance(new ConcordanceRequest(new SearchRequest("خان") { Time = gone })));
    }

    private static SearchTime None() => new(TimeSpan.FromTicks(-1));
}
