using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Which pieces belong to one block: paragraphs that a page turn or the OCR's line ends split are rejoined.</summary>
public static class Joining
{
    /// <summary>
    /// An unpunctuated text would become one paragraph. Citing needs shorter ones, and a chapter's line may hold no more
    /// than <see cref="ChapterReader"/> takes, escapes and annotations included.
    /// </summary>
    public const int LongestBlockUtf16 = 16_000;

    /// <summary>Groups of indexes into the pieces; printed pages and forme work between two halves are members of the group.</summary>
    public static List<List<int>> Group(string path, IReadOnlyList<ClassifiedPiece> pieces, LineLayout layout, Decisions decisions, FindingList findings)
    {
        var hasGaps = PageTurns.AreShown(pieces);
        var usualUtf16 = ShortLines.UsualLength(pieces);
        var nextOfText = NextOfText(pieces);
        var groups = new List<List<int>>();
        var (lastOfText, length) = (-1, 0); // Of the group that is growing.
        var ended = new List<int>();
        var endAtBlank = layout.BlankLineEndsUnfinished || (!layout.IsSpaced && NoteEnds.AreSeldomTold(pieces) && decisions.FindForWork(DecisionTable.Lines) is null);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (groups.Count > 0 && Continues(i))
            {
                groups[^1].Add(i);
            }
            else
            {
                groups.Add([i]);
                (lastOfText, length) = (-1, 0);
            }

            lastOfText = pieces[i].Kind.IsOfPage() || pieces[i].Text.Length == 0 ? lastOfText : i;
            length += pieces[i].Text.Length;
        }

        NoteEnds.Report(path, ended, layout, findings);
        return groups;

        // A page number between two halves of a paragraph belongs to the group if the half behind it does.
        bool Continues(int index)
        {
            var next = nextOfText[index];
            return !pieces[index].BeginsDivision
                && (pieces[index].Text.Length == 0
                    || (lastOfText >= 0 && next >= 0 && length + pieces[next].Text.Length <= LongestBlockUtf16
                        && (pieces[groups[^1][0]].Kind == PieceKind.Heading
                            ? IsSecondLine(pieces[next], decisions)
                            : Joins(path, pieces, (groups[^1][0], lastOfText, next), layout, (hasGaps, usualUtf16), decisions, index == next ? findings : null, ended, endAtBlank))));
        }
    }

    /// <summary>For each piece the next one, or itself, that is not merely a page number; -1 where a division or the end comes first.</summary>
    private static int[] NextOfText(IReadOnlyList<ClassifiedPiece> pieces)
    {
        var next = new int[pieces.Count];
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            var isLast = i + 1 == pieces.Count || pieces[i + 1].BeginsDivision;
            next[i] = !pieces[i].Kind.IsOfPage() ? i : isLast ? -1 : next[i + 1];
        }

        return next;
    }

    /// <summary>A heading of two lines is the editor's word alone.</summary>
    private static bool IsSecondLine(ClassifiedPiece piece, Decisions decisions) =>
        piece.Kind == PieceKind.Paragraph && decisions.Find(piece, DecisionTable.Join) == "yes";

    /// <param name="at">The first and the last piece of the block so far, and the piece that may go on with it.</param>
    /// <param name="findings">Null where the piece is not reached yet.</param>
    /// <param name="source">Whether page turns are shown, and how long a paragraph is.</param>
    /// <param name="endAtBlank">Whether a blank line ends a note without a full stop.</param>
    /// <param name="ended">Is given the line of each note that ends without a full stop.</param>
    private static bool Joins(
        string path, IReadOnlyList<ClassifiedPiece> pieces, (int Head, int Last, int Next) at, LineLayout layout, (bool HasGaps, int UsualUtf16) source, Decisions decisions, FindingList? findings, List<int> ended, bool endAtBlank)
    {
        var (head, before, after) = (pieces[at.Head], pieces[at.Last], pieces[at.Next]);
        var (first, second) = (at.Last, at.Next);
        if (after.IsSecondHalf)
        {
            return second == first + 1;
        }

        if (after.Kind != PieceKind.Paragraph || before.Kind is not (PieceKind.Paragraph or PieceKind.ListItem or PieceKind.Note or PieceKind.Quotation))
        {
            return false;
        }

        var decided = decisions.Find(after, DecisionTable.Join);
        if (decided is not null)
        {
            return decided == "yes";
        }

        if (ShortLines.IsOrnament(before) || ShortLines.IsOrnament(after))
        {
            return false;
        }

        if (after.IsStructured || before is { IsStructured: true, Kind: PieceKind.Note })
        {
            return after.Continues;
        }

        if (after.IsCounter || after.BeginsSpeech)
        {
            return false;
        }

        if (before.IsCounter || (before.Kind == PieceKind.ListItem && ListMarkers.NumberAlone(before.Text) > 0))
        {
            return after.BlankLinesBefore == 0;
        }

        if (after.BlankLinesBefore > 0 && (PageMarkFinder.NumberOf(before.Text) ?? PageMarkFinder.NumberOf(after.Text)) is not null)
        {
            return false; // The number of a poem or of a year's events, which stands by itself.
        }

        var isAcrossPages = second > first + 1 || PageTurns.IsBefore(after);
        if (head.BeginsSpeech && !isAcrossPages && !layout.IsSpaced && after.BlankLinesBefore > 0)
        {
            return Sentences.BeginsInMidSentence(after.Text);
        }

        if (layout.IsWrapped && after.BlankLinesBefore == 0 && !isAcrossPages)
        {
            // The narrative goes on right below a dialogue.
            return !(head.BeginsSpeech && before.Text.Length < layout.WidthUtf16 * ShortLines.NearlyFullLine && Sentences.EndsSentence(before.Text));
        }

        if (Sentences.EndsSentence(before.Text))
        {
            return false;
        }

        if (head.Kind == PieceKind.Note && isAcrossPages)
        {
            return NoteEnds.IsRestBetween(pieces, head, second); // Behind the foot of a page its text goes on.
        }

        if (!isAcrossPages && (after.BlankLinesBefore > 0 ? ShortLines.IsOfItemsWithoutStops(pieces, at.Head) : !layout.IsWrapped && ShortLines.IsPointBehindColon(pieces, at.Last, after, source.UsualUtf16)))
        {
            return Sentences.BeginsInMidSentence(after.Text);
        }

        if (head.Kind is PieceKind.Note or PieceKind.ListItem && !isAcrossPages && (after.BlankLinesBefore == 0 ? layout.LineEndsUnfinished : head.Kind == PieceKind.Note ? endAtBlank : layout.BlankLineEndsUnfinished))
        {
            if (head.Kind == PieceKind.Note && NoteEnds.IsRestBetween(pieces, head, second))
            {
                return true;
            }

            if (findings is not null && head.Kind == PieceKind.Note)
            {
                ended.Add(head.Line.LineNumber);
            }

            return false;
        }

        if (before.Kind == PieceKind.ListItem && isAcrossPages && before.Text.Length < ShortLines.ShortestSplitUtf16)
        {
            return Sentences.BeginsInMidSentence(after.Text);
        }

        if (ShortLines.IsWhole(pieces, at.Head, at.Last, layout, source.UsualUtf16) && (isAcrossPages || after.BlankLinesBefore > 0))
        {
            return Sentences.BeginsInMidSentence(after.Text);
        }

        if (layout.BlankLineEnds && !isAcrossPages && after.BlankLinesBefore > 0)
        {
            return Sentences.BeginsInMidSentence(after.Text);
        }

        if (layout.Ends != ParagraphEnd.Sentence)
        {
            // A line that is wrapped and ends far from the margin is a paragraph's last.
            return isAcrossPages && (layout.IsWrapped ? before.Text.Length >= layout.WidthUtf16 * ShortLines.NearlyFullLine : Sentences.BeginsInMidSentence(after.Text));
        }

        if (source.HasGaps && !layout.IsSpaced && head.Kind != PieceKind.Note && second == first + 1 && after.BlankLinesBefore is 1 or 2)
        {
            findings?.Add(
                path,
                after.Line.LineNumber,
                FindingCodes.JoinUnsure,
                $"joined to line {before.Line.LineNumber}, which ends no sentence, though no page turn parts them",
                "Add to decisions.tsv, with no where they are two paragraphs",
                ProposedRow.Of(after.Line.LineNumber, DecisionTable.Join, "", "yes"));
        }

        return true;
    }
}
