using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
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
        var (text, pages) = Assemble(pieces, group);
        context.PieceIndex = group[0];
        var spans = BlockSpans.Find(context, text, first.Kind, first.MarkerLength);
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
            Kind = KindOf(first.Kind),
            Id = first.Kind == PieceKind.Note ? NoteId(context, first, group[0]) : figure,
            Level = first.Kind == PieceKind.Heading ? first.Level : 0,
            Inlines = WholeIfSurplus(first.Kind, InlineBuilder.Build(text, spans, notes)),
            Lines = new LineRange(first.Line.LineNumber, last.Line.EndLineNumber),
        };
        return new ParsedBlock(block, StartOf(first), WordsStartOf(text, spans), EndOf(last), milestones);
    }

    private static (BlockText Text, List<(PassageId Id, int Offset)> Pages) Assemble(IReadOnlyList<Piece> pieces, IReadOnlyList<int> group)
    {
        var text = new BlockText();
        var pages = new List<(PassageId, int)>();
        foreach (var index in group)
        {
            var piece = pieces[index];
            if (text.Length > 0)
            {
                text.AppendSpace();
            }

            var isAlone = group.Count == 1;
            if (!isAlone && piece.Kind is PieceKind.PrintedPage or PieceKind.FormeWork)
            {
                text.Insert(new Inline.FormeWork(Diplomatic(piece)));
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

            text.Append(piece);
        }

        return (text, pages);
    }

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
                $"note {piece.MarkerNumber} has no mark in the text, expected one before it",
                "Supply the mark with an emendation of kind lost, or say unmarked in decisions.tsv with the rule note");
        }

        return id;
    }

    /// <summary>Forme work and surplus hold their characters as text: the block's kind says what they are.</summary>
    private static IReadOnlyList<Inline> WholeIfSurplus(PieceKind kind, IReadOnlyList<Inline> inlines)
    {
        if (KindOf(kind) is not (BlockKind.FormeWork or BlockKind.Surplus))
        {
            return inlines;
        }

        var surplus = kind switch
        {
            PieceKind.NoiseSurplus => SurplusKind.Noise,
            PieceKind.FurnitureSurplus => SurplusKind.Furniture,
            _ => SurplusKind.Doubled,
        };
        return [.. inlines.Select(inline => inline is Inline.PageBeginning
            ? inline
            : Hide(LayerText.Of(inline, Texts.Orthography.Layer.Diplomatic), kind, surplus))];
    }

    private static Inline Hide(string diplomatic, PieceKind kind, SurplusKind surplus) => KindOf(kind) == BlockKind.FormeWork
        ? new Inline.FormeWork(diplomatic)
        : new Inline.Surplus(diplomatic, surplus);

    private static string Diplomatic(Piece piece) => string.Concat(piece.Line.Segments.Select(segment => segment.Sic)).Trim();

    private static SourcePlace StartOf(Piece piece) =>
        new(piece.Line.LineNumber, piece.Start + piece.Line.Reading.AsSpan(piece.Start, piece.End - piece.Start).IndexOfAnyExcept(" \t\r\f\u00A0"));

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

    private static SourcePlace EndOf(Piece piece)
    {
        // The end lies behind the last character in the source, which an emendation may have made longer or shorter.
        var lastSegment = piece.Line.Segments[^1];
        return piece.End == piece.Line.Reading.Length
            ? new SourcePlace(piece.Line.EndLineNumber, lastSegment.StartUtf16 + lastSegment.Sic.Length)
            : new SourcePlace(piece.Line.LineNumber, piece.End);
    }

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
