using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>A CitableUnit: one node of a citation tree. Its identifier is the reference itself.</summary>
/// <param name="Level">1 below the root.</param>
/// <param name="Parent">Null below the root.</param>
/// <param name="Title">The heading of a chapter as the reading layer has it; null for all others.</param>
/// <param name="End">One past the position, in the tree, of the last unit below this one.</param>
public sealed record DtsUnit(PassageId Id, int Position, int Level, PassageId? Parent, string CiteType, string? Title, int End)
{
    public string Identifier { get; } = Id.ToString();

    /// <summary>Null below the root.</summary>
    public string? ParentIdentifier { get; } = Parent?.ToString();
}
