using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Which pieces belong to one block: paragraphs that a page turn or the OCR's line ends split are rejoined.</summary>
public static class Joining
{
    /// <summary>Groups of indexes into the pieces; printed pages and forme work between two halves are members of the group.</summary>
    public static List<List<int>> Group(string path, IReadOnlyList<Piece> pieces, Decisions decisions, FindingList findings)
    {
        var isWrapped = IsWrapped(pieces);
        var hasGaps = PrintedPages.HasGaps(pieces);
        var groups = new List<List<int>>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var between = groups.Count == 0 ? -1 : LastOfText(pieces, groups[^1], i);
            if (between >= 0 && Joins(path, pieces, between, i, isWrapped, hasGaps, decisions, findings))
            {
                groups[^1].AddRange(Enumerable.Range(groups[^1][^1] + 1, i - groups[^1][^1]));
            }
            else if (IsBetweenHalves(pieces[i]) && groups.Count > 0 && TextFollows(pieces, i) is int next
                && LastOfText(pieces, groups[^1], i) is >= 0 and var last
                && Joins(path, pieces, last, next, isWrapped, hasGaps, decisions, findings: null))
            {
                // A page number between two halves of a paragraph: the half behind it brings it into the group.
            }
            else
            {
                groups.Add([i]);
            }
        }

        return groups;
    }

    /// <summary>The group's last piece of text, if everything between it and the index is printed page numbers; else -1.</summary>
    private static int LastOfText(IReadOnlyList<Piece> pieces, List<int> group, int index)
    {
        for (var i = group[^1] + 1; i < index; i++)
        {
            if (!IsBetweenHalves(pieces[i]))
            {
                return -1;
            }
        }

        return group[^1];
    }

    private static bool IsBetweenHalves(Piece piece) => piece.Kind is PieceKind.PrintedPage or PieceKind.FormeWork;

    private static int? TextFollows(IReadOnlyList<Piece> pieces, int index)
    {
        while (index < pieces.Count && IsBetweenHalves(pieces[index]))
        {
            index++;
        }

        return index < pieces.Count ? index : null;
    }

    private static bool Joins(
        string path, IReadOnlyList<Piece> pieces, int first, int second, bool isWrapped, bool hasGaps, Decisions decisions, FindingList? findings)
    {
        var (before, after) = (pieces[first], pieces[second]);
        if (after.Kind != PieceKind.Paragraph || before.Kind is not (PieceKind.Paragraph or PieceKind.ListItem or PieceKind.Note or PieceKind.Quotation))
        {
            return false;
        }

        var decided = decisions.Find(after, DecisionTable.Join);
        if (decided is not null)
        {
            return decided == "yes";
        }

        if (isWrapped && after.BlankLinesBefore == 0 && second == first + 1)
        {
            return true;
        }

        if (Sentences.EndsSentence(before.Text))
        {
            return false;
        }

        if (hasGaps && before.Kind != PieceKind.Note && second == first + 1 && after.BlankLinesBefore is 1 or 2)
        {
            findings?.Add(
                path,
                after.Line.LineNumber,
                FindingCodes.JoinUnsure,
                $"joined to line {before.Line.LineNumber}, which ends no sentence, though no page turn parts them",
                "Say in decisions.tsv with the rule join whether they are one paragraph");
        }

        return true;
    }

    /// <summary>A source whose lines are cut at a fixed width: most lines that touch the next one end in mid-sentence.</summary>
    private static bool IsWrapped(IReadOnlyList<Piece> pieces)
    {
        var (touching, unfinished) = (0, 0);
        foreach (var piece in pieces.Where(piece => piece.BlankLinesAfter == 0 && piece.Kind == PieceKind.Paragraph))
        {
            touching++;
            unfinished += Sentences.EndsSentence(piece.Text) ? 0 : 1;
        }

        return touching >= 4 && unfinished * 2 > touching;
    }
}
