namespace KazakhArchive.Importer.Parsing;

/// <summary>What the file in which a text came says about its lines. A text that came as plain lines has none.</summary>
public sealed class SourceStructure(IReadOnlyList<StructureRow> rows)
{
    private readonly Dictionary<int, StructureRow> byLine = rows.ToDictionary(row => row.LineNumber);

    public static SourceStructure None { get; } = new([]);

    /// <summary>In the order of the source, at most one a line.</summary>
    public IReadOnlyList<StructureRow> Rows => rows;

    /// <summary>The file tells its headings, or that it has none: what it calls a paragraph is no heading.</summary>
    public bool HasHeadings { get; } = rows.Any(row => row.Role is PieceKind.Heading or PieceKind.Paragraph || row.Division.Length > 0);

    /// <summary>The file tells where printed pages begin, so that no number of the text is taken for one.</summary>
    public bool HasPages { get; } = rows.Any(row => row.Pages.Count > 0);

    /// <summary>The file tells its notes, so that no number of the text is taken for a mark.</summary>
    public bool HasNotes { get; } = rows.Any(row => row.Notes.Count > 0);

    /// <summary>Null where the file says nothing of the line.</summary>
    public StructureRow? On(int lineNumber) => byLine.GetValueOrDefault(lineNumber);
}
