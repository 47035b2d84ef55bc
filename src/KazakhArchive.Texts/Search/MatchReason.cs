namespace KazakhArchive.Texts.Search;

/// <summary>Why a passage was found.</summary>
/// <param name="Word">The word of the query, as typed.</param>
/// <param name="Matched">What answers it in the passage, as displayed there (or, for a hit in the source's text, as the source has it).</param>
public sealed record MatchReason(string Word, string Matched, MatchTier Tier);
