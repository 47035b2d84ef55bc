using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>What the elements around a node say about it.</summary>
/// <param name="Role">Null for paragraphs.</param>
internal sealed record Place(PieceKind? Role)
{
    private bool isTaken;

    /// <summary>Of a heading; 0 elsewhere.</summary>
    public int Level { get; init; }

    /// <summary>Blocks within are one block: in a note, a cell, a heading.</summary>
    public bool IsJoined { get; init; }

    public bool IsNote { get; init; }

    /// <summary>Blocks within are the halves of one verse.</summary>
    public bool IsCouplet { get; init; }

    /// <summary>Each line that is broken off is a block of its own.</summary>
    public bool PartsLines { get; init; }

    /// <summary>Long spaces part the halves of a verse.</summary>
    public bool PartsHalves { get; init; }

    /// <summary>The words look like a verse that the file does not tell; the parser finds out.</summary>
    public bool IsOpenToGuess { get; init; }

    /// <summary>Where that is open, the words are a block of their own, which the parser joins to no other.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Furniture of a page, whatever is in it.</summary>
    public bool IsHidden => Role is PieceKind.FurnitureSurplus;

    /// <summary>Hidden by its visibility alone, which what is within may take back.</summary>
    public bool IsVeiled { get; init; }

    /// <summary>The role of the next block: an item of a list is its first paragraph.</summary>
    public PieceKind? TakeRole()
    {
        var role = isTaken && Role == PieceKind.ListItem ? null : Role;
        isTaken = true;
        return role;
    }
}
