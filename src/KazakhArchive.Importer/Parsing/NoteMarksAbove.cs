namespace KazakhArchive.Importer.Parsing;

/// <summary>The marks that the text has so far and whose notes have not come yet, while the pieces are walked through in order.</summary>
internal sealed class NoteMarksAbove
{
    /// <summary>No page has more paragraphs between a mark and the foot.</summary>
    private const int MostPiecesBetween = 12;

    private const string Stops = ".,;:!?)\u060C\u061B\u061F\u06D4\u00BB\u201D\"";

    /// <summary>Behind these and a space no mark of a note stands.</summary>
    private const string PointsBegin = ":,;\u060C\u061B";

    private readonly List<(char Style, int Number, bool IsSetLikeOne)>[] marks;
    private readonly Dictionary<(char Style, int Number), List<int>> labels = [];
    private readonly Dictionary<(char Style, int Number), List<int>> places = [];
    private readonly Dictionary<(char Style, int Number), (int Index, bool IsSetLikeOne)> open = [];

    public NoteMarksAbove(ClassifiedPiece[] pieces, NoteLabel?[] labelsOfPieces)
    {
        marks = new List<(char, int, bool)>[pieces.Length];
        for (var i = 0; i < pieces.Length; i++)
        {
            if (labelsOfPieces[i] is NoteLabel label)
            {
                Add(labels, (label.Style, label.Number), i);
            }

            marks[i] = pieces[i].Kind.IsHidden() ? [] : In(pieces[i], labelsOfPieces[i]?.End ?? pieces[i].Start);
            foreach (var (style, number, _) in marks[i])
            {
                Add(places, (style, number), i);
            }
        }
    }

    public static IReadOnlyList<char> Styles { get; } = ['(', '[', '{', NoteLabel.Raised, NoteLabel.Plain];

    /// <summary>The text of a piece is above from now on.</summary>
    public void Pass(int index)
    {
        foreach (var (style, number, isSetLikeOne) in marks[index])
        {
            open[(style, number)] = (index, isSetLikeOne);
        }
    }

    public bool Has(char style, int number) => open.ContainsKey((style, number));

    /// <summary>The note of these marks has come.</summary>
    public void Answer(int number)
    {
        foreach (var style in Styles)
        {
            open.Remove((style, number));
        }
    }

    /// <summary>Whether a label of the style and number stands further on, before the next mark of them.</summary>
    public bool HasLabelBehind(char style, int number, int index) =>
        FirstBehind(labels, (style, number), index) is int label && !(FirstBehind(places, (style, number), index) is int mark && mark < label);

    /// <summary>
    /// Whether a single label amid the text is a note's: its mark stands shortly above, set as marks are and not before the point that it
    /// counts; no other label can be meant by it, and no mark beside it in number waits for a note too. Points of a text are counted past its marks.
    /// </summary>
    public bool IsForSingle(char style, int number, int index) =>
        open.TryGetValue((style, number), out var mark) && mark.IsSetLikeOne && index - mark.Index <= MostPiecesBetween && !HasLabelBehind(style, number, index)
        && !IsWaiting(style, number - 1, index) && !IsWaiting(style, number + 1, index);

    private bool IsWaiting(char style, int number, int index) => open.TryGetValue((style, number), out var mark) && index - mark.Index <= MostPiecesBetween;

    private static List<(char Style, int Number, bool IsSetLikeOne)> In(ClassifiedPiece piece, int from)
    {
        var found = NoteLabel.Marks(piece, Math.Max(from, piece.Start)).Where(mark => !IsPoint(piece, mark.Start)).ToList();
        return found.ConvertAll(mark => (mark.Style, mark.Number, IsSetLikeOne(piece, mark.Start, mark.End, isOnly: found.Count(other => other.Style == mark.Style) == 1)));
    }

    /// <summary>Behind a word without a space, or before a stop or the end; with spaces on both sides only where no other number is near.</summary>
    private static bool IsSetLikeOne(ClassifiedPiece piece, int start, int end, bool isOnly)
    {
        var text = piece.Line.Reading;
        var before = text.AsSpan(piece.Start, start - piece.Start);
        if (before.IsWhiteSpace())
        {
            return false;
        }

        var isGlued = !char.IsWhiteSpace(before[^1]);
        var next = Invisible.Skip(text.AsSpan(0, piece.End), end);
        var isBeforeStop = next == piece.End || Stops.Contains(text[next], StringComparison.Ordinal);
        return isGlued || isBeforeStop || isOnly;
    }

    /// <summary>Whether a number in brackets counts what is said behind it: <c>: (١) البعد، (٢) القلة و(٣) الخوف</c>.</summary>
    private static bool IsPoint(ClassifiedPiece piece, int start)
    {
        var text = piece.Line.Reading;
        var before = text.AsSpan(piece.Start, start - piece.Start).TrimEnd();
        var isSetOff = before.Length < start - piece.Start;
        return text[start] is '(' or '[' or '{' && before.Length > 0 && (isSetOff ? PointsBegin.Contains(before[^1], StringComparison.Ordinal) : IsConjunction(before));
    }

    /// <summary>One letter alone, as in <c>و(٢)</c>: the number begins a point.</summary>
    private static bool IsConjunction(ReadOnlySpan<char> before) => char.IsLetter(before[^1]) && (before.Length == 1 || !char.IsLetter(before[^2]));

    private static void Add(Dictionary<(char Style, int Number), List<int>> indexes, (char Style, int Number) key, int index)
    {
        if (!indexes.TryGetValue(key, out var own))
        {
            indexes[key] = own = [];
        }

        own.Add(index);
    }

    private static int? FirstBehind(Dictionary<(char Style, int Number), List<int>> indexes, (char Style, int Number) key, int index)
    {
        if (!indexes.TryGetValue(key, out var own))
        {
            return null;
        }

        var position = own.BinarySearch(index + 1);
        position = position < 0 ? ~position : position;
        return position < own.Count ? own[position] : null;
    }
}
