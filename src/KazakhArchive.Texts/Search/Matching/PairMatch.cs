namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Two terms that stand side by side in a text where the query has one word.</summary>
/// <param name="Units">Where they do, ascending; never empty.</param>
internal sealed record PairMatch(int First, int Second, float Weight, MatchTier Tier, IReadOnlyList<int> Units);
