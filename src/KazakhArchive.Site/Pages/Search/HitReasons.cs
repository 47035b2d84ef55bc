using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Addresses;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>Why a hit was found, where the words are not those that were typed.</summary>
public static class HitReasons
{
    // More than this is no explanation.
    private const int Most = 4;

    public static IReadOnlyList<MatchReason> Of(SearchHit hit)
    {
        var told = new List<MatchReason>(Most);
        for (var i = 0; i < hit.Why.Count && told.Count < Most; i++)
        {
            var reason = hit.Why[i];
            if (reason.Tier != MatchTier.Exact && !IsTold(told, reason))
            {
                told.Add(reason);
            }
        }

        return told;
    }

    private static bool IsTold(List<MatchReason> told, MatchReason reason)
    {
        foreach (var other in told)
        {
            if (other.Tier == reason.Tier && other.Matched == reason.Matched)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The interface's words for the reason: <c>{0}</c> is the word as typed, <c>{1}</c> that of the text.</summary>
    public static string KeyOf(MatchReason reason) => reason.Tier == MatchTier.Joined && reason.Matched.Contains(' ', StringComparison.Ordinal)
        ? "Search.Why.split"
        : $"Search.Why.{SearchNames.Of(reason.Tier)}";
}
