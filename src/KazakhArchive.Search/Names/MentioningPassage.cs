using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Names;

/// <summary>A passage that mentions an entity; compares by the order of the works and of their texts.</summary>
/// <param name="Work">The number of its work.</param>
/// <param name="Unit">Its reading layer.</param>
/// <param name="Times">How often it does.</param>
internal readonly record struct MentioningPassage(int Work, int Unit, int Times, Language Language) : IComparable<MentioningPassage>
{
    // Within a work the units are in the order of the book already.
    public int CompareTo(MentioningPassage other) => Work != other.Work ? Work.CompareTo(other.Work) : Unit.CompareTo(other.Unit);
}
