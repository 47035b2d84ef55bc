using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Emending;

/// <summary>Second stage: the editor's emendations are laid on the lines; nothing of the source is dropped.</summary>
public static class Emender
{
    /// <param name="path">The emendations table, for findings.</param>
    public static IReadOnlyList<EmendedLine> Emend(
        string path, IReadOnlyList<SourceLine> lines, IReadOnlyList<EmendationRow> rows, FindingList findings)
    {
        var placed = rows
            .Select(row => Place(path, lines, row, findings))
            .OfType<PlacedEmendation>()
            .OrderBy(emendation => emendation.Row.LineNumber)
            .ThenBy(emendation => emendation.StartUtf16)
            .ToList();
        var emended = new List<EmendedLine>(lines.Count);
        var next = 0;
        for (var index = 0; index < lines.Count;)
        {
            var first = next;
            var endIndex = index;
            while (next < placed.Count && placed[next].Row.LineNumber <= endIndex + 1)
            {
                endIndex = Math.Max(endIndex, placed[next].Row.EndLineNumber - 1);
                next++;
            }

            emended.Add(next == first
                ? Untouched(lines[index])
                : Lay(path, lines, index, endIndex, placed[first..next], findings));
            index = endIndex + 1;
        }

        return emended;
    }

    private static PlacedEmendation? Place(string path, IReadOnlyList<SourceLine> lines, EmendationRow row, FindingList findings)
    {
        if (row.EndLineNumber > lines.Count)
        {
            Report(path, row, FindingCodes.SicNotOnLine, $"line {row.EndLineNumber} is not in the source, which has {lines.Count} lines", "Correct the line, or delete the row", findings);
            return null;
        }

        var text = row.EndLineNumber == row.LineNumber
            ? lines[row.LineNumber - 1].Text
            : string.Join('\n', lines.Skip(row.LineNumber - 1).Take(row.EndLineNumber - row.LineNumber + 1).Select(line => line.Text));

        // A table spells a line's end \n, also where the source has CR LF.
        var sic = text.Contains("\r\n", StringComparison.Ordinal) ? row.Emendation.Sic.Replace("\n", "\r\n", StringComparison.Ordinal) : row.Emendation.Sic;
        var start = text.IndexOf(sic, StringComparison.Ordinal);
        if (start < 0)
        {
            Report(path, row, FindingCodes.SicNotOnLine, $"{Quoted.Of(sic)} is not on line {row.LineNumber}, expected exactly once", "Correct the line or the sic, or delete the row", findings);
            return null;
        }

        if (text.IndexOf(sic, start + 1, StringComparison.Ordinal) >= 0)
        {
            Report(path, row, FindingCodes.SicAmbiguous, $"{Quoted.Of(sic)} stands more than once on line {row.LineNumber}, expected exactly once", "Make the sic longer with the words beside it", findings);
            return null;
        }

        return new PlacedEmendation(row with { Emendation = row.Emendation with { Sic = sic } }, start);
    }

    private static EmendedLine Untouched(SourceLine line) =>
        new(line.LineNumber, line.LineNumber, line.Text, [new Segment(line.LineNumber, 0, line.Text, null)]);

    private static EmendedLine Lay(
        string path, IReadOnlyList<SourceLine> lines, int index, int endIndex, List<PlacedEmendation> emendations, FindingList findings)
    {
        var starts = new int[endIndex - index + 1];
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + lines[index + i - 1].Text.Length + 1;
        }

        var text = string.Join('\n', lines.Skip(index).Take(starts.Length).Select(line => line.Text));
        var segments = new List<Segment>(emendations.Count * 2 + 1);
        var end = 0;
        foreach (var (row, startInLine) in emendations)
        {
            var start = starts[row.LineNumber - 1 - index] + startInLine;
            if (start < end)
            {
                Report(path, row, FindingCodes.EmendationsOverlap, $"{Quoted.Of(row.Emendation.Sic)} overlaps the emendation before it on line {row.LineNumber}", "Make one row of the two, or shorten one sic", findings);
                continue;
            }

            var emendation = row.Emendation;
            var (before, after) = EmendationTrim.SharedWords(emendation);
            AddPlain(start + before);
            var trimmed = emendation with { Sic = emendation.Sic[before..^after], Corr = emendation.Corr[before..^after] };
            AddSegment(start + before, trimmed.Sic, trimmed);
            end = start + before + trimmed.Sic.Length;
        }

        AddPlain(text.Length);
        return new EmendedLine(index + 1, endIndex + 1, string.Concat(segments.Select(segment => segment.Reading)), segments);

        void AddPlain(int until)
        {
            if (until > end)
            {
                AddSegment(end, text[end..until], null);
            }
        }

        void AddSegment(int start, string sic, Emendation? emendation)
        {
            var line = Array.FindLastIndex(starts, lineStart => lineStart <= start);
            segments.Add(new Segment(index + 1 + line, start - starts[line], sic, emendation));
        }
    }

    private static void Report(string path, EmendationRow row, FindingCode code, string what, string mend, FindingList findings) =>
        findings.Add(path, row.RowLineNumber, code, what, mend);

    private readonly record struct PlacedEmendation(EmendationRow Row, int StartUtf16);
}
