using System.Globalization;
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

    private const int LongestOrnamentUtf16 = 24;

    /// <summary>Of the rest of a note that stands between it and the next.</summary>
    public const int LongestRestUtf16 = 160;
    private const int MostRestLines = 4;

    /// <summary>Fewer tell nothing.</summary>
    private const int FewestNotes = 4;

    /// <summary>A shorter item of a list is whole at a page's end, with a full stop or without.</summary>
    private const int ShortestSplitUtf16 = 60;

    private const int ParagraphsPerUsual = 3;

    /// <summary>The share of the usual width that a line fills before a page turn that splits its paragraph.</summary>
    private const double NearlyFullLine = 0.5;

    /// <summary>Groups of indexes into the pieces; printed pages and forme work between two halves are members of the group.</summary>
    public static List<List<int>> Group(string path, IReadOnlyList<ClassifiedPiece> pieces, LineLayout layout, Decisions decisions, FindingList findings)
    {
        var hasGaps = PageTurns.AreShown(pieces);
        var usualUtf16 = UsualLength(pieces);
        var nextOfText = NextOfText(pieces);
        var groups = new List<List<int>>();
        var (lastOfText, length) = (-1, 0); // Of the group that is growing.
        var ended = new List<int>();
        var endAtBlank = layout.BlankLineEndsUnfinished || (!layout.IsSpaced && SeldomEnd(pieces) && decisions.FindForWork(DecisionTable.Lines) is null);
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

        ReportEnded(path, ended, layout, findings);
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

    /// <summary>Stars and the like between two parts.</summary>
    private static bool IsOrnament(ClassifiedPiece piece) => piece.Text.Length is > 0 and <= LongestOrnamentUtf16 && piece.BlankLinesBefore > 0
        && piece.Text[0] is '*' or '\u066D' or '\u2605' or '\u2606' or '\u273B' or '\u06DE' && !piece.Text.Any(char.IsLetterOrDigit);

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

        if (IsOrnament(before) || IsOrnament(after))
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
            return !(head.BeginsSpeech && before.Text.Length < layout.WidthUtf16 * NearlyFullLine && Sentences.EndsSentence(before.Text));
        }

        if (Sentences.EndsSentence(before.Text))
        {
            return false;
        }

        if (head.Kind == PieceKind.Note && isAcrossPages)
        {
            return IsBetweenNotes(pieces, head, second); // Behind the foot of a page its text goes on.
        }

        if (!isAcrossPages && (after.BlankLinesBefore > 0 ? IsOfItemsWithoutStops(pieces, at.Head) : !layout.IsWrapped && IsPointBehindColon(pieces, at.Last, after, source.UsualUtf16)))
        {
            return Sentences.BeginsInMidSentence(after.Text);
        }

        if (head.Kind is PieceKind.Note or PieceKind.ListItem && !isAcrossPages && (after.BlankLinesBefore == 0 ? layout.LineEndsUnfinished : head.Kind == PieceKind.Note ? endAtBlank : layout.BlankLineEndsUnfinished))
        {
            if (head.Kind == PieceKind.Note && IsBetweenNotes(pieces, head, second))
            {
                return true;
            }

            if (findings is not null && head.Kind == PieceKind.Note)
            {
                ended.Add(head.Line.LineNumber);
            }

            return false;
        }

        if (before.Kind == PieceKind.ListItem && isAcrossPages && before.Text.Length < ShortestSplitUtf16)
        {
            return Sentences.BeginsInMidSentence(after.Text);
        }

        if (IsWholeThoughShort(pieces, at.Head, at.Last, layout, source.UsualUtf16) && (isAcrossPages || after.BlankLinesBefore > 0))
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
            return isAcrossPages && (layout.IsWrapped ? before.Text.Length >= layout.WidthUtf16 * NearlyFullLine : Sentences.BeginsInMidSentence(after.Text));
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

    /// <summary>A line by itself, or the last of several, that is far shorter than the paragraphs of its source: no page ends behind so few words of one.</summary>
    private static bool IsWholeThoughShort(IReadOnlyList<ClassifiedPiece> pieces, int head, int last, LineLayout layout, int usualUtf16)
    {
        var (first, line) = (pieces[head], pieces[last]);
        return first.Kind == PieceKind.Paragraph && !layout.IsSpaced && first.BlankLinesBefore > 0 && line.Text.Length < ShortestSplitUtf16 && line.Text.Any(char.IsLetter)
            && (layout.IsWrapped ? last > head && line.Text.Length < layout.WidthUtf16 * NearlyFullLine : line.Text.Length * ParagraphsPerUsual < usualUtf16);
    }

    /// <summary>An item right below another that ends without a full stop: a list ends all its items alike.</summary>
    private static bool IsOfItemsWithoutStops(IReadOnlyList<ClassifiedPiece> pieces, int item) =>
        item > 0 && pieces[item] is { Kind: PieceKind.ListItem, BlankLinesBefore: 0 } && pieces[item - 1].Kind == PieceKind.ListItem && !Sentences.EndsSentence(pieces[item - 1].Text);

    /// <summary>A short line above another, in a row of them right below a colon, where a paragraph is one long line.</summary>
    private static bool IsPointBehindColon(IReadOnlyList<ClassifiedPiece> pieces, int line, ClassifiedPiece after, int usualUtf16)
    {
        if (!IsShort(after))
        {
            return false;
        }

        while (line > 0 && pieces[line].BlankLinesBefore == 0 && IsShort(pieces[line]))
        {
            if (pieces[--line].EndsWithColon)
            {
                return true;
            }
        }

        return false;

        bool IsShort(ClassifiedPiece piece) => piece is { Kind: PieceKind.Paragraph, HasFormFeedBefore: false, Text.Length: > 0 and < ShortestSplitUtf16 } && piece.Text.Length * ParagraphsPerUsual < usualUtf16;
    }

    /// <summary>Of the paragraphs of prose, the middle one.</summary>
    private static int UsualLength(IReadOnlyList<ClassifiedPiece> pieces)
    {
        var lengths = pieces.Where(piece => piece is { Kind: PieceKind.Paragraph, Text.Length: > 0 }).Select(piece => piece.Text.Length).Order().ToList();
        return lengths.Count == 0 ? 0 : lengths[lengths.Count / 2];
    }

    /// <summary>Notes that cite books have no full stop; where most are without, it tells no note's end.</summary>
    private static bool SeldomEnd(IReadOnlyList<ClassifiedPiece> pieces)
    {
        var notes = pieces.Where(piece => piece.Kind == PieceKind.Note).ToList();
        return notes.Count >= FewestNotes && notes.Count(note => Sentences.EndsSentence(note.Text)) * 2 < notes.Count;
    }

    /// <summary>A short line without a mark of its own, before the next note of a list of notes, is the rest of the note before it.</summary>
    private static bool IsBetweenNotes(IReadOnlyList<ClassifiedPiece> pieces, ClassifiedPiece note, int index)
    {
        var next = note.MarkerNumber + 1;
        for (var i = index; i < pieces.Count && i < index + MostRestLines; i++)
        {
            var piece = pieces[i];
            if (piece.Kind == PieceKind.Note)
            {
                return i > index && piece.MarkerNumber == next;
            }

            if (piece.Kind != PieceKind.Paragraph || piece.Text.Length > LongestRestUtf16 || HoldsMark(piece))
            {
                return false;
            }
        }

        return false;

        bool HoldsMark(ClassifiedPiece piece) => NoteLabel.Marks(piece, piece.Start).Any(mark => mark.Number == next) || piece.NoteSigns.Any(sign => sign.Number == next);
    }

    /// <summary>Says once that notes without a full stop were ended, and by what.</summary>
    private static void ReportEnded(string path, List<int> ended, LineLayout layout, FindingList findings)
    {
        if (ended.Count > 0 && layout.WhyUnfinishedEnds is string why)
        {
            findings.Add(
                path,
                ended[0],
                FindingCodes.LayoutGuessed,
                string.Create(CultureInfo.InvariantCulture, $"{why}: {ended.Count} notes without a full stop, the first of them here, are taken to end so too, expected that or the editor's word"),
                "Add to decisions.tsv for the whole work, with sentences where they go on to their full stop",
                ProposedRow.ForWork(DecisionTable.Lines, "", layout.IsWrapped ? "wrapped" : "paragraphs"));
        }
    }
}
