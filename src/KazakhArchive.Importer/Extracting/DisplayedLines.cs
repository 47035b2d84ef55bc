using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting;

/// <summary>
/// The headings of a file whose author used no styles for them: short lines in bold, or in letters that are larger than those of the text.
/// Of several at the head of the file, one below the other, the last is a heading and the others are the title page.
/// </summary>
internal sealed class DisplayedLines
{
    private const int LongestLetters = 80;

    /// <summary>A line in letters that are larger by less than a fifth is set so by accident.</summary>
    private const int LargerByPercent = 20;

    private const int DeepestLevel = 3;
    private const int LongestTitlePageLines = 8;

    /// <summary>Where more letters than one in so many are set apart, nothing is.</summary>
    private const int LeastTextPerDisplayed = 4;

    private readonly List<(int Row, LineType Type, int Letters, bool EndsSentence)> lines = [];

    /// <param name="row">The index of the block's row.</param>
    public void Add(int row, LineType type, string words) =>
        lines.Add((row, type, VerseHalves.Letters(words), words is [.., '.' or ':' or '\u06D4' or '\u060C' or '\u061B' or ',' or ';' or '-']));

    /// <summary>Makes headings of these lines where no row is one; where no line is set apart either, the parser looks for them among the paragraphs.</summary>
    /// <returns>How many.</returns>
    public int Tell(List<StructureRow> structure)
    {
        if (structure.Exists(row => row.Role == PieceKind.Heading || row.Division.Length > 0))
        {
            return 0;
        }

        var levels = Levels();
        for (var i = 0; i < structure.Count; i++)
        {
            if (levels.TryGetValue(i, out var level))
            {
                structure[i] = structure[i] with { Role = level > 0 ? PieceKind.Heading : PieceKind.TitlePage, IsBlock = false, Level = level };
            }
            else if (levels.Count == 0 && structure[i] is { Role: PieceKind.Paragraph, Continues: false })
            {
                structure[i] = structure[i] with { Role = null, IsBlock = true };
            }
        }

        return levels.Values.Count(level => level > 0);
    }

    /// <summary>By the index of the row: a heading with its level, or a line of the title page with 0. Nothing where the file sets no line apart.</summary>
    private Dictionary<int, int> Levels()
    {
        var bySize = lines.GroupBy(line => line.Type.SizeHalfPoints).OrderByDescending(same => same.Sum(line => line.Letters)).FirstOrDefault();
        var size = bySize?.Key ?? 0;
        var displayed = lines.FindAll(line => IsDisplayed(line, size));
        if (displayed.Count == 0 || displayed.Sum(line => (long)line.Letters) * LeastTextPerDisplayed > lines.Sum(line => (long)line.Letters))
        {
            return [];
        }

        var front = lines.TakeWhile(line => IsDisplayed(line, size) || (line.Type.IsCentred && line.Letters <= LongestLetters)).ToList();
        front = front.Count is < 2 or > LongestTitlePageLines ? [] : IsDisplayed(front[^1], size) ? front[..^1] : front;
        var rows = front.ConvertAll(line => line.Row).ToHashSet();
        var headings = displayed.FindAll(line => !rows.Contains(line.Row));
        var ranks = headings.Select(line => line.Type).Distinct().OrderByDescending(type => type.SizeHalfPoints).ThenByDescending(type => type.IsCentred).ThenByDescending(type => type.IsBold).ToList();
        return headings.Select(line => (line.Row, Level: Math.Min(ranks.IndexOf(line.Type) + 1, DeepestLevel))).Concat(front.Select(line => (line.Row, Level: 0)))
            .ToDictionary(line => line.Row, line => line.Level);
    }

    private static bool IsDisplayed((int Row, LineType Type, int Letters, bool EndsSentence) line, int size) =>
        line.Letters is > 0 and <= LongestLetters && !line.EndsSentence
        && (line.Type.IsBold || (size > 0 && line.Type.SizeHalfPoints * 100 >= size * (100 + LargerByPercent)));
}
