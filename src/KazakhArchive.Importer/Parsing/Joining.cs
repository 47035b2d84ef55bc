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

    /// <summary>The share of the usual width that a line fills before a page turn that splits its paragraph.</summary>
    private const int LongestOrnamentUtf16 = 24;
    private const double NearlyFullLine = 0.5;

    /// <summary>Groups of indexes into the pieces; printed pages and forme work between two halves are members of the group.</summary>
    public static List<List<int>> Group(string path, IReadOnlyList<ClassifiedPiece> pieces, LineLayout layout, Decisions decisions, FindingList findings)
    {
        var hasGaps = PageTurns.AreShown(pieces);
        var nextOfText = NextOfText(pieces);
        var groups = new List<List<int>>();
        var (lastOfText, length) = (-1, 0); // Of the group that is growing.
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

            lastOfText = IsBetweenHalves(pieces[i]) || pieces[i].Text.Length == 0 ? lastOfText : i;
            length += pieces[i].Text.Length;
        }

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
                            : Joins(path, pieces, lastOfText, next, layout, hasGaps, decisions, index == next ? findings : null))));
        }
    }

    /// <summary>For each piece the next one, or itself, that is not merely a page number; -1 where a division or the end comes first.</summary>
    private static int[] NextOfText(IReadOnlyList<ClassifiedPiece> pieces)
    {
        var next = new int[pieces.Count];
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            var isLast = i + 1 == pieces.Count || pieces[i + 1].BeginsDivision;
            next[i] = !IsBetweenHalves(pieces[i]) ? i : isLast ? -1 : next[i + 1];
        }

        return next;
    }

    private static bool IsBetweenHalves(ClassifiedPiece piece) => piece.Kind is PieceKind.PrintedPage or PieceKind.FormeWork;

    /// <summary>Stars and the like between two parts.</summary>
    private static bool IsOrnament(ClassifiedPiece piece) => piece.Text.Length is > 0 and <= LongestOrnamentUtf16 && piece.BlankLinesBefore > 0
        && piece.Text[0] is '*' or '\u066D' or '\u2605' or '\u2606' or '\u273B' or '\u06DE' && !piece.Text.Any(char.IsLetterOrDigit);

    /// <summary>A heading of two lines is the editor's word alone.</summary>
    private static bool IsSecondLine(ClassifiedPiece piece, Decisions decisions) =>
        piece.Kind == PieceKind.Paragraph && decisions.Find(piece, DecisionTable.Join) == "yes";

    private static bool Joins(
        string path, IReadOnlyList<ClassifiedPiece> pieces, int first, int second, LineLayout layout, bool hasGaps, Decisions decisions, FindingList? findings)
    {
        var (before, after) = (pieces[first], pieces[second]);
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

        if (after.BlankLinesBefore > 0 && (PageMarkFinder.NumberOf(before.Text) ?? PageMarkFinder.NumberOf(after.Text)) is not null)
        {
            return false; // The number of a poem or of a year's events, which stands by itself.
        }

        var isAcrossPages = second > first + 1 || PageTurns.IsBefore(after);
        if (layout.IsWrapped && after.BlankLinesBefore == 0 && !isAcrossPages)
        {
            return true;
        }

        if (Sentences.EndsSentence(before.Text))
        {
            return false;
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

        if (hasGaps && before.Kind != PieceKind.Note && second == first + 1 && after.BlankLinesBefore is 1 or 2)
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
