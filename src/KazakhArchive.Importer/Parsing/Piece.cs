using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Parsing;

/// <summary>A line that holds text, or a part of one where a bullet stands in its middle, with what the parser has found out about it so far.</summary>
/// <param name="start">UTF-16 index in the line's reading.</param>
/// <param name="end">Exclusive.</param>
public sealed class Piece(EmendedLine line, int start, int end)
{
    public EmendedLine Line { get; } = line;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>The reading without what is invisible at its ends; empty where an emendation deletes all of it.</summary>
    public string Text { get; private set; } = Invisible.Trim(line.Reading[start..end]);

    public PieceKind Kind { get; set; } = PieceKind.Paragraph;

    /// <summary>1 for chapters, 2 and more below; 0 where the piece is no heading.</summary>
    public int Level { get; set; }

    /// <summary>The rows of divisions.tsv that begin here, in order.</summary>
    public IReadOnlyList<DivisionRow> Divisions { get; set; } = [];

    /// <summary>A division begins here, so that nothing is joined across its beginning.</summary>
    public bool BeginsDivision => Divisions.Count > 0;

    /// <summary>The second line of a couplet, which makes one block with the first.</summary>
    public bool IsSecondHalf { get; set; }

    /// <summary>Blank lines between this piece and the one before it.</summary>
    public int BlankLinesBefore { get; init; }

    /// <summary>Blank lines between this piece and the next one; <see cref="int.MaxValue"/> at the end of the source.</summary>
    public int BlankLinesAfter { get; set; }

    /// <summary>A form feed stands between this piece and the one before it.</summary>
    public bool HasFormFeedBefore { get; init; }

    /// <summary>
    /// Length in UTF-16 units of what the reading text leaves out at the head of the piece, white space before it included: a bullet, or the
    /// number of a note. 0 where there is none; the number of a list's item is text.
    /// </summary>
    public int MarkerLength { get; set; }

    /// <summary>The number of a note's text or of a numbered item; null where it has none.</summary>
    public int? MarkerNumber { get; set; }

    public bool IsPageBeginning { get; set; }

    /// <summary>The page's label in ASCII; null where the page's number is not printed.</summary>
    public string? PageLabel { get; set; }

    /// <summary>A printed page number stands in the piece, among its words.</summary>
    public bool HoldsPageMark { get; private set; }

    /// <summary>Printed page numbers inside the piece, in order, where each begins or ends a page.</summary>
    public IReadOnlyList<PageMarkPlace> PageMarks { get; set; } = [];

    /// <summary>Signs in it that mark notes, with the numbers by which the notes are known.</summary>
    public IReadOnlyList<(SourcePlace Place, int Length, int Number)> NoteSigns { get; set; } = [];

    /// <summary>The kind was set by a division or a decision of the editor, or by the file in which the text came.</summary>
    public bool IsDecided { get; set; }

    /// <summary>The file in which the text came says what the piece is, so that it is one block.</summary>
    public bool IsStructured { get; set; }

    /// <summary>This file says that the piece goes on with the block before it.</summary>
    public bool Continues { get; set; }

    /// <summary>The number by which this file knows the passage that begins here, perhaps behind its chapter's and a dot; empty where it knows none.</summary>
    public string Reference { get; set; } = "";

    /// <summary>Marks of notes that this file tells, in order; UTF-16 indexes in the line's reading.</summary>
    public IReadOnlyList<NotePlace> NoteMarks { get; set; } = [];

    /// <summary>Takes page numbers out of the words by which rules know the piece; the piece keeps their characters.</summary>
    /// <param name="stretches">UTF-16 indexes in the line's reading, in order.</param>
    public void LeaveOut(IReadOnlyList<(int Start, int End)> stretches)
    {
        var (words, from) = (new System.Text.StringBuilder(), Start);
        foreach (var (first, end) in stretches)
        {
            words.Append(Line.Reading, from, first - from);
            from = end;
        }

        HoldsPageMark = true;
        Text = Invisible.Trim(words.Append(Line.Reading, from, End - from).ToString());
    }
}
