using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Parsing;

/// <summary>How a source sets its lines, told from all of them together, or by the editor.</summary>
/// <param name="IsWrapped">Lines that touch are one paragraph: they were cut at the width of a page.</param>
/// <param name="WidthUtf16">The usual length of such a line; 0 where the source has none.</param>
/// <param name="Why">For the editor; null where nothing was to be decided.</param>
public sealed record LineLayout(ParagraphEnd Ends, bool IsWrapped, int WidthUtf16, string? Why)
{
    /// <summary>Fewer lines tell nothing.</summary>
    private const int FewestLines = 4;

    /// <summary>A line of print holds hardly more letters; whoever writes longer lines writes a paragraph a line.</summary>
    private const int WidestLineUtf16 = 160;

    /// <summary>About what a printed page of a book holds.</summary>
    private const int LettersOfPage = 2_000;

    /// <summary>Shorter stretches are headings, signatures, verses, which end no sentence anyway.</summary>
    private const int ShortestProseUtf16 = 80;

    /// <summary>
    /// A blank line ends a paragraph whatever stands before it: so it is said, or page turns stand within lines, or far fewer paragraphs lack
    /// their full stop than pages would have split.
    /// </summary>
    public bool BlankLineEnds { get; init; }

    public static LineLayout Of(IReadOnlyList<ClassifiedPiece> pieces, Decisions decisions)
    {
        var runs = Runs(pieces);
        var (touching, unfinished) = (0, 0);
        var lengths = new List<int>();
        foreach (var piece in runs.SelectMany(run => run.Take(run.Count - 1)))
        {
            touching++;
            unfinished += Sentences.EndsSentence(piece.Text) ? 0 : 1;
            lengths.Add(piece.Text.Length);
        }

        lengths.Sort();
        var middle = lengths.Count == 0 ? 0 : lengths[lengths.Count / 2];
        var alike = lengths.Count(length => Math.Abs(length - middle) * 4 <= middle);
        var isUnfinished = touching >= FewestLines && unfinished * 2 > touching;
        var isAlike = alike * 3 >= lengths.Count * 2 && middle <= WidestLineUtf16;
        var (stretches, ended, letters) = (0, 0, 0);
        var behind = Behind(pieces);
        foreach (var run in runs.Where(run => run.Sum(piece => piece.Text.Length) >= ShortestProseUtf16))
        {
            // A page turn may split any paragraph, and says nothing.
            if (!behind.TryGetValue(run[^1], out var next) || next.Kind.IsHidden() || PageTurns.IsBefore(next))
            {
                continue;
            }

            stretches++;
            letters += run.Sum(piece => piece.Text.Length);
            ended += Sentences.EndsSentence(run[^1].Text) ? 1 : 0;
        }

        var isSeldomEnded = stretches > 0 && ended * 2 < stretches && (stretches >= FewestLines || (isUnfinished && touching >= 4 * FewestLines));
        var layout = decisions.FindForWork(DecisionTable.Lines) switch
        {
            "wrapped" => new LineLayout(ParagraphEnd.BlankLine, true, middle, null),
            "paragraphs" => new LineLayout(ParagraphEnd.Line, false, 0, null),
            "sentences" => new LineLayout(ParagraphEnd.Sentence, isUnfinished, isUnfinished ? middle : 0, null),
            _ when isUnfinished && !isAlike && touching >= 4 * FewestLines => new LineLayout(
                ParagraphEnd.Line, false, 0, $"{unfinished} of {touching} lines end no sentence and their lengths differ: every line is taken for a paragraph"),
            _ when isSeldomEnded => new LineLayout(
                ParagraphEnd.BlankLine, isUnfinished, isUnfinished ? middle : 0, $"{ended} of {stretches} stretches before a blank line end a sentence: a blank line is taken for a paragraph's end"),
            _ => new LineLayout(ParagraphEnd.Sentence, isUnfinished, isUnfinished ? middle : 0, null),
        };
        return layout with { BlankLineEnds = layout.Ends != ParagraphEnd.Sentence || pieces.Any(piece => piece.HoldsPageMark)
                || (!PageTurns.AreShown(pieces) && (stretches - ended) * 2 * LettersOfPage < letters) };
    }

    /// <summary>Says once what was taken, where it was not what a well-punctuated source needs.</summary>
    public void Report(string path, FindingList findings)
    {
        if (Why is not null)
        {
            findings.Add(
                path,
                null,
                FindingCodes.LayoutGuessed,
                $"{Why}, expected that or the editor's word",
                "Add to decisions.tsv for the whole work, with wrapped, paragraphs or sentences",
                ProposedRow.ForWork(DecisionTable.Lines, "", IsWrapped || Ends == ParagraphEnd.BlankLine ? "wrapped" : "paragraphs"));
        }
    }

    private static Dictionary<ClassifiedPiece, ClassifiedPiece> Behind(IReadOnlyList<ClassifiedPiece> pieces)
    {
        var behind = new Dictionary<ClassifiedPiece, ClassifiedPiece>(pieces.Count, ReferenceEqualityComparer.Instance);
        for (var i = 1; i < pieces.Count; i++)
        {
            behind[pieces[i - 1]] = pieces[i];
        }

        return behind;
    }

    /// <summary>The lines of prose that touch each other.</summary>
    private static List<List<ClassifiedPiece>> Runs(IReadOnlyList<ClassifiedPiece> pieces)
    {
        var runs = new List<List<ClassifiedPiece>>();
        ClassifiedPiece? before = null;
        foreach (var piece in pieces)
        {
            if (piece is { Kind: PieceKind.Paragraph, IsStructured: false, Text.Length: > 0 })
            {
                if (runs.Count > 0 && before is { Kind: PieceKind.Paragraph, IsStructured: false } && piece.BlankLinesBefore == 0 && !piece.HasFormFeedBefore && !piece.BeginsDivision)
                {
                    runs[^1].Add(piece);
                }
                else
                {
                    runs.Add([piece]);
                }
            }

            before = piece;
        }

        return runs;
    }
}

/// <summary>Where the paragraphs of a source end.</summary>
public enum ParagraphEnd
{
    /// <summary>Where a sentence ends before a blank line or a page turn; a line without its full stop goes on.</summary>
    Sentence,

    /// <summary>At every blank line: the source seldom ends its sentences with a full stop.</summary>
    BlankLine,

    /// <summary>At every line's end.</summary>
    Line,
}
