using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Parsing;

/// <summary>One group of pieces becomes one block with its inlines.</summary>
public static class BlockBuilder
{
    /// <param name="figure">The provisional id, for a figure.</param>
    public static ParsedBlock Build(BlockContext context, IReadOnlyList<Piece> pieces, IReadOnlyList<int> group, PassageId? figure)
    {
        var first = pieces[group[0]];
        var last = pieces[group[^1]];
        var kind = group.Any(index => pieces[index].Text.Length > 0) ? first.Kind : Wordless(first.Kind);
        var (text, pages) = Assemble(pieces, group);
        context.PieceIndex = group[0];
        var spans = BlockSpans.Find(context, text, kind, first.MarkerLength);
        var milestones = pages.ConvertAll(page => new Milestone(page.Id, text.PlaceOf(page.Offset)));
        var notes = new List<PassageId>();
        foreach (var mark in spans.Where(span => span.Kind == SpanKind.NoteMark))
        {
            var note = context.Notes.ForMark(group[0], mark.NoteNumber);
            notes.Add(note);
            milestones.Add(new Milestone(note, text.PlaceOf(mark.Start)));
        }

        var block = new Block
        {
            Kind = KindOf(kind),
            Id = kind == PieceKind.Note ? NoteId(context, first, group[0]) : figure,
            Level = kind == PieceKind.Heading ? first.Level : 0,
            Inlines = WholeIfHidden(kind, InlineBuilder.Build(text, spans, notes)),
            Lines = new LineRange(first.Line.LineNumber, last.Line.EndLineNumber),
        };
        var (start, wordsStart, end) = (PiecePlaces.StartOf(first), WordsStartOf(text, spans), PiecePlaces.EndOf(last));

        // An emendation over a line's end begins before its words; words that are supplied stand behind the last character.
        return new ParsedBlock(block, start, wordsStart > start && wordsStart < end ? wordsStart : start, end, milestones) { Reference = first.Reference };
    }

    private static (BlockText Text, List<(PassageId Id, int Offset)> Pages) Assemble(IReadOnlyList<Piece> pieces, IReadOnlyList<int> group)
    {
        var text = new BlockText();
        var pages = new List<(PassageId, int)>();
        foreach (var index in group)
        {
            var piece = pieces[index];
            if (index != group[0])
            {
                text.AppendSpace();
                if (piece.IsSecondHalf)
                {
                    text.AddSpan(new TextSpan(text.Length - 1, text.Length, SpanKind.CellBoundary));
                }
            }

            if (index != group[0] && piece.Kind is PieceKind.PrintedPage or PieceKind.FormeWork)
            {
                text.Insert(new Inline.FormeWork(PiecePlaces.Diplomatic(piece).Trim()));
                continue;
            }

            if (piece.IsPageBeginning)
            {
                PassageId? page = piece.PageLabel is null ? null : PassageId.OfPrintedPage(piece.PageLabel);
                text.Insert(new Inline.PageBeginning(page));
                if (page is PassageId id)
                {
                    pages.Add((id, text.Length));
                }
            }

            foreach (var mark in piece.PageMarks)
            {
                text.AddSpan(new TextSpan(text.Length + mark.Start - piece.Start, text.Length + mark.End - piece.Start, SpanKind.PageMark));
                if (mark.Begins is int begins)
                {
                    PassageId? page = mark.Label is null ? null : PassageId.OfPrintedPage(mark.Label);
                    text.Insert(new Inline.PageBeginning(page), begins - piece.Start);
                    if (page is PassageId id)
                    {
                        pages.Add((id, text.Length + begins - piece.Start));
                    }
                }
            }

            foreach (var note in piece.NoteMarks)
            {
                text.AddSpan(new TextSpan(text.Length + note.Start - piece.Start, text.Length + note.End - piece.Start, SpanKind.NoteMark, note.Number));
            }

            for (var tab = TabFrom(piece, piece.Start); tab >= 0; tab = TabFrom(piece, tab + 1))
            {
                text.AddSpan(new TextSpan(text.Length + tab - piece.Start, text.Length + tab - piece.Start + 1, SpanKind.CellBoundary));
            }

            text.Append(piece);
        }

        return (text, pages);
    }

    /// <summary>The next tab of a verse that the file tells: it parts the halves, whatever stands on either side.</summary>
    private static int TabFrom(Piece piece, int index) => piece is { IsStructured: true, Kind: PieceKind.VerseLine } && index < piece.End
        ? piece.Line.Reading.IndexOf('\t', index, piece.End - index)
        : -1;

    private static PassageId NoteId(BlockContext context, Piece piece, int index)
    {
        var (id, isMarked) = context.Notes.ForText(index);
        var line = piece.Line;
        if (!isMarked && context.Decisions.Find(piece, DecisionTable.Note) is null)
        {
            context.Findings.Add(
                context.Path,
                line.LineNumber,
                FindingCodes.NoteWithoutMark,
                $"the note {Quoted.Of(FirstWords.Of(piece.Text))} has no mark in the text, expected one before it",
                "Supply the mark with an emendation of kind lost, or add to decisions.tsv",
                ProposedRow.Of(line.LineNumber, DecisionTable.Note, "", "unmarked"));
        }

        return id;
    }

    /// <summary>Forme work and surplus hold their characters as one text: the block's kind says what they are.</summary>
    private static IReadOnlyList<Inline> WholeIfHidden(PieceKind kind, IReadOnlyList<Inline> inlines)
    {
        if (!kind.IsHidden())
        {
            return inlines;
        }

        var text = string.Concat(inlines.Select(inline => LayerText.Of(inline, Layer.Diplomatic)));
        Inline hidden = kind switch
        {
            PieceKind.NoiseSurplus => new Inline.Surplus(text, SurplusKind.Noise),
            PieceKind.FurnitureSurplus => new Inline.Surplus(text, SurplusKind.Furniture),
            PieceKind.DoubledSurplus => new Inline.Surplus(text, SurplusKind.Doubled),
            _ => new Inline.FormeWork(text),
        };
        return [.. inlines.Where(inline => inline is Inline.PageBeginning), hidden];
    }

    /// <summary>Behind the marker, tags and other things at the head that are no words.</summary>
    private static SourcePlace WordsStartOf(BlockText text, IReadOnlyList<TextSpan> spans)
    {
        var offset = 0;
        foreach (var span in spans)
        {
            if (text.Reading.AsSpan(offset, Math.Max(0, span.Start - offset)).IsWhiteSpace())
            {
                offset = span.End;
            }
        }

        while (offset < text.Length && char.IsWhiteSpace(text.Reading[offset]))
        {
            offset++;
        }

        return text.PlaceOf(Math.Min(offset, Math.Max(0, text.Length - 1)));
    }

    /// <summary>Where emendations delete every word there is no passage to cite; a heading stays, and may be empty.</summary>
    private static PieceKind Wordless(PieceKind kind) => kind is PieceKind.Heading or PieceKind.Note or PieceKind.Figure ? kind : PieceKind.NoiseSurplus;

    private static BlockKind KindOf(PieceKind kind) => kind switch
    {
        PieceKind.Heading => BlockKind.Heading,
        PieceKind.ListItem => BlockKind.ListItem,
        PieceKind.Quotation => BlockKind.Quotation,
        PieceKind.VerseLine => BlockKind.VerseLine,
        PieceKind.TableRow => BlockKind.TableRow,
        PieceKind.Figure => BlockKind.Figure,
        PieceKind.Note => BlockKind.Note,
        PieceKind.TitlePage => BlockKind.TitlePage,
        PieceKind.PrintedPage or PieceKind.FormeWork => BlockKind.FormeWork,
        PieceKind.DoubledSurplus or PieceKind.NoiseSurplus or PieceKind.FurnitureSurplus => BlockKind.Surplus,
        _ => BlockKind.Paragraph,
    };
}
