using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Parsing;

/// <summary>What each piece is: the editor's divisions and decisions first, then what the parser finds by itself.</summary>
public static class PieceClassifier
{
    private const int LongestTitleUtf16 = 200;

    private static readonly IReadOnlyList<string> FurnitureOpenings =
        [.. EmbeddedTable.Read("furniture.tsv", "opening", "meaning").Select(row => row["opening"])];

    /// <returns>How the source sets its lines.</returns>
    public static LineLayout Classify(
        string path, IReadOnlyList<Piece> pieces, SourceStructure structure, IReadOnlyList<DivisionRow> divisions, Decisions decisions, FindingList findings)
    {
        TakeDivisions(pieces, structure, divisions);
        TakeDecisions(pieces, decisions);
        StructuredLines.Take(pieces, structure);
        MarkFurniture(pieces);
        var pages = structure.HasPages ? [] : PageMarks.Take(path, pieces, decisions, findings);
        var layout = LineLayout.Of(pieces, decisions);
        VerseLines.Mark(pieces, layout);
        layout = LineLayout.Of(pieces, decisions); // Lines of verse tell nothing of the prose.
        MarkListItems(pieces);
        MarkDoubledParagraphs(path, pieces, decisions, findings);
        NoteTexts.Mark(pieces);
        NoteSigns.Mark(pieces);
        FigureCaptions.Mark(pieces);
        if (structure.HasPages)
        {
            PrintedPages.MoveToText(pieces);
        }
        else
        {
            PrintedPages.Mark(pieces, pages, decisions);
        }

        HeadingQuestions.Ask(path, pieces, layout, structure, divisions, decisions, findings);
        return layout;
    }

    private static void TakeDivisions(IReadOnlyList<Piece> pieces, SourceStructure structure, IReadOnlyList<DivisionRow> divisions)
    {
        var byLine = divisions.ToLookup(row => row.LineNumber);
        var firstLine = divisions.Count > 0 ? divisions[0].LineNumber : 0;
        foreach (var piece in pieces)
        {
            DivisionRow[] rows = [.. byLine[piece.Line.LineNumber].Where(row => row.Text.Length == 0 ? piece.Start == 0 : piece.Text.StartsWith(row.Text, StringComparison.Ordinal))];
            piece.Divisions = rows;
            if (Array.Find(rows, row => row.SuppliedHeading is null) is DivisionRow own)
            {
                (piece.Kind, piece.Level, piece.IsDecided) = (PieceKind.Heading, own.Level, true);
            }
            else if (piece.Line.LineNumber < firstLine && piece.Text.Length <= LongestTitleUtf16 && structure.On(piece.Line.LineNumber)?.Role?.IsHidden() != true)
            {
                (piece.Kind, piece.IsDecided) = (PieceKind.TitlePage, true);
            }
        }
    }

    private static void TakeDecisions(IReadOnlyList<Piece> pieces, Decisions decisions)
    {
        foreach (var piece in pieces.Where(piece => piece.Kind != PieceKind.Heading))
        {
            if (decisions.Find(piece, DecisionTable.Block) is string word)
            {
                (piece.Kind, piece.IsDecided) = (PieceKinds.Words[word], true);
            }
        }
    }

    private static void MarkFurniture(IReadOnlyList<Piece> pieces)
    {
        foreach (var piece in pieces.Where(piece => !piece.IsDecided))
        {
            if (FurnitureOpenings.Any(opening => piece.Text.StartsWith(opening, StringComparison.Ordinal)))
            {
                piece.Kind = PieceKind.FurnitureSurplus;
            }
        }
    }

    private static void MarkListItems(IReadOnlyList<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var text = piece.Line.Reading[piece.Start..piece.End];
            var bullet = ListMarkers.Standard.LengthOfBullet(text);
            var (length, number) = ListMarkers.NumberAtHead(text);
            if (piece.Kind == PieceKind.ListItem)
            {
                piece.MarkerLength = bullet;
            }
            else if (!piece.IsDecided && piece.Kind == PieceKind.Paragraph && bullet > 0)
            {
                (piece.Kind, piece.MarkerLength) = (PieceKind.ListItem, bullet);
            }
            else if (!piece.IsDecided && piece.Kind == PieceKind.Paragraph && length > 0)
            {
                piece.MarkerNumber = number; // It is text: a list is cited by its numbers.
            }
        }

        KeepNumbersInSequence(pieces);
    }

    /// <summary>A number at the head of a line makes a list only beside its neighbour: "1." with "2." behind it.</summary>
    private static void KeepNumbersInSequence(IReadOnlyList<Piece> pieces)
    {
        var numbered = pieces.Where(piece => piece is { Kind: PieceKind.Paragraph, MarkerNumber: not null }).ToList();
        for (var i = 0; i < numbered.Count; i++)
        {
            var number = numbered[i].MarkerNumber;
            var hasNext = i + 1 < numbered.Count && numbered[i + 1].MarkerNumber == number + 1;
            var hasPrevious = i > 0 && numbered[i - 1].MarkerNumber == number - 1;
            if (hasNext || hasPrevious)
            {
                numbered[i].Kind = PieceKind.ListItem;
            }
        }

        foreach (var piece in numbered.Where(piece => piece.Kind != PieceKind.ListItem))
        {
            piece.MarkerNumber = null;
        }
    }

    private static void MarkDoubledParagraphs(string path, IReadOnlyList<Piece> pieces, Decisions decisions, FindingList findings)
    {
        for (var i = 1; i < pieces.Count; i++)
        {
            var (piece, before) = (pieces[i], pieces[i - 1]);
            var isSameKind = piece.Kind == before.Kind || before.Kind == PieceKind.DoubledSurplus;
            var words = piece.Text.AsSpan().Count(' ') + 1;
            if (piece.IsDecided || piece.Text != before.Text || !isSameKind || piece.Kind == PieceKind.PrintedPage || words == 1 || piece.Kind == PieceKind.VerseLine)
            {
                continue;
            }

            var decided = decisions.Find(piece, DecisionTable.Doubled);
            if (decided == "yes")
            {
                piece.Kind = PieceKind.DoubledSurplus;
            }
            else if (decided is null)
            {
                Doubling.Ask(path, piece.Line.LineNumber, piece.Text, isWholeLine: true, findings);
            }
        }
    }
}
