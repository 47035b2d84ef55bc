using System.Text;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Extracting;

/// <summary>
/// Makes rows of what a file proposes to read otherwise. As a row finds its sic by its words, a sic that the line holds twice takes in the
/// words beside it, and proposals that come to touch each other so become one.
/// </summary>
public static class EmendationDraft
{
    /// <summary>A line is searched for each sic: no book has so many in so long a line.</summary>
    private const long MostLetters = 2_000_000_000;

    /// <param name="lineNumber">1-based, of the source.</param>
    /// <returns>None for a line that is too long for so many.</returns>
    public static IEnumerable<EmendationRow> Rows(int lineNumber, string line, IReadOnlyList<ProposedEmendation> proposals)
    {
        if ((long)line.Length * proposals.Count > MostLetters)
        {
            return [];
        }

        var stretches = Stretches(line, proposals);
        for (var i = 0; i < stretches.Count; i++)
        {
            while (!IsUnique(line, stretches[i]))
            {
                var (stretch, before, behind) = (stretches[i], i == 0 ? 0 : stretches[i - 1].End, i + 1 == stretches.Count ? line.Length : stretches[i + 1].Start);
                if (WordBefore(line, stretch.Start, before) is int start)
                {
                    stretches[i] = stretch with { Start = start };
                }
                else if (WordBehind(line, stretch.End, behind) is int end)
                {
                    stretches[i] = stretch with { End = end };
                }
                else
                {
                    i = i == 0 ? 0 : i - 1;
                    if (i + 1 == stretches.Count)
                    {
                        break; // A line without words beside what is to be supplied: an editor has to say where.
                    }

                    stretches[i] = new Stretch(stretches[i].Start, stretches[i + 1].End, [.. stretches[i].Proposals, .. stretches[i + 1].Proposals]);
                    stretches.RemoveAt(i + 1);
                }
            }
        }

        return stretches.Select(stretch => Read(line, stretch)).Where(emendation => !string.IsNullOrWhiteSpace(emendation.Sic) && emendation.Sic != emendation.Corr)
            .Select(emendation => new EmendationRow(0, lineNumber, lineNumber, emendation));
    }

    /// <summary>One for each proposal, in order; one that is within another's words is none.</summary>
    private static List<Stretch> Stretches(string line, IReadOnlyList<ProposedEmendation> proposals)
    {
        var stretches = new List<Stretch>();
        foreach (var proposal in proposals.OrderBy(proposal => proposal.Start).ThenBy(proposal => proposal.End == proposal.Start ? 0 : 1).ThenByDescending(proposal => proposal.End))
        {
            var (start, end) = (Math.Min(proposal.Start, line.Length), Math.Min(proposal.End, line.Length));
            if (stretches.Count == 0 || start >= stretches[^1].End)
            {
                // Words supplied at the end of a line stand behind a space that the line has not.
                var reading = start < proposal.Start ? proposal.Emendation with { Corr = " " + proposal.Emendation.Corr.TrimStart() } : proposal.Emendation;
                stretches.Add(new Stretch(start, end, [new ProposedEmendation(start, end, reading)]));
            }
        }

        return stretches;
    }

    private static bool IsUnique(string line, Stretch stretch)
    {
        var sic = line[stretch.Start..stretch.End];
        return !string.IsNullOrWhiteSpace(sic) && Occurrence.OnlyOne(line, sic) is not null;
    }

    /// <summary>Where the word before a place begins; null where it stands, or begins, before the limit.</summary>
    private static int? WordBefore(string line, int place, int limit)
    {
        var start = place;
        while (start > limit && char.IsWhiteSpace(line[start - 1]))
        {
            start--;
        }

        var end = start;
        while (start > limit && !char.IsWhiteSpace(line[start - 1]))
        {
            start--;
        }

        return start < end && (start == 0 || char.IsWhiteSpace(line[start - 1])) ? start : null;
    }

    private static int? WordBehind(string line, int place, int limit)
    {
        var end = place;
        while (end < limit && char.IsWhiteSpace(line[end]))
        {
            end++;
        }

        var start = end;
        while (end < limit && !char.IsWhiteSpace(line[end]))
        {
            end++;
        }

        return start < end && (end == line.Length || char.IsWhiteSpace(line[end])) ? end : null;
    }

    /// <summary>Of several in one stretch those are read that are applied; where none is, the first.</summary>
    private static Emendation Read(string line, Stretch stretch)
    {
        var applied = stretch.Proposals.Where(proposal => proposal.Emendation.IsApplied).ToList();
        var read = applied.Count > 0 ? applied : [stretch.Proposals[0]];
        var (corr, from) = (new StringBuilder(), stretch.Start);
        foreach (var proposal in read)
        {
            corr.Append(line, from, proposal.Start - from).Append(proposal.Emendation.Corr);
            from = proposal.End;
        }

        corr.Append(line, from, stretch.End - from);
        var first = read[0].Emendation;
        return first with { Sic = line[stretch.Start..stretch.End], Corr = first.Kind == EmendationKind.Unclear ? "" : corr.ToString() };
    }

    private sealed record Stretch(int Start, int End, IReadOnlyList<ProposedEmendation> Proposals);
}
