using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Lays on the pieces what the file in which the text came says of its lines. What the editor's tables say stands before it.</summary>
internal static class StructuredLines
{
    public static void Take(IReadOnlyList<Piece> pieces, SourceStructure structure)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            for (var line = piece.Line.LineNumber; line <= piece.Line.EndLineNumber; line++)
            {
                if (structure.On(line) is StructureRow row)
                {
                    piece.Reference = piece.Start == 0 && line == piece.Line.LineNumber ? row.Reference : piece.Reference;
                    var isLast = i + 1 == pieces.Count || pieces[i + 1].Line != piece.Line;
                    TakeRole(piece, row, isFirstLine: line == piece.Line.LineNumber);
                    TakePages(piece, row, isLast);
                    TakeNotes(piece, row, isLast);
                }
            }
        }
    }

    private static void TakeRole(Piece piece, StructureRow row, bool isFirstLine)
    {
        if (!isFirstLine || piece.IsDecided)
        {
            return;
        }

        piece.IsStructured = row.IsBlock || row.Role is not null;
        if (row.Role is not PieceKind role)
        {
            return;
        }

        // A heading that the editor took out of divisions.tsv is text, and asked about.
        (piece.Kind, piece.IsDecided, piece.Continues) = (role == PieceKind.Heading ? PieceKind.Paragraph : role, true, row.Continues);
    }

    private static void TakePages(Piece piece, StructureRow row, bool isLast)
    {
        foreach (var page in row.Pages)
        {
            var index = ReadingIndexOf(piece.Line, row.LineNumber, page.Utf16);
            if (!Holds(piece, index, isLast))
            {
                continue;
            }

            if (!piece.IsPageBeginning && index <= Invisible.Skip(piece.Line.Reading, piece.Start))
            {
                (piece.IsPageBeginning, piece.PageLabel) = (true, page.Label);
            }
            else
            {
                piece.PageMarks = [.. piece.PageMarks, new PageMarkPlace(index, index, index, page.Label)];
            }
        }
    }

    private static void TakeNotes(Piece piece, StructureRow row, bool isLast)
    {
        var places = row.Notes.Select(note => note with
        {
            Start = ReadingIndexOf(piece.Line, row.LineNumber, note.Start),
            End = ReadingIndexOf(piece.Line, row.LineNumber, note.End),
        });
        foreach (var note in places.Where(note => Holds(piece, note.Start, isLast) && note.End <= piece.End))
        {
            if (piece.Kind == PieceKind.Note && piece.MarkerNumber is null)
            {
                (piece.MarkerNumber, piece.MarkerLength) = (note.Number, note.End > note.Start ? note.End - piece.Start : 0);
            }
            else
            {
                piece.NoteMarks = [.. piece.NoteMarks, note];
            }
        }
    }

    private static bool Holds(Piece piece, int index, bool isLast) => piece.Start <= index && (index < piece.End || (isLast && index == piece.End));

    /// <summary>Where a character of the source stands in the line as emended; the emendation's beginning for one that is emended away.</summary>
    private static int ReadingIndexOf(EmendedLine line, int lineNumber, int utf16)
    {
        var place = new SourcePlace(lineNumber, utf16);
        var index = 0;
        foreach (var segment in line.Segments)
        {
            if (place < segment.PlaceOf(segment.Sic.Length))
            {
                return place <= segment.PlaceOf(0) || segment.Emendation is { IsApplied: true } ? index : index + utf16 - segment.StartUtf16;
            }

            index += segment.Reading.Length;
        }

        return index;
    }
}
