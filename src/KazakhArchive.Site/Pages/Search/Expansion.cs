using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Showing;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>What was searched beside the words as typed, by one way of matching.</summary>
/// <param name="Matched">Spellings of the texts, those that tell most first; empty for a way that is switched off.</param>
public sealed record Expansion(MatchTier Tier, IReadOnlyList<string> Matched, SearchAddress Toggled)
{
    public bool IsOff => Matched.Count == 0;

    /// <summary>The ways of matching that found something, then those that are switched off.</summary>
    public static IReadOnlyList<Expansion> Of(IEnumerable<AlsoSearched> found, SearchAddress address) =>
    [
        .. found.Select(also => new Expansion(also.Tier, also.Matched, address with { Without = [.. address.Without, also.Tier], Page = 1 })),
        .. address.Without.Order()
            .Select(tier => new Expansion(tier, [], address with { Without = [.. address.Without.Where(other => other != tier)], Page = 1 })),
    ];
}
