using System.Globalization;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>Which stretches of the source are taken, and how a row names one of them.</summary>
public sealed class Places
{
    private readonly IReadOnlyList<string> lines;
    private readonly ILookup<int, (int Start, int End)> emended;
    private readonly Dictionary<int, List<(int Start, int End)>> proposed = [];

    /// <param name="emendations">Whose words are taken, those of low certainty too: the editor has seen them.</param>
    public Places(IReadOnlyList<string> lines, IEnumerable<EmendationRow> emendations)
    {
        this.lines = lines;
        emended = emendations.SelectMany(StretchesOf).ToLookup(stretch => stretch.LineIndex, stretch => (stretch.Start, stretch.End));
    }

    /// <summary>The likeliest corrections that do not touch each other or what is emended, the likeliest first.</summary>
    public IReadOnlyList<Correction> Free(IEnumerable<Correction> corrections)
    {
        var free = new List<Correction>();
        foreach (var correction in corrections
            .OrderByDescending(correction => correction.Probability).ThenBy(correction => correction.LineIndex).ThenBy(correction => correction.StartUtf16))
        {
            if (IsFree(correction.LineIndex, correction.StartUtf16, correction.EndUtf16))
            {
                free.Add(correction);
                if (!proposed.TryGetValue(correction.LineIndex, out var taken))
                {
                    proposed.Add(correction.LineIndex, taken = []);
                }

                taken.Add((correction.StartUtf16, correction.EndUtf16));
            }
        }

        return free;
    }

    /// <summary>As a row, whose sic is lengthened with the words beside it until it occurs on its line once.</summary>
    public Proposal Propose(Correction correction, Certainty certainty)
    {
        var line = lines[correction.LineIndex];
        var (start, end) = (correction.StartUtf16, correction.EndUtf16);
        while (string.IsNullOrWhiteSpace(line[start..end]) || Occurrence.OnlyOne(line, line[start..end]) is null)
        {
            var (before, after) = (WordBefore(line, start), WordAfter(line, end));
            if (before == start && after == end)
            {
                break; // The whole line, which stands once.
            }

            // Towards what nobody else would change, or the two rows would overlap.
            var isForward = after > end && (before == start || IsFree(correction.LineIndex, end, after) || !IsFree(correction.LineIndex, before, start));
            (start, end) = isForward ? (start, after) : (before, end);
        }

        var corr = correction.Kind == EmendationKind.Unclear ? "" : line[start..correction.StartUtf16] + correction.Corr + line[correction.EndUtf16..end];
        return new Proposal(0, correction.LineIndex + 1, line[start..end], corr, correction.Kind, certainty, ProposalState.Open,
            Reason.Join(Reason.Write("likely", correction.Probability.ToString("F2", CultureInfo.InvariantCulture)), correction.Evidence));
    }

    /// <summary>Where the words begin that a row would change; null where its sic does not stand on its line once, or is emended.</summary>
    public (int LineIndex, int StartUtf16)? Find(Proposal proposal)
    {
        if (proposal.LineNumber < 1 || proposal.LineNumber > lines.Count)
        {
            return null;
        }

        var line = lines[proposal.LineNumber - 1];
        if (proposal.Kind is not EmendationKind kind)
        {
            return proposal.Sic.Length == 0 || line.Contains(proposal.Sic, StringComparison.Ordinal) ? (proposal.LineNumber - 1, 0) : null;
        }

        if (Occurrence.OnlyOne(line, proposal.Sic) is not int at)
        {
            return null;
        }

        var (before, after) = EmendationTrim.SharedWords(new Emendation(proposal.Sic, proposal.Corr, kind, proposal.Certainty, ""));
        var touches = emended[proposal.LineNumber - 1].Any(taken => taken.Start < at + proposal.Sic.Length - after && at + before < taken.End);
        return touches ? null : (proposal.LineNumber - 1, at + before);
    }

    private bool IsFree(int lineIndex, int start, int end) =>
        !emended[lineIndex].Any(taken => taken.Start < end && start < taken.End)
        && !(proposed.TryGetValue(lineIndex, out var others) && others.Any(taken => taken.Start < end && start < taken.End));

    private IEnumerable<(int LineIndex, int Start, int End)> StretchesOf(EmendationRow row)
    {
        if (row.EndLineNumber > lines.Count)
        {
            yield break;
        }

        // Over a line's end all of the lines are taken.
        var start = row.LineNumber == row.EndLineNumber ? lines[row.LineNumber - 1].IndexOf(row.Emendation.Sic, StringComparison.Ordinal) : -1;
        for (var line = row.LineNumber; line <= row.EndLineNumber; line++)
        {
            yield return start >= 0 ? (line - 1, start, start + row.Emendation.Sic.Length) : (line - 1, 0, lines[line - 1].Length);
        }
    }

    private static int WordBefore(string line, int start)
    {
        var i = start;
        while (i > 0 && char.IsWhiteSpace(line[i - 1]))
        {
            i--;
        }

        while (i > 0 && !char.IsWhiteSpace(line[i - 1]))
        {
            i--;
        }

        return i;
    }

    private static int WordAfter(string line, int end)
    {
        var i = end;
        while (i < line.Length && char.IsWhiteSpace(line[i]))
        {
            i++;
        }

        while (i < line.Length && !char.IsWhiteSpace(line[i]))
        {
            i++;
        }

        return i;
    }
}
