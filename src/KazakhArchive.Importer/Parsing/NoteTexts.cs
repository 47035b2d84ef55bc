using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// Pieces that are the text of a note. They begin with the note's number: raised; plain, where it goes on from the note before; or in
/// brackets, where they stand together and the text before them has marks of the same form.
/// </summary>
public static class NoteTexts
{
    /// <summary>Of the notes that stand together so many must have their marks: the OCR loses some.</summary>
    private const double ShareWithMarks = 0.8;

    /// <summary>A longer line behind a single note is text, and the note the beginning of a section.</summary>
    private const int LongestHeadingUtf16 = 90;

    private const string Rules = "_-\u2013\u2014=\u0640~";

    public static IReadOnlyList<ClassifiedPiece> Mark(IReadOnlyList<ClassifiedPiece> read)
    {
        ClassifiedPiece[] pieces = [.. read];
        MarkBracketed(pieces);
        var lastNumber = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            var piece = pieces[i];
            if (piece.Kind == PieceKind.Note && piece.MarkerNumber is not null)
            {
                continue;
            }

            if (piece.IsDecided && piece.Kind != PieceKind.Note)
            {
                continue;
            }

            var (length, number, isRaised) = HeadNumber(piece);
            if (number > 0 && (piece.IsDecided || isRaised || (lastNumber > 0 && number == lastNumber + 1)))
            {
                pieces[i] = AsNote(piece, length, number);
                lastNumber = number;
            }
            else if (piece.Kind is PieceKind.Heading or PieceKind.ListItem)
            {
                lastNumber = 0;
            }
        }

        for (var i = 0; i + 1 < pieces.Length; i++)
        {
            var isRule = pieces[i] is { Kind: PieceKind.Paragraph, IsDecided: false, Text.Length: > 2 } && pieces[i].Text.All(c => Rules.Contains(c, StringComparison.Ordinal));
            pieces[i] = isRule && pieces[i + 1].Kind == PieceKind.Note ? pieces[i] with { Kind = PieceKind.FormeWork } : pieces[i];
        }

        return pieces;
    }

    private static ClassifiedPiece AsNote(ClassifiedPiece piece, int length, int number) =>
        piece with { Kind = PieceKind.Note, MarkerLength = length, MarkerNumber = number };

    private static void MarkBracketed(ClassifiedPiece[] pieces)
    {
        var heads = new NoteBracket?[pieces.Length];
        var marks = new Dictionary<(char Opener, int Number), int>(); // The last piece with such a mark that has no text yet.
        for (var i = 0; i < pieces.Length; i++)
        {
            var piece = pieces[i];
            heads[i] = piece.Kind == PieceKind.Note && piece.MarkerNumber is not null ? null // The file says which note it is.
                : piece.Kind is PieceKind.Paragraph or PieceKind.ListItem or PieceKind.Note && (!piece.IsDecided || piece.Kind == PieceKind.Note) ? NoteBracket.AtHead(piece) : null;
        }

        for (var i = 0; i < pieces.Length; i++)
        {
            if (heads[i] is not NoteBracket head)
            {
                Collect(pieces[i], i, 0);
                continue;
            }

            var run = RunFrom(pieces, heads, i);
            var withMarks = run.Count(index => marks.ContainsKey((head.Opener, heads[index]!.Value.Number)));
            var isCertain = head.Opener == NoteBracket.Caret || pieces[i].IsDecided;
            if (isCertain || (withMarks >= run.Count * ShareWithMarks && (run.Count > 1 || EndsText(pieces, run[^1]))))
            {
                foreach (var index in run)
                {
                    pieces[index] = AsNote(pieces[index], heads[index]!.Value.End - pieces[index].Start, heads[index]!.Value.Number);
                    marks.Remove((head.Opener, heads[index]!.Value.Number));
                }

                i = run[^1];
            }
            else
            {
                Collect(pieces[i], i, head.End);
            }
        }

        void Collect(ClassifiedPiece piece, int index, int from)
        {
            if (!piece.Kind.IsHidden())
            {
                foreach (var mark in NoteBracket.Within(piece, Math.Max(from, piece.Start)))
                {
                    marks[(mark.Opener, mark.Number)] = index;
                }
            }
        }
    }

    /// <summary>The notes that follow each other with numbers in sequence; lines that touch a note go on with it.</summary>
    private static List<int> RunFrom(ClassifiedPiece[] pieces, NoteBracket?[] heads, int first)
    {
        var run = new List<int> { first };
        for (var i = first + 1; i < pieces.Length; i++)
        {
            if (heads[i] is NoteBracket next)
            {
                if (next.Opener != heads[first]!.Value.Opener || next.Number != heads[run[^1]]!.Value.Number + 1)
                {
                    break;
                }

                run.Add(i);
            }
            else if (pieces[i].BlankLinesBefore > 0 || pieces[i].HasFormFeedBefore || pieces[i].Kind != PieceKind.Paragraph)
            {
                break;
            }
        }

        return run;
    }

    /// <summary>Whether a page, a chapter or the book ends behind the piece.</summary>
    private static bool EndsText(ClassifiedPiece[] pieces, int index)
    {
        if (index + 1 == pieces.Length)
        {
            return true;
        }

        var (piece, next) = (pieces[index], pieces[index + 1]);
        return next.Kind is PieceKind.Heading or PieceKind.PrintedPage || next.BeginsDivision || PageTurns.IsBefore(next) || (IsLong(piece) && !IsLong(next));

        static bool IsLong(ClassifiedPiece piece) => piece.Text.Length > LongestHeadingUtf16 || Sentences.EndsSentence(piece.Text);
    }

    private static (int Length, int Number, bool IsRaised) HeadNumber(ClassifiedPiece piece)
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
