namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// Captions of figures that the OCR left out: a short line that ends no sentence, behind the gap where the figure was
/// and behind a finished paragraph, or a line that ends with the picture's credit.
/// </summary>
public static class FigureCaptions
{
    private const int LongestCaptionUtf16 = 160;

    private static readonly IReadOnlyList<string> Credits =
        [.. EmbeddedTable.Read("credits.tsv", "credit", "language").Select(row => row["credit"])];

    public static IReadOnlyList<ClassifiedPiece> Mark(IReadOnlyList<ClassifiedPiece> read)
    {
        var pieces = new List<ClassifiedPiece>(read.Count);
        var hasEnded = true;
        var hasFormFeeds = PageTurns.HasFormFeeds(read);
        PieceKind? before = null;
        foreach (var piece in read)
        {
            // Behind a form feed or a page's number a new page begins, and its first line is no figure, however short.
            var isBehindFigure = !hasFormFeeds && !piece.HasFormFeedBefore && before != PieceKind.PrintedPage && hasEnded && PageTurns.IsBefore(piece);
            var isFigure = !piece.IsDecided && piece.Kind == PieceKind.Paragraph && IsCaption(piece, isBehindFigure);
            pieces.Add(isFigure ? piece with { Kind = PieceKind.Figure } : piece);
            before = pieces[^1].Kind;
            hasEnded = before switch
            {
                PieceKind.Paragraph or PieceKind.ListItem or PieceKind.Note => Sentences.EndsSentence(piece.Text),
                PieceKind.PrintedPage or PieceKind.FormeWork => hasEnded,
                _ => true,
            };
        }

        return pieces;
    }

    private static bool IsCaption(ClassifiedPiece piece, bool isBehindFigure) =>
        piece.Text.Length <= LongestCaptionUtf16
        && (Credits.Any(credit => piece.Text.Contains(credit, StringComparison.Ordinal))
            || (isBehindFigure && !Sentences.EndsSentence(piece.Text)));
}
