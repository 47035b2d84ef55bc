using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// Which numbers of a source are those of its printed pages. A number is hidden only as one of a running sequence, or where the editor says
/// so; years of a chronicle, numbers of poems, citations stay.
/// </summary>
public static class PageMarks
{
    /// <summary>Two numbers may run on by chance.</summary>
    private const int FewestWithin = 3;

    /// <summary>The smallest pages of print have ten lines.</summary>
    private const int FewestLettersOfPage = 250;

    /// <summary>The largest, in two columns.</summary>
    private const int MostLettersOfPage = 8_000;

    /// <summary>Where so little follows each number, one beyond is likelier a year, or that of a tradition, than a page's.</summary>
    private const int FirstYear = 100;

    /// <summary>The numbers of the pages in order, with the labels of their pages; lines that hold nothing else become printed pages.</summary>
    public static (IReadOnlyList<ClassifiedPiece> Pieces, IReadOnlyList<(PageMark Mark, string Label)> Pages) Take(
        string path, IReadOnlyList<ClassifiedPiece> read, Decisions decisions, FindingList findings)
    {
        ClassifiedPiece[] pieces = [.. read];
        var decided = new Dictionary<int, string>();
        var volumes = new List<int>();
        var turns = new int[pieces.Length + 1];
        var alone = new List<PageMark>();
        var found = new List<PageMark>();
        var heads = RunningHeads.Find(path, pieces, findings);
        foreach (var index in heads.Keys)
        {
            pieces[index] = pieces[index] with { Kind = PieceKind.FormeWork };
        }

        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Divisions.Any(row => DivisionWords.IsVolume(row.SuppliedHeading ?? pieces[i].Text)))
            {
                volumes.Add(i);
            }

            turns[i + 1] = turns[i] + (i + 1 < pieces.Length && PageTurns.IsBefore(pieces[i + 1]) ? 1 : 0);
            var piece = pieces[i];
            if (!piece.IsDecided && PageMarkFinder.Alone(i, piece) is PageMark mark)
            {
                Decide(i, piece);
                (mark.Style == PageMarkStyle.Bare ? alone : found).Add(mark);
            }
            else if (heads.TryGetValue(i, out var number) && number is int page)
            {
                alone.Add(new PageMark(i, piece.Start, piece.End, null, page, PageMarkStyle.Bare, IsAlone: true));
            }
            else if (!piece.Kind.IsHidden())
            {
                Decide(i, piece);
                found.AddRange(PageMarkFinder.Within(i, piece));
            }
        }

        var bare = Bare(pieces, alone.FindAll(mark => !decided.ContainsKey(mark.PieceIndex) && !IsAnnounced(pieces, mark.PieceIndex)), turns, BeginsVolume);
        IReadOnlyList<(PageMark Mark, int Volume)> best = found.GroupBy(mark => mark.Style).Select(marks => OfStyle([.. marks], turns, BeginsVolume)).Append(bare).MaxBy(pages => pages.Count)!;
        Ask(path, pieces, alone.FindAll(mark => !decided.ContainsKey(mark.PieceIndex) && !heads.ContainsKey(mark.PieceIndex)), bare, findings);
        var byHand = alone.Where(mark => decided.GetValueOrDefault(mark.PieceIndex) is "begins" or "ends").Select(mark => (Mark: mark, Volume: VolumeAt(mark)));
        var pages = best.Concat(byHand).OrderBy(page => page.Mark.PieceIndex).ThenBy(page => page.Mark.Start).ToList();
        foreach (var own in pages.GroupBy(page => page.Mark.PieceIndex, page => page.Mark))
        {
            pieces[own.Key] = own.First().IsAlone
                ? pieces[own.Key] with { Kind = PieceKind.PrintedPage }
                : pieces[own.Key].LeavingOut([.. own.Select(mark => (mark.Start, mark.End))]);
        }

        var hasVolumes = pages.Select(page => page.Volume).Distinct().Count() > 1;
        return (WithCounters(pieces, alone), [.. pages.Select(page => (page.Mark, hasVolumes && page.Volume > 0 ? $"{page.Volume}.{page.Mark.Number}" : $"{page.Mark.Number}"))]);

        void Decide(int index, ClassifiedPiece piece)
        {
            var value = decisions.Find(piece, DecisionTable.Page);
            if (value == DecisionTable.Volume)
            {
                volumes.Add(index);
            }
            else if (value is not null)
            {
                decided.TryAdd(index, value);
            }
        }

        bool BeginsVolume(PageMark from, PageMark to) => volumes.Exists(index => index > from.PieceIndex && index <= to.PieceIndex);

        int VolumeAt(PageMark mark) => best.LastOrDefault(page => page.Mark.PieceIndex <= mark.PieceIndex, best.FirstOrDefault((Mark: mark, Volume: 1))).Volume;
    }

    private static IReadOnlyList<(PageMark Mark, int Volume)> OfStyle(IReadOnlyList<PageMark> marks, int[] turns, Func<PageMark, PageMark, bool> beginsVolume)
    {
        var pages = PageSequence.Longest(marks, TurnsAt(marks, turns), beginsVolume);
        var isEnough = pages.Count >= FewestWithin || pages.All(page => page.Mark.IsAlone) || marks[0].Style == PageMarkStyle.Tag;
        return isEnough && pages.Count * 2 >= marks.Count ? pages : [];
    }

    private static IReadOnlyList<(PageMark Mark, int Volume)> Bare(ClassifiedPiece[] pieces, List<PageMark> alone, int[] turns, Func<PageMark, PageMark, bool> beginsVolume)
    {
        var atTurns = PageTurns.AreShown(pieces) ? alone.FindAll(mark => IsAtTurn(pieces, mark.PieceIndex)) : [];
        if (atTurns.Count > 0)
        {
            var found = WithoutLastOfText(pieces, PageSequence.Longest(atTurns, TurnsAt(atTurns, turns), beginsVolume), turns);
            return LettersBetween(pieces, found) <= MostLettersOfPage ? found : []; // Numbers of chapters.
        }

        // Without gaps the sentences that are cut tell of page turns, or a running head, or the dashes between which only page numbers stand.
        var pages = PageSequence.Longest(alone, TurnsAt(alone, turns), beginsVolume);
        var telling = pages.Count(page => CutsSentence(pieces, page.Mark.PieceIndex) || IsSetAsNumber(pieces[page.Mark.PieceIndex]));
        return pages.Count >= FewestWithin && telling * 2 >= pages.Count && !AreItems(pieces, pages) ? pages : [];
    }

    private static bool IsSetAsNumber(ClassifiedPiece piece) => piece is { Kind: PieceKind.FormeWork } or { Text: ['-' or '\u2013' or '\u2014', .., '-' or '\u2013' or '\u2014'] };

    /// <summary>Numbers of points, poems or years, each with a line or two behind it: they count from 1, stand in brackets or are years.</summary>
    private static bool AreItems(ClassifiedPiece[] pieces, IReadOnlyList<(PageMark Mark, int Volume)> pages) =>
        LettersBetween(pieces, pages) < FewestLettersOfPage
        && (pages[0].Mark.Number == 1 || pages[0].Mark.Number >= FirstYear || pages.All(page => ListMarkers.NumberAlone(pieces[page.Mark.PieceIndex].Text) > 0));

    /// <summary>How many letters stand between one number and the next, in the middle one of such stretches; 0 where there is none.</summary>
    private static int LettersBetween(ClassifiedPiece[] pieces, IReadOnlyList<(PageMark Mark, int Volume)> pages)
    {
        var lengths = pages.Zip(pages.Skip(1), (from, to) => Enumerable.Range(from.Mark.PieceIndex + 1, to.Mark.PieceIndex - from.Mark.PieceIndex - 1).Sum(index => pieces[index].Text.Length)).Order().ToList();
        return lengths.Count == 0 ? 0 : lengths[lengths.Count / 2];
    }

    /// <summary>The numbers alone on a line that are no pages and count by one, three of them at least.</summary>
    private static ClassifiedPiece[] WithCounters(ClassifiedPiece[] pieces, List<PageMark> alone)
    {
        var left = alone.FindAll(mark => pieces[mark.PieceIndex] is { Kind: PieceKind.Paragraph, IsDecided: false } piece && PageMarkFinder.NumberOf(piece.Text) is not null);
        for (var i = 0; i < left.Count;)
        {
            var end = i + 1;
            while (end < left.Count && left[end].Number == left[end - 1].Number + 1)
            {
                end++;
            }

            for (var k = i; end - i >= FewestWithin && k < end; k++)
            {
                pieces[left[k].PieceIndex] = pieces[left[k].PieceIndex] with { IsCounter = true };
            }

            i = end;
        }

        return pieces;
    }

    /// <summary>A number behind a colon is what the line above counts.</summary>
    private static bool IsAnnounced(ClassifiedPiece[] pieces, int index) => index > 0 && pieces[index - 1].EndsWithColon;

    /// <summary>The text may end with a number; the page that it stands on has one already.</summary>
    private static IReadOnlyList<(PageMark Mark, int Volume)> WithoutLastOfText(ClassifiedPiece[] pieces, IReadOnlyList<(PageMark Mark, int Volume)> pages, int[] turns) =>
        pages is [.., var before, var last] && last.Mark.PieceIndex == pieces.Length - 1 && turns[last.Mark.PieceIndex] == turns[before.Mark.PieceIndex] ? [.. pages.SkipLast(1)] : pages;

    private static bool IsAtTurn(ClassifiedPiece[] pieces, int index) =>
        index == 0 || index + 1 == pieces.Length || PageTurns.IsBefore(pieces[index]) || PageTurns.IsBefore(pieces[index + 1]);

    private static bool CutsSentence(ClassifiedPiece[] pieces, int index) =>
        index > 0 && index + 1 < pieces.Length && pieces[index].BlankLinesBefore == 0 && pieces[index + 1].BlankLinesBefore == 0
        && !Sentences.EndsSentence(pieces[index - 1].Text);

    private static List<int> TurnsAt(IReadOnlyList<PageMark> marks, int[] turns) => [.. marks.Select(mark => turns[mark.PieceIndex])];

    /// <summary>
    /// About numbers alone on a line that were not taken; not where a source has many and no page number, as with poems and years, unless they count by
    /// one from 2 or more with as much text behind each as a page holds.
    /// </summary>
    private static void Ask(string path, ClassifiedPiece[] pieces, List<PageMark> alone, IReadOnlyList<(PageMark Mark, int Volume)> bare, FindingList findings)
    {
        var left = alone.Except(bare.Select(page => page.Mark)).ToList();
        var mayBePages = LettersBetween(pieces, left.ConvertAll(mark => (mark, 1))) is >= FewestLettersOfPage and <= MostLettersOfPage
            && PageSequence.CountsOn(left.ConvertAll(mark => mark.Number));
        foreach (var mark in bare.Count == 0 && left.Count >= FewestWithin && !mayBePages ? [] : left)
        {
            var line = pieces[mark.PieceIndex].Line.LineNumber;
            findings.Add(
                path,
                line,
                FindingCodes.PrintedPageUnsure,
                $"the number {mark.Number} alone on its line, expected a printed page number in sequence or text; it is left as text",
                "Add to decisions.tsv, with begins or ends where it is the number of the page that begins or ends there",
                ProposedRow.Of(line, DecisionTable.Page, "", "no"));
        }
    }
}
