using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Third stage: lines become blocks: paragraphs rejoined, notes, pages, figures, lists found, noise set apart.</summary>
public static class Parser
{
    /// <param name="path">The source's path, for findings.</param>
    /// <param name="structure">What the file in which the text came says about its lines.</param>
    public static ParsedWork Parse(
        string path, IReadOnlyList<EmendedLine> lines, SourceStructure structure, IReadOnlyList<DivisionRow> divisions, Decisions decisions, FindingList findings)
    {
        var divisionTexts = divisions.Where(row => row.Text.Length > 0).ToLookup(row => row.LineNumber, row => row.Text);
        var read = PieceReader.Read(
            lines,
            line => structure.On(line.LineNumber)?.Role is null ? ListMarkers.Standard.CutsWithin(line.Reading) : [],
            line => divisionTexts[line.LineNumber].Concat(decisions.PlacesIn(line)));
        var (pieces, layout) = PieceClassifier.Classify(path, read, structure, divisions, decisions, findings);
        layout.Report(path, findings);
        var groups = Joining.Group(path, pieces, layout, decisions, findings);
        var context = new BlockContext(path, decisions, new NoteRegister(pieces, structure.HasNotes), findings);
        var ids = new NoteIds(context.Notes);
        var (figures, lastNoteNumber) = (0, 0);
        var blocks = new List<ParsedBlock>(groups.Count);
        foreach (var group in groups)
        {
            PassageId? figure = pieces[group[0]].Kind == PieceKind.Figure ? PassageId.OfFigure(new Ordinal(++figures)) : null;
            try
            {
                var draft = BlockDraft.From(pieces, group);
                (var spans, lastNoteNumber) = BlockSpans.Find(context, draft, lastNoteNumber);
                blocks.Add(BlockBuilder.Build(context, draft, spans, ids, figure));
            }
            catch (Exception fault) when (FaultLine.Note(fault, pieces[group[0]].Line.LineNumber))
            {
                throw;
            }
        }

        return new ParsedWork(blocks);
    }

    /// <summary>The lines of a new work that look like headings, in order.</summary>
    /// <param name="structure">Of a file that tells no headings; what it tells to be something else than a paragraph is none.</param>
    public static IReadOnlyList<(int LineNumber, GuessedHeading Heading)> GuessHeadings(string path, IReadOnlyList<EmendedLine> lines, SourceStructure structure)
    {
        var read = PieceReader.Read(lines, line => ListMarkers.Standard.CutsWithin(line.Reading), _ => []);
        var (pieces, layout) = PieceClassifier.Classify(path, read, new SourceStructure([.. structure.Rows.Where(row => row.Role != PieceKind.Paragraph)]), [], new Decisions([]), new FindingList());
        return [.. HeadingGuess.Find(pieces, layout).Select(heading => (pieces[heading.PieceIndex].Line.LineNumber, heading))];
    }
}
