using AngleSharp.Dom;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>A table is couplets, rows of cells, or the frame around a page of a site.</summary>
internal sealed class HtmlTable
{
    private readonly List<List<IElement>> rows;
    private readonly List<List<IReadOnlyList<string>>> lines;
    private readonly PieceKind role;

    /// <param name="outer">Where the table stands.</param>
    public HtmlTable(IElement table, Place outer, HtmlNotes notes)
    {
        rows = HtmlBlocks.Rows(table);
        lines = rows.ConvertAll(row => row.ConvertAll(cell => HtmlBlocks.Lines(cell, notes)));
        var isVerse = outer.Role == PieceKind.VerseLine || CoupletTable.Is(lines);
        role = isVerse ? PieceKind.VerseLine : outer.Role ?? PieceKind.TableRow;
        IsFrame = !isVerse && (rows.TrueForAll(row => row.Count <= 1) || rows.Exists(row => row.Exists(cell => cell.QuerySelector($"table, p + p, {HtmlWords.Headings}") is not null)));
        IsVerse = isVerse;
    }

    /// <summary>What is in it are blocks like any others.</summary>
    public bool IsFrame { get; }

    public bool IsVerse { get; }

    /// <summary>Its lines with the nodes of each of their cells; of couplets of two cells each two lines that stand side by side. Before them stands what other cells hold.</summary>
    public IEnumerable<(IReadOnlyList<IEnumerable<INode>> Cells, string Beside)> Lines()
    {
        foreach (var (row, cells) in rows.Zip(lines))
        {
            var written = IsVerse ? CoupletTable.Columns(cells) : [.. Enumerable.Range(0, row.Count)];
            var beside = IsVerse ? CoupletTable.Beside(cells) : "";
            foreach (var line in IsVerse ? HtmlBlocks.Couplets([.. written.Select(column => row[column])]) : [[.. row.Select(cell => (IEnumerable<INode>)cell.ChildNodes)]])
            {
                yield return (line, beside);
                beside = "";
            }
        }
    }

    /// <summary>Of the blocks that its lines become.</summary>
    public Place Place => new(role);
}
