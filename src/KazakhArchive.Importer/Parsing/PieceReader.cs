using KazakhArchive.Importer.Emending;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Emended lines become pieces: blank lines are counted, lines with a bullet in their middle are cut in two.</summary>
public static class PieceReader
{
    public static List<Piece> Read(IReadOnlyList<EmendedLine> lines, ListMarkers markers)
    {
        var pieces = new List<Piece>();
        var (blankLines, hasFormFeed) = (0, false);
        foreach (var line in lines)
        {
            hasFormFeed |= line.Reading.StartsWith('\f');
            if (line.IsBlank)
            {
                blankLines++;
                hasFormFeed |= line.Reading.Contains('\f', StringComparison.Ordinal);
                continue;
            }

            if (pieces.Count > 0)
            {
                pieces[^1].BlankLinesAfter = blankLines;
            }

            var start = 0;
            foreach (var end in markers.CutsWithin(line.Reading).Append(line.Reading.Length))
            {
                pieces.Add(new Piece(line, start, end) { BlankLinesBefore = blankLines, HasFormFeedBefore = hasFormFeed });
                (start, blankLines, hasFormFeed) = (end, 0, false);
            }
        }

        if (pieces.Count > 0)
        {
            pieces[^1].BlankLinesAfter = int.MaxValue;
        }

        return pieces;
    }
}
