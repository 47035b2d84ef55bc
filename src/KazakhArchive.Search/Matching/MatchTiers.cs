namespace KazakhArchive.Search.Matching;

/// <summary>How far the ways of matching are to be trusted.</summary>
internal static class MatchTiers
{
    /// <summary>
    /// Below the weight of any translation: what answers a word with this much or less only resembles it, and what answers no word of a
    /// query with more is a looser match.
    /// </summary>
    public const float FaintWeight = 0.32f;

    /// <summary>Of what is one word here and several there.</summary>
    public const float JoinedWeight = 0.9f;

    /// <summary>Of what answers for certain, but comes last: Latin letters stand mostly in the titles of notes.</summary>
    public const float LastSureWeight = 0.33f;

    /// <summary>Whether only the letters or the sound are alike.</summary>
    public static bool IsLikeness(this MatchTier tier) => tier >= MatchTier.Sound;
}
