using KazakhArchive.Texts.Search;

namespace KazakhArchive.Site.Search;

/// <summary>A hit and the search that found it.</summary>
public sealed record HitView(SearchHit Hit, SearchAddress Address)
{
    // More than this is no explanation.
    private const int MostReasons = 4;

    /// <summary>Why it was found, where the words are not those that were typed.</summary>
    public IReadOnlyList<MatchReason> Reasons =>
        [.. Hit.Why.Where(reason => reason.Tier != MatchTier.Exact).DistinctBy(reason => (reason.Tier, reason.Matched)).Take(MostReasons)];

    /// <summary>The interface's words for the reason: <c>{0}</c> is the word as typed, <c>{1}</c> that of the text.</summary>
    public static string KeyOf(MatchReason reason) => reason.Tier == MatchTier.Joined && reason.Matched.Contains(' ', StringComparison.Ordinal)
        ? "Search.Why.split"
        : $"Search.Why.{SearchNames.Of(reason.Tier)}";
}
