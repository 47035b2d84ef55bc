using System.Buffers;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// Notes that are marked by a sign, <c>*</c> or <c>†</c>, and not by a number. Bullets, ornaments and the middles of verses look like them: they are notes
/// only where the lines that begin with a sign are as many as its marks in the text above: at the foot of a page, or at the end of a chapter, of any
/// sign; amid a page, right below their paragraphs, of every sign that begins one of them.
/// </summary>
public static class NoteSigns
{
    /// <summary>Of the notes that have no number of their own; no printed one is as high.</summary>
    private const int FirstNumber = 100_000;

    private const int LongestSignUtf16 = 3;
    private const string Signs = "*\u2020\u2021\u066D";
    private const string Stops = ".,;:!?\u060C\u061B\u061F\u06D4)]\u00BB\u201D\"";
    private static readonly SearchValues<char> AnySign = SearchValues.Create(Signs);

    public static IReadOnlyList<ClassifiedPiece> Mark(IReadOnlyList<ClassifiedPiece> read)
    {
        ClassifiedPiece[] pieces = [.. read];
        var number = FirstNumber;
        var first = 0;
        for (var i = 1; i <= pieces.Length; i++)
        {
            if (i == pieces.Length || pieces[i].BeginsDivision || pieces[i].Kind == PieceKind.PrintedPage || PageTurns.IsBefore(pieces[i]))
            {
                MarkPage(pieces, first, i, ref number);
                first = i;
            }
        }

        return pieces;
    }

    /// <summary>Whether a line begins with a sign as the text of a note does.</summary>
    public static bool IsText(ClassifiedPiece piece) => SignAtHead(piece).Length > 0;

    /// <param name="end">Exclusive.</param>
    private static void MarkPage(ClassifiedPiece[] pieces, int first, int end, ref int number)
    {
        var foot = FootFrom(pieces, first, end);
        for (var i = first; i < foot; i++)
        {
            var behind = i;
            while (behind < foot && SignAtHead(pieces[behind]).Length > 0)
            {
                behind++;
            }

            var signs = behind > i ? SignsOf(pieces, first, i, behind) : [];
            if (signs.Count > 0 && signs.TrueForAll(sign => sign.IsNote))
            {
                foreach (var sign in signs)
                {
                    MarkNotes(pieces, sign, ref number);
                }

                first = behind;
            }

            i = Math.Max(i, behind - 1);
        }

        foreach (var sign in SignsOf(pieces, first, foot, end).Where(sign => sign.IsNote))
        {
            MarkNotes(pieces, sign, ref number);
        }
    }

    /// <summary>The signs that lines begin with, from a place on, with their marks in the text from another on.</summary>
    private static List<Sign> SignsOf(ClassifiedPiece[] pieces, int firstOfText, int first, int end) =>
    [
        .. Enumerable.Range(first, end - first).Where(index => SignAtHead(pieces[index]).Length > 0).GroupBy(index => SignAtHead(pieces[index]), StringComparer.Ordinal)
            .Select(same => new Sign(
                same.Key,
                [.. same],
                [
                    .. Enumerable.Range(firstOfText, first - firstOfText).Where(index => !pieces[index].Kind.IsHidden())
                        .SelectMany(index => MarksIn(pieces[index], same.Key).Select(start => (Index: index, Start: start))),
                ])),
    ];

    private static void MarkNotes(ClassifiedPiece[] pieces, Sign sign, ref int number)
    {
        foreach (var (mark, index) in sign.Marks.Zip(sign.Texts))
        {
            var piece = pieces[index];
            var head = Invisible.Skip(piece.Line.Reading, piece.Start);
            pieces[index] = piece with { Kind = PieceKind.Note, MarkerLength = head + sign.Text.Length - piece.Start, MarkerNumber = number };
            var marked = pieces[mark.Index];
            pieces[mark.Index] = marked with { NoteSigns = [.. marked.NoteSigns, (PiecePlaces.Of(marked.Line, mark.Start), sign.Text.Length, number++)] };
        }
    }

    /// <summary>The first of the lines from which on the page has nothing but lines that begin with a sign and such as go on with them.</summary>
    private static int FootFrom(ClassifiedPiece[] pieces, int first, int end)
    {
        var foot = end;
        for (var i = end - 1; i >= first; i--)
        {
            var piece = pieces[i];
            if (SignAtHead(piece).Length > 0)
            {
                foot = i;
            }
            else if (!piece.Kind.IsHidden() && piece.Kind != PieceKind.Note && (piece.IsDecided || piece.BlankLinesBefore > 0 || piece.HasFormFeedBefore || piece.Kind != PieceKind.Paragraph))
            {
                break;
            }
        }

        return foot;
    }

    /// <summary>The sign before a line's words, with its brackets; empty where there is none.</summary>
    private static string SignAtHead(ClassifiedPiece piece)
    {
        if (piece.Kind is not (PieceKind.Paragraph or PieceKind.ListItem or PieceKind.Note) || (piece.IsDecided && piece.Kind != PieceKind.Note) || piece.BeginsDivision)
        {
            return "";
        }

        var text = piece.Text;
        var length = LengthOfSign(text, 0);
        return length > 0 && length < text.Length && text.AsSpan(length).ContainsAnyExcept(" " + Signs) ? text[..length] : "";
    }

    /// <summary>Where the sign follows a word or a stop and comes before white space, a stop or the line's end.</summary>
    private static IEnumerable<int> MarksIn(ClassifiedPiece piece, string sign)
    {
        var text = piece.Line.Reading;
        var from = Invisible.Skip(text, piece.Start) + 1;
        for (var i = from; i < piece.End && (i = text.IndexOf(sign, i, piece.End - i, StringComparison.Ordinal)) >= 0; i += sign.Length)
        {
            var isWhole = LengthOfSign(text, i) == sign.Length && !Signs.Contains(text[i - 1], StringComparison.Ordinal);
            var end = i + sign.Length;
            var isClosed = end >= piece.End || char.IsWhiteSpace(text[end]) || Stops.Contains(text[end], StringComparison.Ordinal);
            var isBehind = !char.IsWhiteSpace(text[i - 1]) || sign[0] is '(' or '[' || Invisible.Trim(text[end..piece.End]).Length == 0;
            if (isWhole && isClosed && isBehind)
            {
                yield return i;
            }
        }
    }

    private static int LengthOfSign(string text, int start)
    {
        var isBracketed = start < text.Length && text[start] is '(' or '[';
        var first = isBracketed ? start + 1 : start;
        var end = first;
        while (end < text.Length && AnySign.Contains(text[end]) && text[end] == text[first])
        {
            end++;
        }

        var isClosed = !isBracketed || (end < text.Length && text[end] == (text[start] == '(' ? ')' : ']'));
        return end == first || end - first > LongestSignUtf16 || !isClosed ? 0 : end - start + (isBracketed ? 1 : 0);
    }

    /// <param name="Texts">Indexes of the pieces that begin with it.</param>
    /// <param name="Marks">Where it stands in the text above them.</param>
    private sealed record Sign(string Text, IReadOnlyList<int> Texts, IReadOnlyList<(int Index, int Start)> Marks)
    {
        public bool IsNote => Texts.Count == Marks.Count;
    }
}
