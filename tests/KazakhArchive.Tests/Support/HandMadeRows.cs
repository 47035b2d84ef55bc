using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Tests.Support;

/// <summary>A stretch of a line and what is to stand there instead.</summary>
/// <param name="Row">Which row of its table it comes from.</param>
internal readonly record struct Change(int Row, int Line, int Start, int End, string Corr, bool IsUnclear)
{
    public bool Overlaps(Change other) => Line == other.Line && Start < other.End && other.Start < End;
}

/// <summary>Compares proposals with the emendations that an editor made of the same source.</summary>
internal sealed class HandMadeRows
{
    private readonly IReadOnlyList<string> lines;
    private readonly IReadOnlyList<EmendationRow> rows;
    private readonly List<Change> changes;

    public HandMadeRows(IReadOnlyList<string> lines, IReadOnlyList<EmendationRow> rows)
    {
        this.lines = lines;
        this.rows = [.. rows.Where(row => row.LineNumber == row.EndLineNumber)];
        changes = [.. this.rows.SelectMany((row, index) => ChangesOf(index, row.LineNumber, row.Emendation))];
    }

    /// <summary>The rows that proposals ought to find: certain, and of letters, spaces, digits or foreign letters.</summary>
    public IEnumerable<int> Certain => Enumerable.Range(0, rows.Count).Where(index => rows[index].Emendation is
    {
        Certainty: Certainty.High,
        Kind: EmendationKind.Letter or EmendationKind.WordSplit or EmendationKind.WordJoin or EmendationKind.ForeignLetter or EmendationKind.Number,
    });

    /// <summary>The lines as the editor reads them.</summary>
    public IEnumerable<string> Mended => lines.Select((line, index) => rows
        .Where(row => row.LineNumber == index + 1 && row.Emendation.Kind != EmendationKind.Unclear)
        .Aggregate(line, (mended, row) => mended.Replace(row.Emendation.Sic, row.Emendation.Corr, StringComparison.Ordinal)));

    public IReadOnlyList<EmendationRow> Rows => rows;

    /// <summary>Whether the proposal speaks of words that the row mends.</summary>
    public bool Touches(EmendationRow row, Proposal proposal)
    {
        var theirs = ChangesOf(0, row.LineNumber, row.Emendation);
        return ChangesOf(0, proposal.LineNumber, new Emendation(proposal.Sic, proposal.Corr, proposal.Kind!.Value, proposal.Certainty, "")).Exists(change => theirs.Exists(change.Overlaps));
    }

    public int Words => lines.Sum(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

    public EmendationRow this[int index] => rows[index];

    /// <summary>Which proposals say word for word what the editor wrote, and which rows were found whole.</summary>
    public (bool[] IsRight, HashSet<int> Found) Compare(IReadOnlyList<Proposal> proposals)
    {
        var isRight = new bool[proposals.Count];
        var found = new HashSet<Change>();
        var proposed = proposals.SelectMany((proposal, index) => ChangesOf(index, proposal.LineNumber, new Emendation(proposal.Sic, proposal.Corr, proposal.Kind!.Value, proposal.Certainty, ""))).ToList();
        foreach (var change in proposed)
        {
            var byHand = changes.Where(change.Overlaps).ToList();
            var touched = proposed.Where(other => byHand.Exists(other.Overlaps)).ToList();
            if (byHand.Count == 0)
            {
                continue;
            }

            var (start, end) = (byHand.Concat(touched).Min(one => one.Start), byHand.Concat(touched).Max(one => one.End));
            if (byHand.TrueForAll(one => one.IsUnclear) ? change.IsUnclear : Applied(byHand, change.Line, start, end) == Applied(touched, change.Line, start, end))
            {
                isRight[change.Row] = true;
                found.UnionWith(byHand);
            }
        }

        return (isRight, [.. Enumerable.Range(0, rows.Count).Where(row => changes.Where(change => change.Row == row).All(found.Contains))]);
    }

    /// <summary>Whether this change alone is the editor's; for fitting.</summary>
    public bool IsByHand(int line, int start, int end, string corr)
    {
        var change = new Change(0, line, start, end, corr, false);
        var byHand = changes.Where(change.Overlaps).ToList();
        if (byHand.Count != 1 || byHand[0].IsUnclear)
        {
            return false;
        }

        var (from, to) = (Math.Min(start, byHand[0].Start), Math.Max(end, byHand[0].End));
        return Applied(byHand, line, from, to) == Applied([change], line, from, to);
    }

    /// <summary>Whether an editor touched the stretch in whatever way; what is wrong there another way says nothing of sound words.</summary>
    public bool IsTouched(int line, int start, int end) => changes.Exists(new Change(0, line, start, end, "", false).Overlaps);

    private string Applied(IEnumerable<Change> of, int line, int start, int end)
    {
        var text = lines[line][start..end];
        foreach (var change in of.Distinct().OrderByDescending(change => change.Start))
        {
            text = text[..(change.Start - start)] + change.Corr + text[(change.End - start)..];
        }

        return text;
    }

    // A row may hold several words, each of which can be found by itself.
    private List<Change> ChangesOf(int row, int lineNumber, Emendation emendation)
    {
        var line = lineNumber - 1;
        var at = lines[line].IndexOf(emendation.Sic, StringComparison.Ordinal);
        var (before, after) = EmendationTrim.SharedWords(emendation);
        var (sic, corr) = (emendation.Sic[before..^after], emendation.Kind == EmendationKind.Unclear ? "" : emendation.Corr[before..^after]);
        var (from, to) = (sic.Split(' '), corr.Split(' '));
        if (from.Length != to.Length || emendation.Kind == EmendationKind.Unclear)
        {
            return [new Change(row, line, at + before, at + before + sic.Length, corr, emendation.Kind == EmendationKind.Unclear)];
        }

        var parts = new List<Change>();
        var start = at + before;
        for (var i = 0; i < from.Length; i++)
        {
            if (from[i] != to[i])
            {
                parts.Add(new Change(row, line, start, start + from[i].Length, to[i], false));
            }

            start += from[i].Length + 1;
        }

        return parts;
    }
}
