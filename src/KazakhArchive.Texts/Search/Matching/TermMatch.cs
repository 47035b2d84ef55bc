namespace KazakhArchive.Texts.Search.Matching;

/// <summary>A term of the archive that answers a word of the query.</summary>
/// <param name="Weight">1 for the word itself, less for what resembles it.</param>
internal readonly record struct TermMatch(int Term, float Weight, MatchTier Tier);
