namespace KazakhArchive.Texts.Search.Matching;

/// <summary>A word of a bag with what answers it and how much it says.</summary>
/// <param name="Idf">Its weight in BM25.</param>
internal sealed record AskedWord(WordMatches Matches, float Idf);
