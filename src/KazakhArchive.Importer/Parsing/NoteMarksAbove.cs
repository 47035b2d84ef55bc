using System.Buffers;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>The marks that the text has so far and whose notes have not come yet, while the pieces are walked through in order.</summary>
internal sealed class NoteMarksAbove
{
    /// <summary>No page has more paragraphs between a mark and the foot.</summary>
    private const int MostPiecesBetween = 12;

    private const string Stops = ".,;:!?)\u060C\u061B\u061F\u06D4\u00BB\u201D\"";

    /// <summary>Behind these and a space no mark of a note stands.</summary>
    private const string PointsBegin = ":,;\u060C\u061B";

    private const string SentenceEnds = ".!?\u061F\u06D4";

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t.,:\u060C\u061B\u06D4(");

    private const int ShortestPointLetters = 2;
    private const int WordsOfPoint = 4;

    private readonly List<Mark>[] marks;
    private readonly int[] pages;
    private readonly Dictionary<(char Style, int Number), List<int>> labels = [];
    private readonly Dictionary<(char Style, int Number), List<int>> places = [];
    private readonly Dictionary<(char Style, int Number), (int Index, Mark Mark)> open = [];

    public NoteMarksAbove(ClassifiedPiece[] pieces, NoteLabel?[] labelsOfPieces)
    {
        marks = new List<Mark>[pieces.Length];
        pages = new int[pieces.Length];
        for (var i = 0; i < pieces.Length; i++)
        {
            pages[i] = i == 0 ? 0 : pages[i - 1] + (PageTurns.IsBefore(pieces[i]) || BeginsChapter(pieces[i]) ? 1 : 0);
            if (labelsOfPieces[i] is NoteLabel label)
            {
                Add(labels, (label.Style, label.Number), i);
            }

            marks[i] = pieces[i].Kind.IsHidden() ? [] : In(pieces[i], labelsOfPieces[i]?.End ?? pieces[i].Start);
            foreach (var mark in marks[i])
            {
                Add(places, (mark.Style, mark.Number), i);
            }
        }
    }

    public static IReadOnlyList<char> Styles { get; } = ['(', '[', '{', NoteLabel.Raised, NoteLabel.Plain];

    /// <summary>The text of a piece is above from now on.</summary>
    public void Pass(int index)
    {
        foreach (var mark in marks[index])
        {
            open[(mark.Style, mark.Number)] = (index, mark);
        }
    }

    public bool Has(char style, int number) => open.ContainsKey((style, number));

    /// <summary>
    /// Whether a label of another style may answer such a mark: it stands in the same chapter and on the same page, where pages turn; or in any
    /// above, where the label begins the notes at the end.
    /// </summary>
    public bool HasNear(char style, int number, int index, bool beginsNotes) => open.TryGetValue((style, number), out var mark) && (beginsNotes || pages[mark.Index] == pages[index]);

    /// <summary>Whether such a mark is certainly none of the numbers by which a text counts its points or cites its parts.</summary>
    public bool IsNoCount(char style, int number) => open.TryGetValue((style, number), out var mark) && mark.Mark.IsNoCount;

    /// <summary>
    /// Whether such a mark is one of a row of numbers that counts the points of a sentence, <c>کئی سبب تھے (۱) قحط (۲) وبا</c>; a row of notes may
    /// look alike, and then no text of a note begins with the point.
    /// </summary>
    /// <param name="text">Of the label that may answer, behind its number.</param>
    public bool IsPointOf(char style, int number, string text) => open.TryGetValue((style, number), out var mark) && mark.Mark.Point is string point && Echoes(text, point);

    /// <summary>Whether such a mark is one of such a row, whatever it counts.</summary>
    public bool IsInRow(char style, int number) => open.TryGetValue((style, number), out var mark) && mark.Mark.Point is not null;

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
        open.TryGetValue((style, number), out var mark) && mark.Mark.IsSetLikeOne && index - mark.Index <= MostPiecesBetween && !HasLabelBehind(style, number, index)
        && !IsWaiting(style, number - 1, index) && !IsWaiting(style, number + 1, index);

    private bool IsWaiting(char style, int number, int index) => open.TryGetValue((style, number), out var mark) && index - mark.Index <= MostPiecesBetween;

    private static bool BeginsChapter(ClassifiedPiece piece) =>
        piece.BeginsDivision ? piece.Divisions.Any(row => row.Level == 1) : piece is { Kind: PieceKind.Heading, Level: <= 1 };

    private static List<Mark> In(ClassifiedPiece piece, int from)
    {
        var all = NoteLabel.Marks(piece, Math.Max(from, piece.Start)).ToList();
        var points = all.FindAll(mark => IsPoint(piece, mark.Start));
        var found = all.FindAll(mark => !IsPoint(piece, mark.Start) && !(mark.Style == NoteLabel.Plain && IsCounted(piece, mark.Start)) && !points.Exists(first => GoesOnFrom(first, mark)));
        var ofStyle = found.ToLookup(mark => mark.Style);
        var rows = ofStyle.ToDictionary(style => style.Key, style => IsRow([.. style.Where(mark => IsSpaced(piece, mark.Start, mark.End))]));
        var crowded = ofStyle.SelectMany(style => InOneSentence(piece, [.. style.OrderBy(mark => mark.Start)])).ToHashSet();
        return found.ConvertAll(mark =>
        {
            var isOnly = ofStyle[mark.Style].Take(2).Count() == 1;
            var isAlone = isOnly || !crowded.Contains((mark.Style, mark.Start));
            return new Mark(
                mark.Style, mark.Number, IsSetLikeOne(piece, mark.Start, mark.End, isOnly), IsSetLikeOne(piece, mark.Start, mark.End, isAlone) && !IsCounted(piece, mark.Start),
                rows[mark.Style] && IsSpaced(piece, mark.Start, mark.End) ? WordBehind(piece, mark.End) : null);
        });

        // Behind ": (١)" the numbers that follow count on.
        bool GoesOnFrom((char Style, int Start, int End, int Number) first, (char Style, int Start, int End, int Number) mark) =>
            first.Start < mark.Start && first.Style == mark.Style && IsSpaced(piece, mark.Start, mark.End)
            && Enumerable.Range(first.Number + 1, Math.Max(0, mark.Number - first.Number)).All(number => all.Exists(other => other.Style == mark.Style && other.Number == number && other.Start > first.Start && other.Start <= mark.Start))
            && mark.Number > first.Number;
    }

    /// <summary>Whether these count from 1 on, in brackets.</summary>
    private static bool IsRow(IReadOnlyList<(char Style, int Start, int End, int Number)> spaced) =>
        spaced.Count > 1 && spaced[0].Style is '(' or '[' && spaced.Index().All(mark => mark.Item.Number == mark.Index + 1);

    /// <summary>Where those of these marks begin that share their sentence with another: if with any, then with the one before or the one behind.</summary>
    private static IEnumerable<(char Style, int Start)> InOneSentence(ClassifiedPiece piece, IReadOnlyList<(char Style, int Start, int End, int Number)> inOrder) => inOrder.Zip(inOrder.Skip(1))
        .Where(pair => AreInOneSentence(piece, pair.First, pair.Second)).SelectMany(pair => ((char Style, int Start)[])[(pair.First.Style, pair.First.Start), (pair.Second.Style, pair.Second.Start)]);

    private static bool IsSpaced(ClassifiedPiece piece, int start, int end)
    {
        var text = piece.Line.Reading;
        return start > piece.Start && char.IsWhiteSpace(text[start - 1]) && end < piece.End && char.IsWhiteSpace(text[end]);
    }

    private static string WordBehind(ClassifiedPiece piece, int end)
    {
        var behind = piece.Line.Reading[end..piece.End].TrimStart();
        var length = behind.AsSpan().IndexOfAny(WordEnds);
        return SearchForm.OfWords(length < 0 ? behind : behind[..length]);
    }

    /// <summary>Whether one of the first words is the point, perhaps behind a conjunction that is written with it.</summary>
    private static bool Echoes(string text, string point) => point.Length >= ShortestPointLetters && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(WordsOfPoint)
        .Any(word => SearchForm.OfWords(word) is var form && form.EndsWith(point, StringComparison.Ordinal) && form.Length - point.Length <= 1);

    private static bool AreInOneSentence(ClassifiedPiece piece, (char Style, int Start, int End, int Number) first, (char Style, int Start, int End, int Number) second) =>
        second.Start >= first.End && !piece.Line.Reading.AsSpan(first.End, second.Start - first.End).ContainsAny(SentenceEnds);

    private static bool IsCounted(ClassifiedPiece piece, int start) => CountingWords.End(piece.Line.Reading.AsSpan(piece.Start, start - piece.Start));

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

    /// <param name="IsSetLikeOne">Glued, before a stop, or the only one of its paragraph.</param>
    /// <param name="Point">Of a mark in a row of numbers: the word behind it.</param>
    /// <param name="IsNoCount">So also among the others of its sentence, and not behind a word that numbers stand behind.</param>
    private readonly record struct Mark(char Style, int Number, bool IsSetLikeOne, bool IsNoCount, string? Point);
}
