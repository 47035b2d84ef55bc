using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Parsing;

/// <summary>What each piece is: the editor's divisions and decisions first, then what the parser finds by itself.</summary>
public static class PieceClassifier
{
    private const int LongestTitleUtf16 = 200;

    private static readonly IReadOnlyList<string> FurnitureOpenings =
        [.. EmbeddedTable.Read("furniture.tsv", "opening", "meaning").Select(row => row["opening"])];

    /// <returns>The pieces in order, and how the source sets its lines.</returns>
    public static (IReadOnlyList<ClassifiedPiece> Pieces, LineLayout Layout) Classify(
        string path, IReadOnlyList<Piece> read, SourceStructure structure, IReadOnlyList<DivisionRow> divisions, Decisions decisions, FindingList findings)
    {
        var told = WithFurniture(StructuredLines.Take(WithDecisions(WithDivisions(read, structure, divisions), decisions), structure));
        var (paged, pages) = structure.HasPages ? (told, []) : PageMarks.Take(path, told, decisions, findings);
        var versed = VerseLines.Mark(paged, LineLayout.Of(paged, decisions));
        var layout = LineLayout.Of(versed, decisions); // Lines of verse tell nothing of the prose.
        var listed = WithDoubledParagraphs(path, WithListItems(Dialogue.Mark(versed, layout)), decisions, findings);
        var captioned = FigureCaptions.Mark(NoteSigns.Mark(NoteTexts.Mark(listed)));
        var pieces = structure.HasPages ? PrintedPages.MoveToText(captioned) : PrintedPages.Mark(captioned, pages, decisions);
        HeadingQuestions.Ask(path, pieces, layout, structure, divisions, decisions, findings);
        return (pieces, layout);
    }

    private static IReadOnlyList<ClassifiedPiece> WithDivisions(IReadOnlyList<Piece> read, SourceStructure structure, IReadOnlyList<DivisionRow> divisions)
    {
        var byLine = divisions.ToLookup(row => row.LineNumber);
        var firstLine = divisions.Count > 0 ? divisions[0].LineNumber : 0;
        return [.. read.Select(WithOwn)];

        ClassifiedPiece WithOwn(Piece piece)
        {
            DivisionRow[] rows = [.. byLine[piece.Line.LineNumber].Where(row => row.Text.Length == 0 ? piece.Start == 0 : piece.Text.StartsWith(row.Text, StringComparison.Ordinal))];
            var classified = new ClassifiedPiece(piece) { Divisions = rows };
            return Array.Find(rows, row => row.SuppliedHeading is null) is DivisionRow own
                ? classified with { Kind = PieceKind.Heading, Level = own.Level, IsDecided = true }
                : piece.Line.LineNumber < firstLine && piece.Text.Length <= LongestTitleUtf16 && structure.On(piece.Line.LineNumber)?.Role?.IsHidden() != true
                ? classified with { Kind = PieceKind.TitlePage, IsDecided = true }
                : classified;
        }
    }

    private static IReadOnlyList<ClassifiedPiece> WithDecisions(IReadOnlyList<ClassifiedPiece> pieces, Decisions decisions) =>
        [.. pieces.Select(piece => piece.Kind != PieceKind.Heading && decisions.Find(piece, DecisionTable.Block) is string word
            ? piece with { Kind = PieceKinds.Words[word], IsDecided = true }
            : piece)];

    private static IReadOnlyList<ClassifiedPiece> WithFurniture(IReadOnlyList<ClassifiedPiece> pieces) =>
        [.. pieces.Select(piece => !piece.IsDecided && FurnitureOpenings.Any(opening => piece.Text.StartsWith(opening, StringComparison.Ordinal))
            ? piece with { Kind = PieceKind.FurnitureSurplus }
            : piece)];

    private static ClassifiedPiece[] WithListItems(IReadOnlyList<ClassifiedPiece> pieces) => InSequence([.. pieces.Select((piece, index) =>
    {
        var text = piece.Line.Reading[piece.Start..piece.End];
        var bullet = ListMarkers.Standard.LengthOfBullet(text);
        var (length, number) = ListMarkers.NumberAtHead(text);
        var isOpen = !piece.IsDecided && piece.Kind == PieceKind.Paragraph;
        return piece.Kind == PieceKind.ListItem ? piece with { MarkerLength = bullet }
            : isOpen && bullet > 0 && !piece.BeginsSpeech ? piece with { Kind = PieceKind.ListItem, MarkerLength = bullet }
            : isOpen && length > 0 ? piece with { MarkerNumber = number } // It is text: a list is cited by its numbers.
            : isOpen && !piece.IsStructured && index + 1 < pieces.Count && pieces[index + 1] is { Kind: PieceKind.Paragraph, IsStructured: false, BlankLinesBefore: 0, HasFormFeedBefore: false }
                && ListMarkers.NumberAlone(piece.Text) is > 0 and var alone ? piece with { MarkerNumber = alone }
            : piece;
    })]);

    /// <summary>A number at the head of a line makes a list only beside its neighbour: "1." with "2." behind it.</summary>
    private static ClassifiedPiece[] InSequence(ClassifiedPiece[] pieces)
    {
        var numbered = Enumerable.Range(0, pieces.Length).Where(index => pieces[index] is { Kind: PieceKind.Paragraph, MarkerNumber: not null }).ToList();
        var numbers = numbered.ConvertAll(index => pieces[index].MarkerNumber);
        for (var i = 0; i < numbered.Count; i++)
        {
            var hasNext = i + 1 < numbers.Count && numbers[i + 1] == numbers[i] + 1;
            var hasPrevious = i > 0 && numbers[i - 1] == numbers[i] - 1;
            var piece = pieces[numbered[i]];
            pieces[numbered[i]] = hasNext || hasPrevious ? piece with { Kind = PieceKind.ListItem } : piece with { MarkerNumber = null };
        }

        return pieces;
    }

    private static ClassifiedPiece[] WithDoubledParagraphs(string path, IReadOnlyList<ClassifiedPiece> read, Decisions decisions, FindingList findings)
    {
        ClassifiedPiece[] pieces = [.. read];
        for (var i = 1; i < pieces.Length; i++)
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
                pieces[i] = piece with { Kind = PieceKind.DoubledSurplus };
            }
            else if (decided is null)
            {
                Doubling.Ask(path, piece.Line.LineNumber, piece.Text, isWholeLine: true, findings);
            }
        }

        return pieces;
    }
}
