using KazakhArchive.Desk.Deciding;
using KazakhArchive.Desk.Tables;

namespace KazakhArchive.Desk.Works;

/// <summary>What the desk says of what was just done.</summary>
/// <param name="Sentences">In the language of the page.</param>
/// <param name="IsFault">It was not done.</param>
public sealed record Notice(IReadOnlyList<string> Sentences, bool IsFault);

/// <summary>A decision, the rows that stand in its way, and where the editor came from.</summary>
public sealed record PendingDecision(Decision Decision, IReadOnlyList<RowConflict> Conflicts, string ReturnPath);
