namespace KazakhArchive.Texts.Chapters;

/// <summary>A stretch of a block's text. Together, in order, the inlines hold every character of the source's lines.</summary>
public abstract record Inline
{
    private Inline()
    {
    }

    /// <summary>The same in both layers.</summary>
    public sealed record Text(string Value) : Inline;

    public sealed record Emended(Emendation Emendation) : Inline;

    /// <summary>The printed mark of a note.</summary>
    /// <param name="Mark">As the reading layer has it, with whatever surrounds the number: <c>^{۶۳}</c>, <c>۶۵۔</c>, <c>²¹</c>.</param>
    /// <param name="Emendation">Present where the mark's number is emended; its reading is then <paramref name="Mark"/>.</param>
    public sealed record NoteMark(PassageId Note, string Mark, Emendation? Emendation = null) : Inline;

    /// <summary>Milestone: a new printed page starts here. TEI P5 pb.</summary>
    /// <param name="Page">Null where the page's number is not printed in the source.</param>
    public sealed record PageBeginning(PassageId? Page) : Inline;

    /// <summary>Printed page numbers and running heads. TEI P5 fw.</summary>
    public sealed record FormeWork(string Value) : Inline;

    public sealed record Surplus(string Value, SurplusKind Kind) : Inline;

    /// <summary>The bullet, noise glyph or number that the source prints before a list item or a note.</summary>
    public sealed record Marker(string Value) : Inline;

    /// <summary>Between two cells of a table row; the value is the bar or tab of the source.</summary>
    public sealed record CellBoundary(string Value) : Inline;
}
