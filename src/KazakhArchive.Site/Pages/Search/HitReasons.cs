using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Addresses;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>Why a hit was found, where a word of the query does not stand in it.</summary>
public static class HitReasons
{
    /// <summary>
    /// The surest of what says how a word was taken; that one is merely spelled otherwise only where nothing but likenesses is left. Null where every
    /// word that the hit answers stands in it as typed.
    /// </summary>
    public static MatchReason? SurestOf(SearchHit hit) => hit.Why
        .GroupBy(reason => reason.Word, StringComparer.Ordinal)
        .Select(word => word.MinBy(reason => reason.Tier)!)
        .Where(reason => reason.Tier != MatchTier.Exact)
        .MinBy(reason => (IsLikeness(reason.Tier), reason.Tier == MatchTier.Form, reason.Tier));

    private static bool IsLikeness(MatchTier tier) => tier > MatchTier.Glossary;

    /// <summary>The interface's words for the reason: <c>{0}</c> is the word as typed, <c>{1}</c> that of the text.</summary>
    public static string KeyOf(MatchReason reason) => reason.Tier == MatchTier.Joined && reason.Matched.Contains(' ', StringComparison.Ordinal)
        ? "Search.Why.split"
        : $"Search.Why.{SearchNames.Of(reason.Tier)}";
}
