using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Where two terms stand side by side.</summary>
internal static class Adjacency
{
    /// <summary>Adds the pair where the two terms stand side by side anywhere.</summary>
    public static void Add(
        IPostingStore store, int first, int second, float weight, MatchTier tier, bool isEvidence, WordMatches matches)
    {
        if (!matches.HoldsPair(first, second) && store.Adjacent(first, second) is [_, ..] units)
        {
            matches.AddPair(new PairMatch(first, second, weight, tier, units), isEvidence);
        }
    }
}
