using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using System.Text;

namespace KazakhArchive.Importer.Parsing;

/// <summary>The reading text of a block put together from its pieces, with the way back to source and emendations.</summary>
public sealed class BlockText
{
    private readonly StringBuilder reading = new();
    private readonly List<BlockRun> runs = [];
    private readonly List<(int Offset, Inline Inline)> insertions = [];
    private string? readingText;

    public string Reading => readingText ??= reading.ToString();

    public IReadOnlyList<BlockRun> Runs => runs;

    /// <summary>Milestones and forme work that stand between characters, in order.</summary>
    public IReadOnlyList<(int Offset, Inline Inline)> Insertions => insertions;

    public int Length => reading.Length;

    public void Insert(Inline inline) => insertions.Add((reading.Length, inline));

    /// <summary>The line's end between two pieces, as a space.</summary>
    public void AppendSpace() => AppendRun(new BlockRun(reading.Length, " ", " ", null, default));

    public void Append(Piece piece)
    {
        var position = 0;
        foreach (var segment in piece.Line.Segments)
        {
            var text = segment.Reading;
            var (from, to) = (Math.Max(piece.Start, position), Math.Min(piece.End, position + text.Length));
            var isEmptyInside = text.Length == 0 && position >= piece.Start
                && (position < piece.End || piece.End == piece.Line.Reading.Length);
            if (from < to || isEmptyInside)
            {
                AppendSlice(segment, text, from - position, to - position);
            }

            position += text.Length;
        }
    }

    /// <summary>Where a character of the reading stands in the source.</summary>
    public SourcePlace PlaceOf(int offset)
    {
        var run = runs.FindLast(run => run.Start <= offset && run.Place.Line > 0);
        return run.Emendation is null ? run.Place with { Utf16 = run.Place.Utf16 + offset - run.Start } : run.Place;
    }

    private void AppendSlice(Segment segment, string text, int from, int to)
    {
        var slice = text.Length == 0 ? "" : text[from..to];
        var place = new SourcePlace(segment.LineNumber, segment.StartUtf16 + (segment.Emendation is null ? from : 0));

        // An emendation cut in two by the end of a piece keeps its sic with its first part.
        var sic = segment.Emendation is null ? slice : from <= 0 ? segment.Sic : "";
        AppendRun(new BlockRun(reading.Length, slice, sic, segment.Emendation, place));
    }

    private void AppendRun(BlockRun run)
    {
        runs.Add(run);
        reading.Append(run.Reading);
        readingText = null;
    }
}
