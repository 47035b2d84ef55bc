namespace KazakhArchive.Importer.Parsing;

/// <summary>Which pieces look like headings: drafts divisions.tsv for a new work, and asks about lines that no division names.</summary>
public static class HeadingGuess
{
    private const int LongestHeadingUtf16 = 90;
    private const string QuestionMarks = "?\u061F";

    /// <summary>The indexes of the pieces that look like headings; their kinds are decided save for that.</summary>
    public static IEnumerable<int> Find(IReadOnlyList<Piece> pieces)
    {
        var isWrapped = Joining.IsWrapped(pieces);
        return Enumerable.Range(0, pieces.Count).Where(index => IsLikely(pieces, index, isWrapped));
    }

    private static bool IsLikely(IReadOnlyList<Piece> pieces, int index, bool isWrapped)
    {
        var piece = pieces[index];
        var next = index + 1 < pieces.Count ? pieces[index + 1] : null;
        if (piece.Kind != PieceKind.Paragraph || piece.Start > 0 || piece.Text.Length > LongestHeadingUtf16 || next is null
            || (isWrapped && next.BlankLinesBefore == 0) || !piece.Text.Any(char.IsLetter))
        {
            return false;
        }

        var previous = LastOfText(pieces, index);
        var isShortLine = !Sentences.EndsSentence(piece.Text) || QuestionMarks.Contains(piece.Text[^1], StringComparison.Ordinal);
        return isShortLine
            && !piece.Text.EndsWith('\u060C')
            && next.Kind is PieceKind.Paragraph or PieceKind.ListItem or PieceKind.Heading or PieceKind.Figure
            && next.Text.Length > piece.Text.Length / 2
            && !PageTurns.IsBefore(next)
            && !Sentences.BeginsInMidSentence(next.Text)
            && (previous is null || previous.Kind != PieceKind.Paragraph || Sentences.EndsSentence(previous.Text));
    }

    private static Piece? LastOfText(IReadOnlyList<Piece> pieces, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (pieces[i].Kind is not (PieceKind.PrintedPage or PieceKind.FormeWork))
            {
                return pieces[i];
            }
        }

        return null;
    }
}
