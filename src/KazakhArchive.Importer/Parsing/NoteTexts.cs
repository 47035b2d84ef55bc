using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Pieces that are the text of a note: they begin with the note's number, raised, or plain where it goes on from the note before.</summary>
public static class NoteTexts
{
    public static void Mark(IReadOnlyList<Piece> pieces)
    {
        var lastNumber = 0;
        foreach (var piece in pieces)
        {
            if (piece.IsDecided && piece.Kind != PieceKind.Note)
            {
                continue;
            }

            var (length, number, isRaised) = HeadNumber(piece);
            if (number > 0 && (piece.IsDecided || isRaised || (lastNumber > 0 && number == lastNumber + 1)))
            {
                piece.Kind = PieceKind.Note;
                piece.MarkerLength = length;
                piece.MarkerNumber = number;
                lastNumber = number;
            }
            else if (piece.Kind is PieceKind.Heading or PieceKind.ListItem)
            {
                lastNumber = 0;
            }
        }
    }

    private static (int Length, int Number, bool IsRaised) HeadNumber(Piece piece)
    {
        var text = piece.Line.Reading.AsSpan(piece.Start, piece.End - piece.Start);
        var start = Invisible.Skip(text, 0);
        var (end, number, isRaised) = (start, 0, true);
        while (end < text.Length && end - start < 3)
        {
            var raised = Digits.ValueOfSuperscript(text[end]);
            var digit = raised >= 0 ? raised : Digits.ValueOf(text[end]);
            if (digit < 0)
            {
                break;
            }

            isRaised &= raised >= 0;
            number = number * 10 + digit;
            end++;
        }

        var isSetOff = end < text.Length && char.IsWhiteSpace(text[end]);
        return end > start && isSetOff ? (end, number, isRaised) : (0, 0, false);
    }
}
