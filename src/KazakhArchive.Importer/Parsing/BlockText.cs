using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Parsing;

/// <summary>The reading text of a block put together from its pieces, with the way back to source and emendations.</summary>
/// <param name="Insertions">Milestones and forme work that stand between characters, in order.</param>
/// <param name="Spans">Stretches of the reading that are known before the block is read: printed page numbers, a couplet's middle. In order.</param>
public sealed record BlockText(IReadOnlyList<BlockRun> Runs, IReadOnlyList<(int Offset, Inline Inline)> Insertions, IReadOnlyList<TextSpan> Spans)
{
    public string Reading { get; } = Runs is [var only] ? only.Reading : string.Concat(Runs.Select(run => run.Reading));

    public int Length => Reading.Length;

    /// <summary>Where a character of the reading is in the source.</summary>
    public SourcePlace PlaceOf(int offset)
    {
        var index = LastRunAt(offset);
        while (Runs[index].Place.Line == 0)
        {
            index--; // The space between two pieces lies nowhere in the source.
        }

        var run = Runs[index];
        return run.Emendation is null ? run.Place with { Utf16 = run.Place.Utf16 + offset - run.Start } : run.Place;
    }

    /// <summary>Index of the last run that begins at or before an offset.</summary>
    private int LastRunAt(int offset)
    {
        var (low, high) = (0, Runs.Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = Runs[middle].Start <= offset ? (middle, high) : (low, middle);
        }

        return low;
    }
}
