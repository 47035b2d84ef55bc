namespace KazakhArchive.Texts.Search;

/// <summary>What was searched beside the words as typed, by one way of matching.</summary>
/// <param name="Matched">Words as the texts first spell them, those that tell most first; never empty.</param>
public sealed record AlsoSearched(MatchTier Tier, IReadOnlyList<string> Matched);
