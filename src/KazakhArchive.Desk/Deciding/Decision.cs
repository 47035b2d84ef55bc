using KazakhArchive.Desk.Tables;

namespace KazakhArchive.Desk.Deciding;

/// <summary>What an editor decided at one time: rows of one table or several, written and taken back together.</summary>
/// <param name="Kind">The word of the interface that says what it is.</param>
/// <param name="Words">What it is about, as the source has it; the number of a line where no words are.</param>
public sealed record Decision(string Kind, string Words, IReadOnlyList<RowChange> Changes)
{
    public Decision Inverse => this with { Changes = [.. Changes.Reverse().Select(change => change.Inverse)] };
}
