using KazakhArchive.Desk.Deciding;
using KazakhArchive.Desk.Tables;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Desk.Works;

/// <summary>What the desk says about what was just done.</summary>
/// <param name="Sentences">In the language of the page.</param>
/// <param name="IsFault">It was not done.</param>
public sealed record Notice(IReadOnlyList<string> Sentences, bool IsFault)
{
    /// <summary>Why, as an import would say it.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>A form that was not taken, as the editor had filled it in.</summary>
/// <param name="Path">The page on which it stands, with its query.</param>
/// <param name="Subject">The row or proposal that it is about; empty where it is about a new one.</param>
public sealed record RefusedForm(string Path, string Handler, string Subject, IReadOnlyDictionary<string, string> Fields, Notice Why)
{
    /// <summary>The words that the form would delete, which the editor has to say again; null where it is not about that.</summary>
    public string? Deletes { get; init; }
}

/// <summary>A decision, the rows that stand in its way, and where the editor came from.</summary>
public sealed record PendingDecision(Decision Decision, IReadOnlyList<RowConflict> Conflicts, string ReturnPath);
