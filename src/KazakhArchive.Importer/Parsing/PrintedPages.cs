namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// Where printed pages begin, with their labels. A number belongs to the page that it ends (a page turn follows, or its style says so) or
/// to the one that it begins.
/// </summary>
public sealed class PrintedPages
{
    private readonly ClassifiedPiece[] pieces;
    private readonly ILookup<int, (PageMark Mark, string Label)> marks;
    private readonly Dictionary<int, List<PageMarkPlace>> places = [];
    private readonly bool hasFormFeeds;
    private readonly bool standsAtHead;
    private readonly bool endsUnlessTold;

    /// <summary>The page that the text is in: a piece, or a mark within one. -1 before the first.</summary>
    private (int Piece, int Place) open = (-1, -1);

    private PrintedPages(IReadOnlyList<ClassifiedPiece> pieces, IReadOnlyList<(PageMark Mark, string Label)> marks)
    {
        this.pieces = [.. pieces];
        this.marks = marks.ToLookup(mark => mark.Mark.PieceIndex);
        hasFormFeeds = PageTurns.HasFormFeeds(pieces);
        standsAtHead = StandsAtHead(marks);
        endsUnlessTold = marks.Count > 0 && HasTextBefore(marks[0].Mark) && (marks[0].Mark.Style is PageMarkStyle.Tag or PageMarkStyle.Bare || !HasTextBehind(marks[^1].Mark));
    }

    /// <summary>Marks the beginnings of pages on the pieces of the text and gives the printed ones their labels.</summary>
    public static IReadOnlyList<ClassifiedPiece> Mark(IReadOnlyList<ClassifiedPiece> read, IReadOnlyList<(PageMark Mark, string Label)> marks, Decisions decisions)
    {
        var pages = new PrintedPages(read, marks);
        for (var i = 0; i < read.Count; i++)
        {
            if (i > 0 && (pages.IsTurn(i) || BeginsByHand(read[i], decisions)))
            {
                pages.Open(i);
            }

            foreach (var (mark, label) in pages.marks[i])
            {
                pages.Take(mark, label, mark.IsAlone ? decisions.Find(read[i], DecisionTable.Page) : null);
            }
        }

        foreach (var (index, own) in pages.places)
        {
            pages.pieces[index] = pages.pieces[index] with { PageMarks = own };
        }

        return MoveToText(pages.pieces);
    }

    /// <summary>A page turn opens a page; the gap of a figure is the figure's own room, and a number stands between its page and the next.</summary>
    private bool IsTurn(int index)
    {
        var piece = pieces[index];
        if (piece.HasFormFeedBefore)
        {
            return true;
        }

        var isBehindNumber = pieces[index - 1].Kind == PieceKind.PrintedPage;
        return PageTurns.IsBefore(piece) && !hasFormFeeds
            && (piece.Kind != PieceKind.Figure || isBehindNumber)
            && !(piece.Kind == PieceKind.PrintedPage && !standsAtHead && (index + 1 == pieces.Length || PageTurns.IsBefore(pieces[index + 1])))
            && !(isBehindNumber && standsAtHead && PageTurns.IsBefore(pieces[index - 1]));
    }

    /// <summary>A picture may be the first thing on a page that prints no number; the source shows the same gap for both.</summary>
    private static bool BeginsByHand(ClassifiedPiece piece, Decisions decisions) =>
        piece.Kind != PieceKind.PrintedPage && !piece.HoldsPageMark && decisions.Find(piece, DecisionTable.Page) == "begins";

    private void Open(int index)
    {
        pieces[index] = pieces[index] with { IsPageBeginning = true };
        open = (index, -1);
    }

    private void Take(PageMark mark, string label, string? decided)
    {
        if (Ends(mark, decided))
        {
            Label(label);
            OpenBehind(mark);
        }
        else if (IsHead(mark))
        {
            Label(label);
            AddPlace(mark, null, null);
        }
        else
        {
            AddPlace(mark, mark.IsAlone ? null : mark.Start, label);
            OpenAt(mark, label);
        }
    }

    private bool Ends(PageMark mark, string? decided)
    {
        var index = mark.PieceIndex;
        if (decided is "begins" or "ends")
        {
            return decided == "ends";
        }

        if (!mark.IsAlone || mark.Style != PageMarkStyle.Bare)
        {
            return mark.Style == PageMarkStyle.Tag || endsUnlessTold;
        }

        var follows = index + 1 == pieces.Length || PageTurns.IsBefore(pieces[index + 1]);
        var precedes = index == 0 || PageTurns.IsBefore(pieces[index]);
        return follows != precedes ? follows : follows ? !standsAtHead : endsUnlessTold;
    }

    /// <summary>Whether the page that is open began right here, without a number.</summary>
    private bool IsHead(PageMark mark) =>
        open.Piece == mark.PieceIndex && open.Place < 0 && pieces[open.Piece].PageLabel is null && (mark.IsAlone || IsAtHead(mark));

    private bool IsAtHead(PageMark mark)
    {
        var piece = pieces[mark.PieceIndex];
        return Invisible.Skip(piece.Line.Reading, piece.Start) >= mark.Start;
    }

    private void Label(string label)
    {
        if (open.Piece < 0)
        {
            Open(0); // The first page begins with the source.
        }

        if (open.Place < 0)
        {
            pieces[open.Piece] = pieces[open.Piece] with { PageLabel = pieces[open.Piece].PageLabel ?? label };
        }
        else
        {
            var own = places[open.Piece];
            own[open.Place] = own[open.Place] with { Label = own[open.Place].Label ?? label };
        }
    }

    private void OpenAt(PageMark mark, string label)
    {
        if (mark.IsAlone)
        {
            Open(mark.PieceIndex);
            pieces[mark.PieceIndex] = pieces[mark.PieceIndex] with { PageLabel = label };
        }
        else
        {
            open = (mark.PieceIndex, places[mark.PieceIndex].Count - 1);
        }
    }

    private void OpenBehind(PageMark mark)
    {
        var piece = pieces[mark.PieceIndex];
        var isLast = mark.IsAlone || Invisible.Skip(piece.Line.Reading.AsSpan(0, piece.End), mark.End) == piece.End;
        AddPlace(mark, isLast ? null : mark.End, null);
        if (!isLast)
        {
            open = (mark.PieceIndex, places[mark.PieceIndex].Count - 1);
        }
        else if (mark.PieceIndex + 1 < pieces.Length)
        {
            Open(mark.PieceIndex + 1);
        }
    }

    private void AddPlace(PageMark mark, int? begins, string? label)
    {
        if (!mark.IsAlone)
        {
            if (!places.TryGetValue(mark.PieceIndex, out var own))
            {
                places[mark.PieceIndex] = own = [];
            }

            own.Add(new PageMarkPlace(mark.Start, mark.End, begins, label));
        }
    }

    /// <summary>Whether more numbers follow a page turn than precede one.</summary>
    private bool StandsAtHead(IReadOnlyList<(PageMark Mark, string Label)> all)
    {
        var (head, foot) = (0, 0);
        foreach (var (mark, _) in all.Where(mark => mark.Mark.IsAlone))
        {
            var precedes = mark.PieceIndex == 0 || PageTurns.IsBefore(pieces[mark.PieceIndex]);
            var follows = mark.PieceIndex + 1 == pieces.Length || PageTurns.IsBefore(pieces[mark.PieceIndex + 1]);
            head += precedes && !follows ? 1 : 0;
            foot += follows && !precedes ? 1 : 0;
        }

        return head > foot;
    }

    private bool HasTextBefore(PageMark mark) =>
        !(mark.IsAlone || IsAtHead(mark)) || pieces.Take(mark.PieceIndex).Any(piece => !piece.Kind.IsHidden() && piece.Text.Length > 0);

    private bool HasTextBehind(PageMark mark) =>
        (!mark.IsAlone && Invisible.Skip(pieces[mark.PieceIndex].Line.Reading, mark.End) < pieces[mark.PieceIndex].End)
        || pieces.Skip(mark.PieceIndex + 1).Any(piece => !piece.Kind.IsHidden() && piece.Text.Length > 0);

    /// <summary>A page that begins with its own number or with surplus begins, for the reader, with the text behind it, unless that is another page.</summary>
    public static IReadOnlyList<ClassifiedPiece> MoveToText(IReadOnlyList<ClassifiedPiece> read)
    {
        ClassifiedPiece[] pieces = [.. read];
        for (var i = 0; i < pieces.Length; i++)
        {
            var piece = pieces[i];
            if (!piece.IsPageBeginning || !piece.Kind.IsHidden())
            {
                continue;
            }

            if (i + 1 < pieces.Length && !pieces[i + 1].IsPageBeginning)
            {
                (pieces[i], pieces[i + 1]) = (piece with { IsPageBeginning = false }, pieces[i + 1] with { IsPageBeginning = true, PageLabel = piece.PageLabel });
            }
            else
            {
                pieces[i] = piece with { IsPageBeginning = piece.PageLabel is not null };
            }
        }

        return pieces;
    }
}
