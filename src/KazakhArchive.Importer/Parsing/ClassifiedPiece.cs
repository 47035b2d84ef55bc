using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Parsing;

/// <summary>A piece and what it is. Each pass of <see cref="PieceClassifier"/> makes others of those that it was given, and changes none.</summary>
public sealed record ClassifiedPiece(Piece Read)
{
    public EmendedLine Line => Read.Line;

    /// <inheritdoc cref="Piece.Start"/>
    public int Start => Read.Start;

    /// <inheritdoc cref="Piece.End"/>
    public int End => Read.End;

    /// <inheritdoc cref="Piece.BlankLinesBefore"/>
    public int BlankLinesBefore => Read.BlankLinesBefore;

    /// <inheritdoc cref="Piece.BlankLinesAfter"/>
    public int BlankLinesAfter => Read.BlankLinesAfter;

    /// <inheritdoc cref="Piece.HasFormFeedBefore"/>
    public bool HasFormFeedBefore => Read.HasFormFeedBefore;

    /// <summary>The words by which rules know the piece: those that were read, without printed page numbers.</summary>
    public string Text { get; private init; } = Read.Text;

    /// <summary>It announces what follows.</summary>
    public bool EndsWithColon => Text is [.., ':'];

    public PieceKind Kind { get; init; } = PieceKind.Paragraph;

    /// <summary>1 for chapters, 2 and more below; 0 where the piece is no heading.</summary>
    public int Level { get; init; }

    /// <summary>The rows of divisions.tsv that begin here, in order.</summary>
    public IReadOnlyList<DivisionRow> Divisions { get; init; } = [];

    /// <summary>A division begins here, so that nothing is joined across its beginning.</summary>
    public bool BeginsDivision => Divisions.Count > 0;

    /// <summary>The second line of a couplet, which makes one block with the first.</summary>
    public bool IsSecondHalf { get; init; }

    /// <summary>
    /// Length in UTF-16 units of what the reading text leaves out at the head of the piece, white space before it included: a bullet, or the
    /// number of a note. 0 where there is none; the number of a list's item is text.
    /// </summary>
    public int MarkerLength { get; init; }

    /// <summary>The number of a note's text or of a numbered item; null where it has none.</summary>
    public int? MarkerNumber { get; init; }

    /// <summary>A number alone on its line that counts what follows: one of a row of them, such as years of a chronicle or numbers of poems.</summary>
    public bool IsCounter { get; init; }

    /// <summary>The dash at its head begins what somebody says, and no item of a list.</summary>
    public bool BeginsSpeech { get; init; }

    /// <summary>It stands right below the number or head of a page, which part it from what is above them as a form feed does.</summary>
    public bool IsBehindPageNumber { get; init; }

    public bool IsPageBeginning { get; init; }

    /// <summary>The page's label in ASCII; null where the page's number is not printed.</summary>
    public string? PageLabel { get; init; }

    /// <summary>A printed page number is in the piece, among its words.</summary>
    public bool HoldsPageMark { get; private init; }

    /// <summary>Printed page numbers inside the piece, in order, where each begins or ends a page.</summary>
    public IReadOnlyList<PageMarkPlace> PageMarks { get; init; } = [];

    /// <summary>Signs in it that mark notes, with the numbers by which the notes are known.</summary>
    public IReadOnlyList<(SourcePlace Place, int Length, int Number)> NoteSigns { get; init; } = [];

    /// <summary>The kind was set by a division or a decision of the editor, or by the file in which the text came.</summary>
    public bool IsDecided { get; init; }

    /// <summary>The file in which the text came says what the piece is, so that it is one block.</summary>
    public bool IsStructured { get; init; }

    /// <summary>This file says that the piece continues the block before it.</summary>
    public bool Continues { get; init; }

    /// <summary>This file says that the piece is a note beside the text, which nothing marks.</summary>
    public bool IsSideNote { get; init; }

    /// <summary>The number by which this file knows the passage that begins here, perhaps behind its chapter's and a dot; empty where it knows none.</summary>
    public string Reference { get; init; } = "";

    /// <summary>Marks of notes that this file tells, in order; UTF-16 indexes in the line's reading.</summary>
    public IReadOnlyList<NotePlace> NoteMarks { get; init; } = [];

    /// <summary>The same piece known by its words without page numbers; it keeps their characters.</summary>
    /// <param name="stretches">UTF-16 indexes in the line's reading, in order.</param>
    public ClassifiedPiece LeavingOut(IReadOnlyList<(int Start, int End)> stretches)
    {
        var (words, from) = (new System.Text.StringBuilder(), Start);
        foreach (var (first, end) in stretches)
        {
            words.Append(Line.Reading, from, first - from);
            from = end;
        }

        return this with { HoldsPageMark = true, Text = Invisible.Trim(words.Append(Line.Reading, from, End - from).ToString()) };
    }
}
