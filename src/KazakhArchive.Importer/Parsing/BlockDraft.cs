using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Parsing;

/// <summary>The pieces of one block with their text put together, before what is inside it is looked for.</summary>
/// <param name="FirstIndex">Of the first piece among all, from which notes are looked for.</param>
/// <param name="Pages">The printed pages that begin in it and have a label; offsets are UTF-16 indexes in the block's reading.</param>
public sealed record BlockDraft(
    ClassifiedPiece First, ClassifiedPiece Last, int FirstIndex, PieceKind Kind, BlockText Text, IReadOnlyList<(PassageId Id, int Offset)> Pages)
{
    /// <param name="group">Indexes of the pieces, in order.</param>
    public static BlockDraft From(IReadOnlyList<ClassifiedPiece> pieces, IReadOnlyList<int> group)
    {
        var (first, last) = (pieces[group[0]], pieces[group[^1]]);
        var kind = group.Any(index => pieces[index].Text.Length > 0) ? first.Kind : Wordless(first.Kind);
        var (text, pages) = Assemble(pieces, group);
        return new BlockDraft(first, last, group[0], kind, text, pages);
    }

    private static (BlockText Text, IReadOnlyList<(PassageId Id, int Offset)> Pages) Assemble(IReadOnlyList<ClassifiedPiece> pieces, IReadOnlyList<int> group)
    {
        var text = new BlockTextBuilder();
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

            if (index != group[0] && piece.Kind.IsOfPage())
            {
                text.Insert(new Inline.FormeWork(PiecePlaces.Diplomatic(piece.Read).Trim()));
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

            text.Append(piece.Read);
        }

        return (text.Build(), pages);
    }

    /// <summary>The next tab of a verse that the file tells: it parts the halves, whatever is on either side.</summary>
    private static int TabFrom(ClassifiedPiece piece, int index) => piece is { IsStructured: true, Kind: PieceKind.VerseLine } && index < piece.End
        ? piece.Line.Reading.IndexOf('\t', index, piece.End - index)
        : -1;

    /// <summary>Where emendations delete every word there is no passage to cite; a heading stays, and may be empty.</summary>
    private static PieceKind Wordless(PieceKind kind) => kind is PieceKind.Heading or PieceKind.Note or PieceKind.Figure ? kind : PieceKind.NoiseSurplus;
}

/// <summary>What the parsing of a block needs to know of the work around it.</summary>
/// <param name="Path">The source's path, for findings.</param>
public sealed record BlockContext(string Path, Decisions Decisions, NoteRegister Notes, FindingList Findings);
