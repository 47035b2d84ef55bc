using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting;

/// <summary>Tables by which editors set verse: the halves stand in two columns, perhaps with a narrow one between them.</summary>
public static class CoupletTable
{
    private const int ShortestHalfLetters = 4;
    private const int LongestHalfLetters = 60;

    /// <summary>Whether all rows of a table are couplets: two halves that are much alike in length, without digits.</summary>
    /// <param name="rows">The lines of each cell.</param>
    public static bool Is(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> rows) => rows.Count > 0 && rows.All(IsCouplet);

    /// <summary>The columns of a row that hold words: of a couplet two.</summary>
    public static IReadOnlyList<int> Columns(IReadOnlyList<IReadOnlyList<string>> row) =>
        [.. Enumerable.Range(0, row.Count).Where(column => row[column].Any(line => VerseHalves.Letters(line) > 0))];

    /// <summary>What is in the other columns, such as the number of the verse; empty where they are.</summary>
    public static string Beside(IReadOnlyList<IReadOnlyList<string>> row) =>
        string.Join(' ', row.Where(cell => !cell.Any(IsWritten)).SelectMany(cell => cell).Select(line => line.Trim()).Where(line => line.Length > 0));

    private static bool IsCouplet(IReadOnlyList<IReadOnlyList<string>> row)
    {
        if (Columns(row) is not [var first, var second])
        {
            return false;
        }

        var (one, two) = (row[first].Where(IsWritten).ToList(), row[second].Where(IsWritten).ToList());
        return one.Count == two.Count && one.Zip(two).All(couplet => AreHalves(couplet.First, couplet.Second));
    }

    private static bool IsWritten(string line) => VerseHalves.Letters(line) > 0;

    private static bool AreHalves(string first, string second)
    {
        var (one, two) = (VerseHalves.Letters(first), VerseHalves.Letters(second));
        return Math.Min(one, two) >= ShortestHalfLetters && Math.Max(one, two) <= LongestHalfLetters && Math.Min(one, two) * 2 >= Math.Max(one, two)
            && first.Trim().Contains(' ', StringComparison.Ordinal) && second.Trim().Contains(' ', StringComparison.Ordinal) && !first.Any(char.IsDigit) && !second.Any(char.IsDigit);
    }
}
