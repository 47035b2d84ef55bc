using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting;

/// <summary>The blocks of a book that are written so far, each with its row of the structure, and what waits for the next one.</summary>
internal sealed class WrittenBlocks
{
    private readonly List<(StructureRow Row, IReadOnlyList<(int Utf16, int Page)> Pages)> rows = [];
    private readonly DisplayedLines displayed = new();
    private (string Kind, int Level) division = ("", 0);
    private string reference = "";

    public int Count => rows.Count;

    /// <summary>A division without a heading is to begin with the next block.</summary>
    public bool AwaitsDivision => division.Level > 0;

    public void BeginDivision(string kind, int level) => division = (kind, level);

    /// <summary>The next block that is a passage is what the file knows by this number.</summary>
    public void Refer(string number) => reference = number;

    /// <summary>The row of a block with the division that begins with it; a heading begins its own.</summary>
    public StructureRow InDivision(StructureRow block)
    {
        var (kind, level) = division;
        division = ("", 0);
        return block.Level == 0 ? block with { Level = level, Division = kind } : block;
    }

    /// <param name="words">Of the block, which is set as its type says.</param>
    public void Add(StructureRow row, IReadOnlyList<(int Utf16, int Page)> pages, string words, LineType type)
    {
        if (reference.Length > 0 && row.Role is not (PieceKind.Heading or PieceKind.Note or PieceKind.Figure) && row.Role?.IsHidden() != true)
        {
            (row, reference) = (row with { Reference = reference }, "");
        }

        if (row.Role is null or PieceKind.Heading || (row.Role == PieceKind.Paragraph && !row.Continues))
        {
            displayed.Add(rows.Count, type, words, isHeading: row.Role == PieceKind.Heading);
        }

        rows.Add((row, pages));
    }

    public List<StructureRow> Structure(Func<IReadOnlyList<(int Utf16, int Page)>, List<PagePlace>> places) => rows.ConvertAll(row => row.Row with { Pages = places(row.Pages) });

    /// <inheritdoc cref="DisplayedLines.Tell"/>
    public (int Count, bool AreCentred) TellHeadings(List<StructureRow> structure, bool hasContentsAlone) => displayed.Tell(structure, hasContentsAlone);
}
