using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Search.Indexing;

/// <summary>What is reported while an index is opened or built.</summary>
/// <param name="Warn">Receives lines for the operator.</param>
/// <param name="Progress">Receives the share of making it that is done, from 0 to 1; nothing where nothing is made.</param>
public sealed record IndexLog(Action<string> Warn, IProgress<double>? Progress = null)
{
    /// <summary>Receives the slug of each work that has an error and is left out, with what was found; several at once.</summary>
    public Action<string, FindingList> Faulty { get; init; } = (_, _) => { };

    /// <summary>How long to wait for another process that writes the same index.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(30);
}
