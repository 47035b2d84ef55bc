using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Site.Reading;

/// <summary>Cuts the inlines of a table row into cells.</summary>
public static class TableCells
{
    /// <summary>
    /// Index and number of each cell's inlines, at least one cell; the boundary before a cell counts to it. A boundary
    /// with nothing but blanks on its outer side is the row's outer bar and parts no cells.
    /// </summary>
    public static IReadOnlyList<(int First, int Count, bool IsLast)> Of(IReadOnlyList<Inline> inlines)
    {
        int[] boundaries = [.. Enumerable.Range(0, inlines.Count).Where(i => inlines[i] is Inline.CellBoundary)];
        int[] starts = [0, .. boundaries.Where(i => !IsBlank(inlines.Take(i)) && !IsBlank(inlines.Skip(i + 1)))];
        return [.. starts.Select((start, n) =>
        {
            var isLast = n + 1 == starts.Length;
            return (start, (isLast ? inlines.Count : starts[n + 1]) - start, isLast);
        })];
    }

    private static bool IsBlank(IEnumerable<Inline> inlines) =>
        inlines.All(inline => string.IsNullOrWhiteSpace(LayerText.Of(inline, Layer.Reading)));
}
