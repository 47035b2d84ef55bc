namespace KazakhArchive.Texts.Search.Ranking;

/// <param name="Unit">The unit that scored.</param>
internal readonly record struct ScoredPassage(int Passage, int Unit, float Score)
{
    public static ScoredPassage None { get; } = new(-1, -1, 0);
}
