using KazakhArchive.Texts.Search;

namespace KazakhArchive.Site.Search;

/// <summary>What was searched beside the words as typed, by one way of matching.</summary>
/// <param name="Matched">Spellings of the texts, the most frequent first; empty for a way that is switched off.</param>
public sealed record Expansion(MatchTier Tier, IReadOnlyList<string> Matched, SearchAddress Toggled)
{
    // A chip stays on one line of a phone.
    private const int MostShown = 4;

    public bool IsOff => Matched.Count == 0;

    /// <summary>The ways by which the hits shown were found, then those that are switched off.</summary>
    public static IReadOnlyList<Expansion> Of(IEnumerable<SearchHit> hits, SearchAddress address) =>
    [
        .. hits.SelectMany(hit => hit.Why)
            .Where(reason => reason.Tier > MatchTier.Form)
            .GroupBy(reason => reason.Tier)
            .OrderBy(group => group.Key)
            .Select(group => new Expansion(group.Key, MostFrequent(group), address with { Without = [.. address.Without, group.Key], Page = 1 })),
        .. address.Without.Order()
            .Select(tier => new Expansion(tier, [], address with { Without = [.. address.Without.Where(other => other != tier)], Page = 1 })),
    ];

    private static IReadOnlyList<string> MostFrequent(IEnumerable<MatchReason> reasons) =>
    [
        .. reasons.GroupBy(reason => reason.Matched, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)
            .Take(MostShown),
    ];
}
