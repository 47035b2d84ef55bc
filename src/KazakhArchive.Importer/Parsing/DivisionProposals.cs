using System.Globalization;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// Rows of divisions.tsv for headings that are found later: on the level of headings with the same word, or of the same level in the file, else
/// within their chapter. A chapter among others has the number of the one before it and a letter, one behind the last the next
/// number.
/// </summary>
internal sealed class DivisionProposals
{
    private const int WithinChapter = 2;

    private readonly IReadOnlyList<DivisionRow> divisions;
    private readonly SourceStructure structure;
    private readonly Dictionary<int, int> levelsByRank = [];
    private readonly Dictionary<int, int> levelsInFile = [];
    private readonly HashSet<Ordinal> chapters;

    public DivisionProposals(IReadOnlyList<ClassifiedPiece> pieces, SourceStructure structure, IReadOnlyList<DivisionRow> divisions)
    {
        (this.divisions, this.structure) = (divisions, structure);
        chapters = [.. divisions.Select(row => row.Chapter).OfType<Ordinal>()];
        foreach (var piece in pieces)
        {
            foreach (var row in piece.Divisions.Where(row => row.SuppliedHeading is null))
            {
                levelsByRank.TryAdd(DivisionWords.RankOfFirst(piece.Text), row.Level);
                levelsInFile.TryAdd(LevelInFile(piece), row.Level);
            }
        }
    }

    public string RowOf(ClassifiedPiece piece, string words, bool isRunIn)
    {
        var line = piece.Line.LineNumber;
        var before = divisions.LastOrDefault(row => row.LineNumber <= line && row.Chapter is not null)?.Chapter;
        var level = before is null ? 1
            : LevelInFile(piece) is > 0 and var told && levelsInFile.TryGetValue(told, out var inFile) ? inFile
            : DivisionWords.RankOfFirst(words) is > 0 and var rank && levelsByRank.TryGetValue(rank, out var alike) ? alike
            : WithinChapter;
        var chapter = level == 1 ? NumberAt(line, before ?? new Ordinal(0)).ToString() : "";
        string[] cells = [line.ToString(CultureInfo.InvariantCulture), level.ToString(CultureInfo.InvariantCulture), chapter, level == 1 ? $"chapter-{chapter}" : "", "", "", .. isRunIn ? (string[])[words] : []];
        return string.Join('\t', cells);
    }

    private Ordinal NumberAt(int line, Ordinal before)
    {
        var isLast = divisions.All(row => row.Chapter is null || row.LineNumber <= line);
        var number = Next(before);
        while (!chapters.Add(number))
        {
            number = Next(number);
        }

        return number;

        Ordinal Next(Ordinal other) => isLast ? new Ordinal(other.Number + 1) : other.NextInserted();
    }

    private int LevelInFile(ClassifiedPiece piece) => structure.On(piece.Line.LineNumber) is { Role: PieceKind.Heading } row ? row.Level : 0;
}
