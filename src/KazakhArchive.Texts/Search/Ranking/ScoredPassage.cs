namespace KazakhArchive.Texts.Search.Ranking;

/// <param name="Unit">The unit that scored.</param>
internal readonly record struct ScoredPassage(int Passage, int Unit, float Score);
