namespace KazakhArchive.Importer.Parsing;

/// <summary>Walks once through the runs of a block; what it hands out is never handed out twice, and nothing is left out.</summary>
public sealed class RunCursor(IReadOnlyList<BlockRun> runs)
{
    private int index;
    private int offset;

    /// <summary>Whether the source goes on with white space, or not at all.</summary>
    public bool IsBeforeSpace
    {
        get
        {
            for (var i = index; i < runs.Count; i++)
            {
                var rest = i == index && offset > runs[i].Start ? Cut(runs[i], offset, runs[i].End) : runs[i];
                if (rest.Diplomatic.Length > 0)
                {
                    return char.IsWhiteSpace(rest.Diplomatic[0]);
                }
            }

            return true;
        }
    }

    /// <summary>The runs up to an offset, the last one cut there.</summary>
    /// <param name="end">UTF-16 index in the block's reading text.</param>
    /// <param name="takesEmptyRunsAtEnd">Whether deletions that stand exactly at the end are taken now or left for the next call.</param>
    public IEnumerable<BlockRun> TakeUntil(int end, bool takesEmptyRunsAtEnd)
    {
        while (index < runs.Count)
        {
            var run = runs[index];
            if (run.Reading.Length == 0)
            {
                if (run.Start > end || (run.Start == end && !takesEmptyRunsAtEnd))
                {
                    yield break;
                }

                index++;
                yield return run;
                continue;
            }

            var from = Math.Max(offset, run.Start);
            var to = Math.Min(end, run.End);
            if (from >= to)
            {
                yield break;
            }

            offset = to;
            index += to == run.End ? 1 : 0;
            yield return Cut(run, from, to);
        }
    }

    /// <summary>An applied emendation keeps its sic with its first part; one that is not applied reads as the source does.</summary>
    private static BlockRun Cut(BlockRun run, int from, int to)
    {
        var reading = run.Reading[(from - run.Start)..(to - run.Start)];
        var diplomatic = run.Emendation is not { IsApplied: true } ? reading : from == run.Start ? run.Diplomatic : "";
        return run with { Start = from, Reading = reading, Diplomatic = diplomatic };
    }
}
