namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Two terms that stand side by side in a text where the query has one word.</summary>
internal readonly record struct PairMatch(int First, int Second, float Weight, MatchTier Tier);
