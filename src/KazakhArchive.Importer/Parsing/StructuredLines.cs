using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Lays on the pieces what the file in which the text came says about its lines. The editor's tables take precedence over it.</summary>
internal static class StructuredLines
{
    public static IReadOnlyList<ClassifiedPiece> Take(IReadOnlyList<ClassifiedPiece> read, SourceStructure structure)
    {
        var pieces = new List<ClassifiedPiece>(read.Count);
        for (var i = 0; i < read.Count; i++)
        {
            var piece = read[i];
            for (var line = piece.Line.LineNumber; line <= piece.Line.EndLineNumber; line++)
            {
                if (structure.On(line) is StructureRow row)
                {
                    var isFirstLine = line == piece.Line.LineNumber;
                    var isLast = i + 1 == read.Count || read[i + 1].Line != piece.Line;
                    piece = piece.Start == 0 && isFirstLine ? piece with { Reference = row.Reference } : piece;
                    piece = isFirstLine && !piece.IsDecided ? WithRole(piece, row, isBehindVerse: pieces is [.., { Kind: PieceKind.VerseLine, IsSecondHalf: false }]) : piece;
                    piece = WithNotes(WithPages(piece, row, isLast), row, isLast);
                }
            }

            pieces.Add(piece);
        }

        return pieces;
    }

    /// <param name="isBehindVerse">What goes on there is the second half of a couplet.</param>
    private static ClassifiedPiece WithRole(ClassifiedPiece piece, StructureRow row, bool isBehindVerse) => row.Role is not PieceKind role
        ? piece with { IsStructured = row.IsBlock }
        : piece with
        {
            IsStructured = true,
            Kind = row.Continues && isBehindVerse ? PieceKind.VerseLine : role == PieceKind.Heading ? PieceKind.Paragraph : role, // One that the editor took out of divisions.tsv is text, and asked about.
            IsDecided = true,
            Continues = row.Continues,
            IsSecondHalf = row.Continues && isBehindVerse,
            IsSideNote = row.IsSideNote,
        };

    private static ClassifiedPiece WithPages(ClassifiedPiece piece, StructureRow row, bool isLast)
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
                piece = piece with { IsPageBeginning = true, PageLabel = page.Label };
            }
            else
            {
                piece = piece with { PageMarks = [.. piece.PageMarks, new PageMarkPlace(index, index, index, page.Label)] };
            }
        }

        return piece;
    }

    private static ClassifiedPiece WithNotes(ClassifiedPiece piece, StructureRow row, bool isLast)
    {
        var line = piece.Line;
        var places = row.Notes.Select(note => note with
        {
            Start = ReadingIndexOf(line, row.LineNumber, note.Start),
            End = ReadingIndexOf(line, row.LineNumber, note.End),
        });
        foreach (var note in places)
        {
            if (Holds(piece, note.Start, isLast) && note.End <= piece.End)
            {
                piece = piece.Kind == PieceKind.Note && piece.MarkerNumber is null
                    ? piece with { MarkerNumber = note.Number, MarkerLength = note.End > note.Start ? note.End - piece.Start : 0 }
                    : piece with { NoteMarks = [.. piece.NoteMarks, note] };
            }
        }

        return piece;
    }

    private static bool Holds(ClassifiedPiece piece, int index, bool isLast) => piece.Start <= index && (index < piece.End || (isLast && index == piece.End));

    /// <summary>Where a character of the source is in the line as emended; the emendation's beginning for one that is emended away.</summary>
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
