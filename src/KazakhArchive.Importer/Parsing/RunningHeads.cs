using System.Globalization;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Heads and feet that a book repeats on its pages, with the page's number or without: forme work.</summary>
public static class RunningHeads
{
    private const int LongestHeadUtf16 = 60;
    private const int FewestPages = 3;

    /// <summary>Of the page turns: left and right pages often have heads of their own.</summary>
    private const double ShareOfTurns = 0.4;

    /// <summary>The pieces that are running heads, by their index, each with the number that is in it; null where there is none.</summary>
    public static IReadOnlyDictionary<int, int?> Find(string path, IReadOnlyList<ClassifiedPiece> pieces, FindingList findings)
    {
        var turns = Enumerable.Range(1, Math.Max(0, pieces.Count - 1)).Where(index => PageTurns.IsBefore(pieces[index])).ToList();
        var heads = pieces.Index().Where(piece => IsNamed(piece.Item)).ToDictionary(piece => piece.Index, piece => NumberOf(piece.Item.Text));
        if (turns.Count < FewestPages)
        {
            foreach (var running in pieces.Index().Where(piece => IsShort(piece.Item) && NumberOf(piece.Item.Text) is not null && !DivisionWords.Begin(piece.Item.Text))
                .GroupBy(piece => WordsOf(piece.Item.Text), piece => piece.Index, StringComparer.Ordinal).Select(same => same.ToList()).Where(same => AreRunning(pieces, same)))
            {
                running.ForEach(index => heads[index] = NumberOf(pieces[index].Text));
                Report(path, pieces, running, "stands amid sentences with a running number", findings);
            }

            return heads;
        }

        var beside = turns.SelectMany(turn => (IEnumerable<int>)[turn - 2, turn - 1, turn, turn + 1]).Append(0).Append(pieces.Count - 1).Distinct()
            .Where(index => index >= 0 && index < pieces.Count && IsShort(pieces[index]));
        foreach (var same in beside.GroupBy(index => WordsOf(pieces[index].Text), StringComparer.Ordinal))
        {
            var indexes = same.Order().ToList();
            if (indexes.Count < FewestPages || indexes.Count < turns.Count * ShareOfTurns || same.Key.Length == 0)
            {
                continue;
            }

            foreach (var index in indexes)
            {
                heads[index] = NumberOf(pieces[index].Text);
            }

            Report(path, pieces, indexes, string.Create(CultureInfo.InvariantCulture, $"stands beside {indexes.Count} page turns"), findings);
        }

        return heads;
    }

    private static void Report(string path, IReadOnlyList<ClassifiedPiece> pieces, List<int> indexes, string why, FindingList findings) => findings.Add(
        path,
        pieces[indexes[0]].Line.LineNumber,
        FindingCodes.RunningHead,
        $"{Quoted.Of(pieces[indexes[0]].Text)} {why} and is taken for a running head, expected that or text",
        "Add to decisions.tsv, and paragraph for the line of one that is text",
        ProposedRow.ForWork(DecisionTable.Block, PatternOf(pieces[indexes[0]].Text), "forme-work"));

    /// <summary>Where no gap shows the page turns: the same words, each time with the next number and, for most, amid a sentence.</summary>
    private static bool AreRunning(IReadOnlyList<ClassifiedPiece> pieces, List<int> indexes) =>
        indexes.Count >= FewestPages && PageSequence.CountsOn(indexes.ConvertAll(index => NumberOf(pieces[index].Text)!.Value))
        && indexes.Count(index => index == 0 || !Sentences.EndsSentence(pieces[index - 1].Text)) * 2 > indexes.Count;

    /// <summary>Those that the editor named so; their numbers are pages' still.</summary>
    private static bool IsNamed(ClassifiedPiece piece) =>
        piece is { IsDecided: true, Kind: PieceKind.FormeWork } && piece.Text.Length <= LongestHeadUtf16 && piece.Text.Any(char.IsLetter);

    /// <summary>Its words, with any word in place of the page's number.</summary>
    private static string PatternOf(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => PageMarkFinder.NumberOf(word) is null ? word : "\u2026"));

    private static bool IsShort(ClassifiedPiece piece) =>
        piece is { IsDecided: false, Kind: PieceKind.Paragraph } && piece.Text.Length <= LongestHeadUtf16 && piece.Text.Any(char.IsLetter) && !BeginsLikeNote(piece.Text);

    /// <summary>Notes of one page after the other may cite the same book.</summary>
    private static bool BeginsLikeNote(string text) => text[0] is '(' or '[' or '\uFD3E' or '\uFD3F' or '*' || Digits.ValueOfSuperscript(text[0]) >= 0;

    private static string WordsOf(string text) => string.Concat(text.Where(char.IsLetter));

    /// <summary>Of digits that stand in one place.</summary>
    private static int? NumberOf(string text)
    {
        var digits = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PageMarkFinder.NumberOf).OfType<int>().ToList();
        return digits is [var only] ? only : null;
    }
}
