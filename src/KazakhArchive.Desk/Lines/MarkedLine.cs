using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Suggesting;

namespace KazakhArchive.Desk.Lines;

/// <summary>Lays emendations and proposals on the words of their line.</summary>
public static class MarkedLine
{
    /// <summary>In the order of the line, together all of its characters. What runs over the line's end, or meets what comes before it, is not marked.</summary>
    public static IReadOnlyList<LinePart> Of(string line, IEnumerable<EmendationRow> emendations, IEnumerable<Proposal> proposals)
    {
        var marks = emendations
            .Where(row => row.EndLineNumber == row.LineNumber)
            .Select(row => (Start: Occurrence.OnlyOne(line, row.Emendation.Sic), Part: new LinePart(row.Emendation.Sic, row)))
            .Concat(proposals.Select(proposal => (Start: Occurrence.OnlyOne(line, proposal.Sic), Part: new LinePart(proposal.Sic, null, proposal))))
            .OrderBy(mark => mark.Start);
        var parts = new List<LinePart>();
        var end = 0;
        foreach (var (start, part) in marks.Where(mark => mark.Start is not null).Select(mark => (mark.Start!.Value, mark.Part)))
        {
            if (start >= end)
            {
                AddPlain(start);
                parts.Add(part);
                end = start + part.Text.Length;
            }
        }

        AddPlain(line.Length);
        return parts;

        void AddPlain(int until)
        {
            if (until > end)
            {
                parts.Add(new LinePart(line[end..until]));
            }
        }
    }

    /// <summary>The words around a stretch, so many characters on either side at most, whole words.</summary>
    public static (string Before, string Words, string After) Context(string line, int start, int length, int mostUtf16)
    {
        var first = Math.Max(0, start - mostUtf16);
        var last = Math.Min(line.Length, start + length + mostUtf16);
        first = first == 0 ? 0 : line.IndexOf(' ', first) is >= 0 and var space && space < start ? space + 1 : start;
        last = last == line.Length ? last : line.LastIndexOf(' ', last - 1) is var end && end > start + length ? end : start + length;
        return ((first > 0 ? "… " : "") + line[first..start], line.Substring(start, length), line[(start + length)..last] + (last < line.Length ? " …" : ""));
    }
}
