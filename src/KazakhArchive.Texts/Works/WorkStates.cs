namespace KazakhArchive.Texts.Works;

/// <summary>The words for the states in work.json.</summary>
public static class WorkStates
{
    public static IReadOnlyDictionary<string, WorkState> Words { get; } = new Dictionary<string, WorkState>(StringComparer.Ordinal)
    {
        ["draft"] = WorkState.Draft,
        ["ready"] = WorkState.Ready,
        ["published"] = WorkState.Published,
    };

    public static string Word(this WorkState state) => Words.First(word => word.Value == state).Key;
}
