namespace KazakhArchive.Importer.Parsing;

/// <summary>What the file in which a text came says about one line of <c>source.txt</c>: a row of <c>structure.tsv</c>.</summary>
/// <param name="LineNumber">1-based line of the source.</param>
/// <param name="Role">Null where the file does not say; then the parser finds out.</param>
/// <param name="Level">Of the heading, or of the division that begins here; 1 is the highest, 0 where neither is.</param>
/// <param name="Division">
/// What kind of division begins here without a heading of its own, such as <c>paratext</c>, or in brackets how its editor or the contents of the
/// file call it; empty elsewhere.
/// </param>
public sealed record StructureRow(int LineNumber, PieceKind? Role, int Level = 0, string Division = "")
{
    /// <summary>The line continues the block before it, which a running head or a page's number cut in two.</summary>
    public bool Continues { get; init; }

    /// <summary>The line is one block, though the file does not say of what kind.</summary>
    public bool IsBlock { get; init; }

    /// <summary>The note is beside the text, as in a margin: nothing in the text marks it.</summary>
    public bool IsSideNote { get; init; }

    /// <summary>In the order of the line.</summary>
    public IReadOnlyList<PagePlace> Pages { get; init; } = [];

    /// <summary>The marks of notes on the line in order; on the line of a note its own number.</summary>
    public IReadOnlyList<NotePlace> Notes { get; init; } = [];

    /// <summary>BCP 47, where the file says that the line is in another language than the work; empty elsewhere.</summary>
    public string Language { get; init; } = "";

    /// <summary>Where the line is on the page's image: the image's name, a space, and the corners as PAGE writes them (<c>x,y x,y</c>); empty where nobody knows.</summary>
    public string Zone { get; init; } = "";

    /// <summary>How sure the reading is, from 0 to 100; null where the file does not say.</summary>
    public int? Confidence { get; init; }

    /// <summary>The number by which the file knows the passage that begins here, perhaps behind its chapter's and a dot (<c>14</c>, <c>3.14</c>); empty where it knows none.</summary>
    public string Reference { get; init; } = "";

    /// <summary>Whether the row says anything of its line.</summary>
    public bool IsTelling => Role is not null || IsBlock || Level > 0 || Pages.Count > 0 || Notes.Count > 0
        || Language.Length > 0 || Zone.Length > 0 || Confidence is not null || Reference.Length > 0;
}

/// <summary>A printed page begins within a line.</summary>
/// <param name="Utf16">0-based index of its first character in the line of the source.</param>
/// <param name="Label">The page's number, behind the volume's where there are several (<c>2.13</c>); null where none is printed.</param>
public readonly record struct PagePlace(int Utf16, string? Label);

/// <summary>The mark of a note, which may have no characters of its own; on the line of a note its printed number.</summary>
/// <param name="Number">The same at the mark and at the text; each note of a work has its own.</param>
/// <param name="Start">0-based UTF-16 index in the line of the source.</param>
/// <param name="End">Exclusive.</param>
public readonly record struct NotePlace(int Number, int Start, int End);
