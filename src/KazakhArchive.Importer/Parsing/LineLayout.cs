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

    /// <summary>Of lines that all end with a full stop.</summary>
    private const int FewestEnded = 2;

    /// <summary>Lines that stand apart by chance are fewer.</summary>
    private const int FewestSpaced = 2 * FewestLines;

    /// <summary>Shorter lines are verses or a list.</summary>
    private const int NarrowestLineUtf16 = 50;

    /// <summary>About what a printed page of a book holds.</summary>
    private const int LettersOfPage = 2_000;

    /// <summary>What happens more seldom is a fault of the source.</summary>
    private const int OneInSo = 8;

    /// <summary>
    /// A blank line ends a paragraph whatever comes before it: so it is said, or page turns stand within lines, or far fewer paragraphs lack
    /// their full stop than pages would have split.
    /// </summary>
    public bool BlankLineEnds { get; init; }

    /// <summary>A blank line ends a note or an item without a full stop, as it ends nearly every paragraph with one.</summary>
    public bool BlankLineEndsUnfinished { get; init; }

    /// <summary>So does a line's end, as each line is a paragraph with its full stop.</summary>
    public bool LineEndsUnfinished { get; init; }

    /// <summary>What these two were told from; null where nothing was to be decided.</summary>
    public string? WhyUnfinishedEnds { get; init; }

    /// <summary>Each line has a blank line behind it, wherever a paragraph ends: the blank lines say nothing.</summary>
    public bool IsSpaced { get; init; }

    public static LineLayout Of(IReadOnlyList<ClassifiedPiece> pieces, Decisions decisions)
    {
        var lines = LineSurvey.Of(pieces);
        var (touching, unfinished, middle) = (lines.Touching.Count, lines.UnfinishedTouching, lines.Touching.Middle);
        var (stretches, ended) = (lines.Stretches, lines.EndedStretches);
        var isUnfinished = touching >= FewestLines && unfinished * 2 > touching;
        var isSpaced = lines.Spaced is { AreAlike: true, Count: >= FewestSpaced, Middle: >= NarrowestLineUtf16 } && touching * OneInSo <= lines.Spaced.Count
            && lines.UnfinishedSpaced * 2 > lines.Spaced.Count && lines.UnfinishedSpaced < lines.Spaced.Count;
        var isSeldomEnded = stretches > 0 && ended * 2 < stretches && (stretches >= FewestLines || (isUnfinished && touching >= 4 * FewestLines));
        var decided = decisions.FindForWork(DecisionTable.Lines);
        var layout = decided switch
        {
            "wrapped" => new LineLayout(ParagraphEnd.BlankLine, true, middle, null),
            "paragraphs" => new LineLayout(ParagraphEnd.Line, false, 0, null),
            "sentences" => new LineLayout(ParagraphEnd.Sentence, isUnfinished, isUnfinished ? middle : 0, null),
            _ when isUnfinished && !lines.Touching.AreAlike && touching >= 4 * FewestLines => new LineLayout(
                ParagraphEnd.Line, false, 0, $"{unfinished} of {touching} lines end no sentence and their lengths differ: every line is taken for a paragraph"),
            _ when isSpaced => new LineLayout(
                ParagraphEnd.Sentence, false, lines.Spaced.Middle, $"{lines.UnfinishedSpaced} of {lines.Spaced.Count} lines with a blank line behind them end no sentence and are of like length: blank lines are taken for nothing") { IsSpaced = true },
            _ when isSeldomEnded => new LineLayout(
                ParagraphEnd.BlankLine, isUnfinished, isUnfinished ? middle : 0, $"{ended} of {stretches} stretches before a blank line end a sentence: a blank line is taken for a paragraph's end"),
            _ => new LineLayout(ParagraphEnd.Sentence, isUnfinished, isUnfinished ? middle : 0, null),
        };
        var blankLineEnds = layout.Ends != ParagraphEnd.Sentence || pieces.Any(piece => piece.HoldsPageMark)
            || (!PageTurns.AreShown(pieces) && (stretches - ended) * 2 * LettersOfPage < lines.StretchLetters);
        return layout with
        {
            BlankLineEnds = blankLineEnds,
            BlankLineEndsUnfinished = blankLineEnds || (decided is null && stretches > 0 && IsRarely(stretches - ended, stretches)),
            LineEndsUnfinished = layout.Ends == ParagraphEnd.Line || (decided is null && touching >= FewestEnded && IsRarely(unfinished, touching)),
            WhyUnfinishedEnds = decided is not null || layout.Why is not null ? null
                : $"{ended} of {stretches} stretches before a blank line, and {touching - unfinished} of {touching} lines before another, end a sentence",
        };

        static bool IsRarely(int count, int all) => count * OneInSo <= all;
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
                ProposedRow.ForWork(DecisionTable.Lines, "", IsSpaced ? "sentences" : IsWrapped || Ends == ParagraphEnd.BlankLine ? "wrapped" : "paragraphs"));
        }
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
