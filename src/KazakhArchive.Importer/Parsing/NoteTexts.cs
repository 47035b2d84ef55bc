using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// Pieces that are the text of a note. They begin with the note's number: raised; plain, where it goes on from the note before; or in any
/// style, where the text before them has their marks.
/// </summary>
public static class NoteTexts
{
    /// <summary>Of the notes that stand together so many must have their marks: the OCR loses some.</summary>
    private const double ShareWithMarks = 0.8;

    /// <summary>A longer line behind a single note is text, and the note the beginning of a section.</summary>
    private const int LongestHeadingUtf16 = 90;

    /// <summary>Of a single note; what goes on longer is text.</summary>
    private const int MostLinesOfNote = 6;

    private const string Rules = "_-\u2013\u2014=\u0640~";

    public static IReadOnlyList<ClassifiedPiece> Mark(IReadOnlyList<ClassifiedPiece> read)
    {
        ClassifiedPiece[] pieces = [.. read];
        MarkLabelled(pieces);
        var lastNumber = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            var piece = pieces[i];
            if (piece.Kind == PieceKind.Note && piece.MarkerNumber is int known)
            {
                // A plain number goes on from raised ones, some of which OCR lowers.
                lastNumber = HeadNumber(piece).IsRaised ? known : lastNumber;
                continue;
            }

            if (piece.IsDecided && piece.Kind != PieceKind.Note)
            {
                continue;
            }

            var (length, number, isRaised) = piece.Kind == PieceKind.Note && NoteLabel.AtHead(piece) is NoteLabel label ? (label.End - piece.Start, label.Number, false) : HeadNumber(piece);
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
            pieces[i] = pieces[i] is { Kind: PieceKind.Paragraph, IsDecided: false } && IsRule(pieces[i]) && pieces[i + 1].Kind == PieceKind.Note ? pieces[i] with { Kind = PieceKind.FormeWork } : pieces[i];
        }

        return pieces;
    }

    private static ClassifiedPiece AsNote(ClassifiedPiece piece, int length, int number) =>
        piece with { Kind = PieceKind.Note, MarkerLength = length, MarkerNumber = number };

    /// <summary>Notes that begin with a number to which a mark of the text above answers.</summary>
    private static void MarkLabelled(ClassifiedPiece[] pieces)
    {
        var labels = Array.ConvertAll(pieces, LabelOf);
        var marks = new NoteMarksAbove(pieces, labels);
        var lastAnswered = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            if (labels[i] is not NoteLabel label)
            {
                marks.Pass(i);
                continue;
            }

            var run = RunFrom(pieces, labels, i);
            var isCertain = label.Style == NoteBracket.Caret || (pieces[i].IsDecided && label.Style is not (NoteLabel.Raised or NoteLabel.Plain));
            if (isCertain || IsAnswered(pieces, labels, run, marks, lastAnswered))
            {
                foreach (var index in run)
                {
                    pieces[index] = AsNote(pieces[index], labels[index]!.Value.End - pieces[index].Start, labels[index]!.Value.Number);
                    marks.Answer(labels[index]!.Value.Number);
                }

                lastAnswered = labels[run[^1]]!.Value.Number;
                i = run[^1];
            }
            else
            {
                marks.Pass(i);
            }
        }
    }

    private static NoteLabel? LabelOf(ClassifiedPiece piece) => piece.Kind switch
    {
        PieceKind.Note => piece.MarkerNumber is null ? NoteLabel.AtHead(piece) : null, // The file says which note it is.
        PieceKind.Paragraph or PieceKind.ListItem => piece.IsDecided ? null : NoteLabel.AtHead(piece),
        _ => null,
    };

    /// <summary>
    /// Whether the text above has marks for the notes of a run. Marks of another style, and plain numbers, are answered only from where notes
    /// stand: the foot of a page, the end of a chapter, below a rule. Lists stand there too, and their numbers are those of points and parts
    /// that the text counts: a run of another style begins with 1 or goes on, stands near its marks, and half of these at least count nothing.
    /// </summary>
    /// <param name="lastAnswered">The number of the note before; 0 where there is none.</param>
    private static bool IsAnswered(ClassifiedPiece[] pieces, NoteLabel?[] labels, List<int> run, NoteMarksAbove marks, int lastAnswered)
    {
        var style = labels[run[0]]!.Value.Style;
        var numbers = run.ConvertAll(index => labels[index]!.Value.Number);
        var isAtFoot = IsBehindRule(pieces, run[0]) || EndsText(pieces, labels, run[^1]);
        if (style != NoteLabel.Plain && numbers.Count(number => marks.Has(style, number)) >= run.Count * ShareWithMarks)
        {
            var row = run.FindAll(index => marks.IsInRow(style, labels[index]!.Value.Number));
            if (row.Count * 2 > run.Count && (!isAtFoot || row.Exists(index => marks.IsPointOf(style, labels[index]!.Value.Number, TextBehind(pieces[index], labels[index]!.Value)))))
            {
                return false;
            }

            return run.Count > 1 || isAtFoot || marks.IsForSingle(style, numbers[0], run[0]);
        }

        var (isBare, first) = (run.Exists(index => labels[index]!.Value.IsBare), run[0]);
        var beginsNotes = first > 0 && pieces[first - 1] is { Kind: PieceKind.Heading } heading && DivisionWords.IsMatter(heading.Text);
        return isAtFoot && NoteMarksAbove.Styles.Any(other => other == style ? AreOwn(other) : AreOfOther(other));

        bool AreOwn(char own) => numbers.TrueForAll(number => marks.Has(own, number)) && !(isBare && run.Count == 1 && !IsBehindRule(pieces, first));

        bool AreOfOther(char other) => !isBare && (run.Count > 1 || numbers[0] == 1 || numbers[0] == lastAnswered + 1)
            && numbers.TrueForAll(number => marks.HasNear(other, number, first, beginsNotes) && !marks.HasLabelBehind(other, number, run[^1]))
            && numbers.Count(number => marks.IsNoCount(other, number)) * 2 >= run.Count;
    }

    private static string TextBehind(ClassifiedPiece piece, NoteLabel label) => piece.Line.Reading[label.End..piece.End];

    /// <summary>The notes that follow each other with numbers in sequence; lines that touch a note go on with it.</summary>
    private static List<int> RunFrom(ClassifiedPiece[] pieces, NoteLabel?[] labels, int first)
    {
        var run = new List<int> { first };
        for (var i = first + 1; i < pieces.Length; i++)
        {
            if (labels[i] is NoteLabel next && next.Style == labels[first]!.Value.Style && next.Number == labels[run[^1]]!.Value.Number + 1)
            {
                run.Add(i);
            }
            else if ((labels[i] is NoteLabel { Style: not (NoteLabel.Plain or NoteLabel.Raised) }) || !(GoesOn(pieces[i]) || IsRest(pieces, labels, run, i)))
            {
                break;
            }
        }

        return run;
    }

    /// <summary>A short line behind a note without a full stop, and right before the next note.</summary>
    private static bool IsRest(ClassifiedPiece[] pieces, NoteLabel?[] labels, List<int> run, int index) =>
        run[^1] == index - 1 && index + 1 < pieces.Length && pieces[index] is { Kind: PieceKind.Paragraph, HasFormFeedBefore: false, BeginsDivision: false } piece
        && piece.Text.Length <= NoteEnds.LongestRestUtf16 && !Sentences.EndsSentence(pieces[index - 1].Text)
        && labels[index + 1] is NoteLabel next && next.Style == labels[run[0]]!.Value.Style && next.Number == labels[run[^1]]!.Value.Number + 1
        && !NoteLabel.Marks(piece, piece.Start).Any(mark => mark.Number == next.Number);

    private static bool GoesOn(ClassifiedPiece piece) => piece is { BlankLinesBefore: 0, HasFormFeedBefore: false, Kind: PieceKind.Paragraph, BeginsDivision: false };

    private static bool IsRule(ClassifiedPiece piece) => piece.Text.Length > 2 && piece.Text.All(c => Rules.Contains(c, StringComparison.Ordinal));

    private static bool IsBehindRule(ClassifiedPiece[] pieces, int index) => index > 0 && IsRule(pieces[index - 1]);

    /// <summary>Whether a page, a chapter or the book ends behind the note that begins here.</summary>
    private static bool EndsText(ClassifiedPiece[] pieces, NoteLabel?[] labels, int index)
    {
        var last = index;
        while (last + 1 < pieces.Length && last < index + MostLinesOfNote && ((GoesOn(pieces[last + 1]) && labels[last + 1] is null) || NoteSigns.IsText(pieces[last + 1])))
        {
            last++;
        }

        if (last + 1 == pieces.Length)
        {
            return true;
        }

        var (piece, next) = (pieces[last], pieces[last + 1]);
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
