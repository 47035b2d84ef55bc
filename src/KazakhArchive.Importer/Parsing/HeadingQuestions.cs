using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Asks about lines that look like headings and that no division names, each with the row of divisions.tsv that would make it one.</summary>
internal static class HeadingQuestions
{
    public static void Ask(
        string path,
        IReadOnlyList<ClassifiedPiece> pieces,
        LineLayout layout,
        SourceStructure structure,
        IReadOnlyList<DivisionRow> divisions,
        Decisions decisions,
        FindingList findings)
    {
        if (divisions.Count == 0)
        {
            return;
        }

        // Where the file tells its headings nothing else looks like one.
        var headings = structure.HasHeadings
            ? pieces.Where(piece => structure.On(piece.Line.LineNumber)?.Role == PieceKind.Heading).Select(piece => (Piece: piece, Words: piece.Text, IsRunIn: false))
            : HeadingGuess.Find(pieces, layout).Select(heading => (Piece: pieces[heading.PieceIndex], heading.Words, heading.IsRunIn));
        DivisionProposals? proposals = null;
        foreach (var (piece, words, isRunIn) in headings)
        {
            if (decisions.Find(piece, DecisionTable.Heading) is null && !piece.BeginsDivision && decisions.Find(piece, DecisionTable.Join) != "yes")
            {
                proposals ??= new DivisionProposals(pieces, structure, divisions);
                findings.Add(new Finding(path, piece.Line.LineNumber, FindingCodes.HeadingUndecided,
                    $"{Quoted.Of(words)} looks like a heading, expected a row in divisions.tsv",
                    "Where it is none, say so in decisions.tsv with the rule heading and the value no; where it is one, add to divisions.tsv")
                {
                    Row = proposals.RowOf(piece, words, isRunIn),
                    RowTable = Finding.Divisions,
                });
            }
        }
    }
}
