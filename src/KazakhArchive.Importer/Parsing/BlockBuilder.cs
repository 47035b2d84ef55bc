using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Parsing;

/// <summary>A draft and the spans found in it become one block with its inlines.</summary>
public static class BlockBuilder
{
    /// <param name="spans">In order, without overlap.</param>
    /// <param name="figure">The provisional id, for a figure.</param>
    public static ParsedBlock Build(BlockContext context, BlockDraft draft, IReadOnlyList<TextSpan> spans, NoteIds ids, PassageId? figure)
    {
        var (first, last, kind, text) = (draft.First, draft.Last, draft.Kind, draft.Text);
        var milestones = draft.Pages.Select(page => new Milestone(page.Id, text.PlaceOf(page.Offset))).ToList();
        var notes = new List<PassageId>();
        foreach (var mark in spans.Where(span => span.Kind == SpanKind.NoteMark))
        {
            var note = ids.ForMark(draft.FirstIndex, mark.NoteNumber);
            notes.Add(note);
            milestones.Add(new Milestone(note, text.PlaceOf(mark.Start)));
        }

        var block = new Block
        {
            Kind = KindOf(kind),
            Id = kind == PieceKind.Note ? NoteId(context, draft, ids) : figure,
            Level = kind == PieceKind.Heading ? first.Level : 0,
            Inlines = WholeIfHidden(kind, InlineBuilder.Build(text, spans, notes)),
            Lines = new LineRange(first.Line.LineNumber, last.Line.EndLineNumber),
        };
        var (start, wordsStart, end) = (PiecePlaces.StartOf(first.Read), WordsStartOf(text, spans), PiecePlaces.EndOf(last.Read));

        // An emendation over a line's end begins before its words; words that are supplied stand behind the last character.
        return new ParsedBlock(block, start, wordsStart > start && wordsStart < end ? wordsStart : start, end, milestones)
        {
            Divisions = first.Divisions,
            Reference = first.Reference,
        };
    }

    private static PassageId NoteId(BlockContext context, BlockDraft draft, NoteIds ids)
    {
        var (id, isMarked) = ids.ForText(draft.FirstIndex);
        var (piece, line) = (draft.First, draft.First.Line);
        if (!isMarked && !piece.IsSideNote && context.Decisions.Find(piece, DecisionTable.Note) is null)
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
