using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// Page turns and printed page numbers. A gap of three blank lines or a form feed is a page turn; before a figure's
/// caption such a gap is the figure's own room. A number alone on its line belongs to the page that it ends (a gap
/// follows) or begins (a gap precedes).
/// </summary>
public static class PrintedPages
{
    private const int PageGapBlankLines = 3;

    /// <summary>Whether the source marks its page turns by gaps at all.</summary>
    public static bool HasGaps(IReadOnlyList<Piece> pieces) => pieces.Skip(1).Any(IsAfterGap);

    public static bool IsAfterGap(Piece piece) => piece.BlankLinesBefore >= PageGapBlankLines || piece.HasFormFeedBefore;

    /// <summary>The number of a line that holds nothing else, perhaps between dashes; null for any other line.</summary>
    public static int? NumberOf(string text)
    {
        var digits = text.AsSpan().Trim("-\u2013\u2014[]() \t");
        var number = 0;
        foreach (var c in digits)
        {
            var value = Digits.ValueOf(c);
            if (value < 0)
            {
                return null;
            }

            number = number * 10 + value;
        }

        return digits.Length is > 0 and <= 4 ? number : null;
    }

    /// <summary>Marks page beginnings on the pieces of the text and gives the printed ones their labels.</summary>
    public static void Mark(string path, IReadOnlyList<Piece> pieces, Decisions decisions, FindingList findings)
    {
        for (var i = 1; i < pieces.Count; i++)
        {
            pieces[i].IsPageBeginning = IsAfterGap(pieces[i]) && pieces[i].Kind != PieceKind.Figure;
        }

        var last = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == PieceKind.PrintedPage && NumberOf(pieces[i].Text) is int number)
            {
                Label(path, pieces, i, number, ref last, decisions, findings);
            }
        }

        MoveToText(pieces);
    }

    private static void Label(
        string path, IReadOnlyList<Piece> pieces, int index, int number, ref int last, Decisions decisions, FindingList findings)
    {
        var piece = pieces[index];
        var decided = decisions.Find(piece, DecisionTable.Page);
        var follows = index + 1 == pieces.Count || IsAfterGap(pieces[index + 1]);
        var precedes = index == 0 || IsAfterGap(piece);
        if (decided is null && (number <= last || (!follows && !precedes)))
        {
            findings.Add(
                path,
                piece.Line.LineNumber,
                FindingCodes.PrintedPageUnsure,
                $"the number {number} alone on its line, expected a printed page number {(number <= last ? $"above {last}" : "beside a page turn")}",
                "Say in decisions.tsv with the rule page whether the page begins or ends there, or no");
            if (number <= last)
            {
                return; // A label stands for one page; the number stays forme work.
            }
        }

        var ends = decided is null ? follows : decided == "ends";
        var owner = ends ? PageThatHolds(pieces, index) : piece;
        owner.IsPageBeginning = true;
        owner.PageLabel = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        last = Math.Max(last, number);
    }

    private static Piece PageThatHolds(IReadOnlyList<Piece> pieces, int index)
    {
        while (index > 0 && !(pieces[index].IsPageBeginning && pieces[index].Kind != PieceKind.PrintedPage))
        {
            index--;
        }

        return pieces[index];
    }

    /// <summary>A page that begins with its own number or with surplus begins, for the reader, with the text behind it.</summary>
    private static void MoveToText(IReadOnlyList<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!pieces[i].IsPageBeginning || !pieces[i].Kind.IsHidden())
            {
                continue;
            }

            if (i + 1 < pieces.Count)
            {
                pieces[i].IsPageBeginning = false;
                pieces[i + 1].IsPageBeginning = true;
                pieces[i + 1].PageLabel ??= pieces[i].PageLabel;
            }
            else
            {
                pieces[i].IsPageBeginning = pieces[i].PageLabel is not null;
            }
        }
    }
}
