namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Tokens of a unit that answer a word of the query.</summary>
/// <param name="Position">Ordinal of the first token.</param>
internal readonly record struct WordOccurrence(int Position, int Length, string Word, float Weight, MatchTier Tier);
