namespace KazakhArchive.Texts.Search.Matching;

/// <summary>A word of a bag with what answers it and how much it says.</summary>
/// <param name="Form">The number of its exact form; -1 where no passage has it in these very letters.</param>
/// <param name="Idf">Its weight in BM25.</param>
internal sealed record AskedWord(WordMatches Matches, int Form, float Idf);
