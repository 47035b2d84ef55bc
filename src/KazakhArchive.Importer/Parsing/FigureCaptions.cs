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

    public static void Mark(IReadOnlyList<Piece> pieces)
    {
        var hasEnded = true;
        foreach (var piece in pieces)
        {
            if (!piece.IsDecided && piece.Kind == PieceKind.Paragraph && IsCaption(piece, hasEnded))
            {
                piece.Kind = PieceKind.Figure;
            }

            hasEnded = piece.Kind switch
            {
                PieceKind.Paragraph or PieceKind.ListItem or PieceKind.Note => Sentences.EndsSentence(piece.Text),
                PieceKind.PrintedPage or PieceKind.FormeWork => hasEnded,
                _ => true,
            };
        }
    }

    private static bool IsCaption(Piece piece, bool hasEnded) =>
        piece.Text.Length <= LongestCaptionUtf16
        && (Credits.Any(credit => piece.Text.Contains(credit, StringComparison.Ordinal))
            || (hasEnded && PrintedPages.IsAfterGap(piece) && !Sentences.EndsSentence(piece.Text)));
}
