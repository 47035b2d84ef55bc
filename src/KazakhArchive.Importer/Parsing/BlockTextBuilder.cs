using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Puts the text of a block together.</summary>
public sealed class BlockTextBuilder
{
    private readonly List<BlockRun> runs = [];
    private readonly List<(int Offset, Inline Inline)> insertions = [];
    private readonly List<TextSpan> spans = [];

    public int Length { get; private set; }

    /// <param name="ahead">How far behind the end of what was appended so far.</param>
    public void Insert(Inline inline, int ahead = 0) => insertions.Add((Length + ahead, inline));

    public void AddSpan(TextSpan span) => spans.Add(span);

    /// <summary>The line's end between two pieces, as a space.</summary>
    public void AppendSpace() => AppendRun(new BlockRun(Length, " ", " ", null, default));

    public void Append(Piece piece)
    {
        foreach (var part in PiecePlaces.Parts(piece))
        {
            AppendRun(new BlockRun(Length, part.Reading, part.Sic, part.Emendation, part.PlaceOf(0)));
        }
    }

    public BlockText Build() => new(runs, insertions, spans);

    private void AppendRun(BlockRun run)
    {
        runs.Add(run);
        Length += run.Reading.Length;
    }
}
