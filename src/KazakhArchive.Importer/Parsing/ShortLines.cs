namespace KazakhArchive.Importer.Parsing;

/// <summary>Lines that are far shorter than the paragraphs around them, and what that says of where a block ends.</summary>
public static class ShortLines
{
    /// <summary>A shorter item of a list is whole at a page's end, with a full stop or without.</summary>
    public const int ShortestSplitUtf16 = 60;

    private const int ParagraphsPerUsual = 3;

    /// <summary>The share of the usual width that a line fills before a page turn that splits its paragraph.</summary>
    public const double NearlyFullLine = 0.5;

    private const int LongestOrnamentUtf16 = 24;

    /// <summary>Stars and the like between two parts.</summary>
    public static bool IsOrnament(ClassifiedPiece piece) => piece.Text.Length is > 0 and <= LongestOrnamentUtf16 && piece.BlankLinesBefore > 0
        && piece.Text[0] is '*' or '\u066D' or '\u2605' or '\u2606' or '\u273B' or '\u06DE' && !piece.Text.Any(char.IsLetterOrDigit);

    /// <summary>A line by itself, or the last of several, that is far shorter than the paragraphs of its source: no page ends behind so few words of one.</summary>
    public static bool IsWhole(IReadOnlyList<ClassifiedPiece> pieces, int head, int last, LineLayout layout, int usualUtf16)
    {
        var (first, line) = (pieces[head], pieces[last]);
        return first.Kind == PieceKind.Paragraph && !layout.IsSpaced && first.BlankLinesBefore > 0 && line.Text.Length < ShortestSplitUtf16 && line.Text.Any(char.IsLetter)
            && (layout.IsWrapped ? last > head && line.Text.Length < layout.WidthUtf16 * NearlyFullLine : line.Text.Length * ParagraphsPerUsual < usualUtf16);
    }

    /// <summary>An item right below another that ends without a full stop: a list ends all its items alike.</summary>
    public static bool IsOfItemsWithoutStops(IReadOnlyList<ClassifiedPiece> pieces, int item) =>
        item > 0 && pieces[item] is { Kind: PieceKind.ListItem, BlankLinesBefore: 0 } && pieces[item - 1].Kind == PieceKind.ListItem && !Sentences.EndsSentence(pieces[item - 1].Text);

    /// <summary>A short line above another, in a row of them right below a colon, where a paragraph is one long line.</summary>
    public static bool IsPointBehindColon(IReadOnlyList<ClassifiedPiece> pieces, int line, ClassifiedPiece after, int usualUtf16)
    {
        if (!IsShort(after))
        {
            return false;
        }

        while (line > 0 && pieces[line].BlankLinesBefore == 0 && IsShort(pieces[line]))
        {
            if (pieces[--line].EndsWithColon)
            {
                return true;
            }
        }

        return false;

        bool IsShort(ClassifiedPiece piece) => piece is { Kind: PieceKind.Paragraph, HasFormFeedBefore: false, Text.Length: > 0 and < ShortestSplitUtf16 } && piece.Text.Length * ParagraphsPerUsual < usualUtf16;
    }

    /// <summary>Of the paragraphs of prose, the middle one.</summary>
    public static int UsualLength(IReadOnlyList<ClassifiedPiece> pieces)
    {
        var lengths = pieces.Where(piece => piece is { Kind: PieceKind.Paragraph, Text.Length: > 0 }).Select(piece => piece.Text.Length).Order().ToList();
        return lengths.Count == 0 ? 0 : lengths[lengths.Count / 2];
    }
}
