namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// Whether a source is nothing but verse, though its lines look wrapped: there is no prose in it to compare them with, so that stanzas tell by their
/// last lines, and a single poem by what prose could not be without.
/// </summary>
internal static class VerseAlone
{
    private const string FullStops = ".:\u06D4";

    /// <summary>Of the line before: so long is the last line of a stanza, and seldom that of a paragraph.</summary>
    private const double ShareOfLastLine = 0.8;
    private const double ShareOfLastLineAlike = 0.6;

    /// <summary>Stanzas whose last line is as long as the others.</summary>
    private const int FewestStanzas = 3;

    /// <summary>Of a source that is one short poem: prose of as many lines has a full stop somewhere.</summary>
    private const int FewestWithoutStop = 4;

    /// <summary>Of a line of it, at the middle; names, addresses and rows of tables are shorter.</summary>
    private const int FewestLettersWithoutStop = 15;

    /// <summary>Prose is seldom set narrower; few halves of verses are as wide.</summary>
    private const int NarrowestCutUtf16 = 50;

    /// <param name="stanzas">Runs of lines that touch each other, by their first and last piece.</param>
    public static bool Is(ClassifiedPiece[] pieces, IReadOnlyList<(int First, int Last)> stanzas, LineLayout layout)
    {
        var (all, prose) = (0, 0);
        foreach (var piece in pieces.Where(VerseLines.IsOpen))
        {
            var letters = VerseHalves.Letters(piece.Text);
            (all, prose) = (all + letters, prose + (letters > VerseLines.LongestLineLetters ? letters : 0));
        }

        return prose * 2 < all && layout.IsWrapped && layout.WidthUtf16 <= VerseLines.LongestLineLetters * 3 / 2
            && (AreStanzas(pieces, [.. stanzas.Where(stanza => stanza.Last > stanza.First && pieces[stanza.Last].BlankLinesAfter is > 0 and < int.MaxValue)])
                || AreWithoutStop(pieces, stanzas));
    }

    /// <summary>Whether the last lines are as long as the others: no paragraphs' are.</summary>
    private static bool AreStanzas(ClassifiedPiece[] pieces, List<(int First, int Last)> runs)
    {
        if (runs.Count < FewestStanzas)
        {
            return false;
        }

        var areAlike = runs.TrueForAll(stanza => stanza.Last - stanza.First == runs[0].Last - runs[0].First); // Paragraphs are not of as many lines each.
        var share = areAlike ? ShareOfLastLineAlike : ShareOfLastLine;
        var full = runs.Count(stanza => VerseHalves.Letters(pieces[stanza.Last].Text) >= VerseHalves.Letters(pieces[stanza.Last - 1].Text) * share);
        return full * 5 >= runs.Count * 4 && !AreCut(pieces, runs);
    }

    /// <summary>Whether all lines that touch are short, of like length and without a full stop anywhere, though they end at no margin.</summary>
    private static bool AreWithoutStop(ClassifiedPiece[] pieces, IReadOnlyList<(int First, int Last)> stanzas)
    {
        var lines = stanzas.Where(stanza => stanza.Last > stanza.First).SelectMany(stanza => pieces[stanza.First..(stanza.Last + 1)]).Select(piece => piece.Text).ToList();
        if (lines.Count < FewestWithoutStop || pieces.Any(piece => VerseLines.IsOpen(piece) && (piece.Text.Length >= NarrowestCutUtf16 || piece.Text.AsSpan().ContainsAny(FullStops))))
        {
            return false;
        }

        var letters = lines.ConvertAll(line => VerseHalves.Letters(line)).Order().ToList();
        return letters[0] * 2 >= letters[^1] && letters[letters.Count / 2] >= FewestLettersWithoutStop && !EndAtOneMargin(lines.ConvertAll(line => line.Length));
    }

    /// <summary>Whether the lines that others follow are wide and end at one margin: prose was cut there.</summary>
    private static bool AreCut(ClassifiedPiece[] pieces, List<(int First, int Last)> runs)
    {
        var widths = runs.SelectMany(run => Enumerable.Range(run.First, run.Last - run.First)).Select(index => pieces[index].Text.Length).ToList();
        return widths.Min() >= NarrowestCutUtf16 && EndAtOneMargin(widths);
    }

    private static bool EndAtOneMargin(List<int> widths) => (widths.Max() - widths.Min()) * 10 <= widths.Max();
}
