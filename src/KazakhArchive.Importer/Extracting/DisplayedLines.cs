using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting;

/// <summary>
/// The headings of a file whose author used no styles for them: short lines that are set apart from the text by bold or larger letters, or where
/// no line is, in the middle, unless words of divisions tell the headings. Of several at the head of the file, one below the other, the last is a
/// heading and the others are the title page, which ends before the first line that words tell.
/// Many short lines in a row that are set alike are no headings; the parser finds out whether they are verse.
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

    /// <summary>Headings that stand below each other differ in type; a title page seldom has as many lines of one.</summary>
    private const int FewestVerseLines = 4;

    /// <summary>One line in the middle may be a dedication, anything.</summary>
    private const int FewestCentredHeadings = 2;

    /// <summary>One such line may stand in any text.</summary>
    private const int FewestHeadingsByWords = 2;

    /// <summary>Where fewer lines than one in so many stand there, the words of headings tell more.</summary>
    private const int MostLinesPerCentredHeading = 40;

    /// <summary>Of the words for volumes and books.</summary>
    private const int RankOfBooks = 2;

    private const char OrnateLeftParenthesis = '\uFD3E';
    private const char OrnateRightParenthesis = '\uFD3F';

    private readonly List<Line> lines = [];

    /// <param name="row">The index of the block's row.</param>
    /// <param name="isHeading">Whether the file, or its contents, say so.</param>
    public void Add(int row, LineType type, string words, bool isHeading)
    {
        var letters = VerseHalves.Letters(words);
        var endsWithStop = words is [.., '.' or '\u06D4' or '\u060C' or '\u061B' or ',' or ';'];
        var rank = letters <= LongestLetters && !endsWithStop ? DivisionWords.RankOf(words) : 0;
        lines.Add(new Line(
            row, type, letters, rank, rank > 0 && DivisionWords.IsMatter(words),
            words is ['(' or OrnateLeftParenthesis or OrnateRightParenthesis, .., ')' or OrnateLeftParenthesis or OrnateRightParenthesis],
            endsWithStop || words is [.., ':' or '-'],
            !isHeading && VerseShape.IsLine(words) && !words.Any(char.IsDigit) ? words : null, rank > 0 && DivisionWords.IsAbout(words), !isHeading && words.Contains('\t', StringComparison.Ordinal)));
    }

    /// <summary>Makes headings of these lines where no row is one; where no line is set apart either, the parser looks for them among the paragraphs.</summary>
    /// <param name="hasContentsAlone">What is a heading is so by the book's contents, beside which there may be others.</param>
    /// <returns>How many, and whether they stand only in the middle.</returns>
    public (int Count, bool AreCentred) Tell(List<StructureRow> structure, bool hasContentsAlone)
    {
        MarkCouplets(structure);
        var verse = Verse(structure);
        var isTold = structure.Exists(row => row.Role == PieceKind.Heading || row.Division.Length > 0);
        var (levels, areCentred) = isTold && !hasContentsAlone ? ([], false) : Levels(verse, lines.ConvertAll(line => structure[line.Row]));
        var count = levels.Values.Count(level => level > 0);
        for (var i = 0; i < structure.Count; i++)
        {
            if (levels.TryGetValue(i, out var level))
            {
                structure[i] = structure[i] with { Role = level > 0 ? PieceKind.Heading : PieceKind.TitlePage, IsBlock = false, Level = level, Division = "" };
            }
            else if ((count == 0 && !isTold) || verse.Contains(i))
            {
                Open(structure, i, role: null);
            }
        }

        return (count, areCentred);
    }

    /// <param name="role">What it is; null where the parser is to find out.</param>
    /// <returns>False where the file says otherwise.</returns>
    private static bool Open(List<StructureRow> structure, int row, PieceKind? role)
    {
        var isOpen = structure[row] is { Role: PieceKind.Paragraph, Continues: false };
        structure[row] = isOpen ? structure[row] with { Role = role, IsBlock = role is null } : structure[row];
        return isOpen;
    }

    /// <summary>By the index of the row: a heading with its level, or a line of the title page with 0. No heading where the file sets no line apart, or words tell them.</summary>
    /// <param name="verse">The rows that may be verse, and are neither.</param>
    /// <param name="rows">What the file says of each line.</param>
    private (Dictionary<int, int> Levels, bool AreCentred) Levels(HashSet<int> verse, List<StructureRow> rows)
    {
        var bySize = lines.GroupBy(line => line.Type.SizeHalfPoints).OrderByDescending(same => same.Sum(line => line.Letters)).FirstOrDefault();
        var text = new LineType(bySize?.Key ?? 0, IsMost(line => line.Type.IsBold), IsMost(line => line.Type.IsCentred));
        var displayed = lines.FindAll(line => IsDisplayed(line, text) && !verse.Contains(line.Row));
        var areCentred = displayed.Count == 0;
        displayed = !areCentred ? lines.FindAll(line => (IsDisplayed(line, text) || IsToldInMiddle(line, text)) && !verse.Contains(line.Row))
            : text.IsCentred ? displayed
            : Centred(verse, text);
        if (displayed.Sum(line => (long)line.Letters) * LeastTextPerDisplayed > lines.Sum(line => (long)line.Letters))
        {
            return ([], false);
        }

        var apart = displayed.ConvertAll(line => line.Row).ToHashSet();
        var begun = lines.Zip(rows).Where(line => line.Second.Level > 0).ToList();
        var front = begun.Count > 0 ? [] : Front(line => apart.Contains(line.Row), line => !verse.Contains(line.Row) && (apart.Contains(line.Row) || (line.Type.IsCentred && !text.IsCentred && line.Letters <= LongestLetters)));
        if (displayed.Count == 0 && !(front.Count < lines.Count && lines[front.Count].Rank > 0))
        {
            return ([], false);
        }

        var headings = displayed.FindAll(line => !front.Contains(line.Row));
        var levels = Ranks([.. headings.Select(line => line.Type).Distinct()], begun.ConvertAll(line => (line.First.Type, line.Second.Level)));
        return (headings.Select(line => (line.Row, Level: levels[line.Type])).Concat(front.Select(row => (Row: row, Level: 0))).ToDictionary(line => line.Row, line => line.Level), areCentred);
    }

    /// <summary>The rows of the lines at the head of the file that are its title page.</summary>
    private HashSet<int> Front(Func<Line, bool> isApart, Func<Line, bool> mayBe)
    {
        // With the word for a book its title may begin.
        var told = lines.FindIndex(line => (line.Rank > RankOfBooks && !(line.IsAbout && line.Row == lines[0].Row)) || (line.Rank > 0 && line.Row != lines[0].Row));
        var front = lines.TakeWhile(mayBe).ToList();
        front = told >= 0 && told < front.Count ? front[..(told + 1)] : front;
        return front.Count is < 2 or > LongestTitlePageLines ? [] : (isApart(front[^1]) || front[^1].Rank > 0 ? front[..^1] : front).ConvertAll(line => line.Row).ToHashSet();
    }

    /// <summary>The levels of headings by their types: the more a type stands out, the higher. A type of which the contents know a level has that one.</summary>
    private static Dictionary<LineType, int> Ranks(IReadOnlyList<LineType> types, List<(LineType Type, int Level)> told)
    {
        // One line of the contents alone is where the book opens.
        var next = told.Count < 2 ? 1 : told.Max(heading => heading.Level) + 1;
        var deepest = Math.Max(DeepestLevel, next);
        var levels = new Dictionary<LineType, int>();
        foreach (var type in types.OrderByDescending(type => type.SizeHalfPoints).ThenByDescending(type => type.IsCentred).ThenByDescending(type => type.IsBold))
        {
            var level = told.Where(heading => heading.Type == type).Select(heading => heading.Level).DefaultIfEmpty(next).Min();
            levels[type] = Math.Min(level, deepest);
            next = level + 1;
        }

        return levels;
    }

    /// <summary>Whether most letters are set so: then it sets nothing apart.</summary>
    private bool IsMost(Func<Line, bool> isSo) => lines.Where(isSo).Sum(line => (long)line.Letters) * 2 > lines.Sum(line => (long)line.Letters);

    private static bool IsDisplayed(Line line, LineType text) => IsShort(line)
        && ((line.Type.IsBold && !text.IsBold) || (text.SizeHalfPoints > 0 && line.Type.SizeHalfPoints * 100 >= text.SizeHalfPoints * (100 + LargerByPercent)));

    /// <summary>Whether words tell that a line is a heading which only stands in the middle.</summary>
    private static bool IsToldInMiddle(Line line, LineType text) => line.Rank > 0 && line.Type.IsCentred && !text.IsCentred;

    private static bool IsShort(Line line) => line.Letters is > 0 and <= LongestLetters && (line.Rank > 0 || !(line.EndsSentence || line.IsBracketed));

    /// <summary>Those that stand alone between others, or that words tell; behind the last there is something to read. None where words tell several.</summary>
    private List<Line> Centred(HashSet<int> verse, LineType text)
    {
        if (lines.Count(line => line.Rank is > 0 and < DivisionWords.RankOfPoems && !line.IsMatter) >= FewestHeadingsByWords)
        {
            return [];
        }

        var found = lines.Index().Where(line => (IsAlone(line.Index) || IsToldInMiddle(line.Item, text)) && IsShort(line.Item) && !verse.Contains(line.Item.Row) && line.Index + 1 < lines.Count).Select(line => line.Item).ToList();
        return found.Count < Math.Max(FewestCentredHeadings, lines.Count / MostLinesPerCentredHeading) ? [] : found;

        bool IsAlone(int index) => lines[index].Type.IsCentred && !(index > 0 && lines[index - 1].Type.IsCentred) && !(index + 1 < lines.Count && lines[index + 1].Type.IsCentred);
    }

    /// <summary>Two lines that stand in the middle by themselves and rhyme.</summary>
    private void MarkCouplets(List<StructureRow> structure)
    {
        var isTextCentred = IsMost(line => line.Type.IsCentred);
        for (var i = 0; i + 1 < lines.Count && !isTextCentred; i++)
        {
            if (lines[i] is { Verse: string first, Type.IsCentred: true } one && lines[i + 1] is { Verse: string second } two && two.Type == one.Type
                && !(i > 0 && lines[i - 1].Type == one.Type) && !(i + 2 < lines.Count && lines[i + 2].Type == one.Type)
                && AreBeside(structure, one.Row, two.Row) && CoupletEvidence.Rhymes(first, second)
                && Open(structure, one.Row, PieceKind.VerseLine) && Open(structure, two.Row, PieceKind.VerseLine))
            {
                structure[two.Row] = structure[two.Row] with { Continues = two.Row == one.Row + 1 };
                (lines[i], lines[i + 1]) = (one with { Type = NotSetApart }, two with { Type = NotSetApart });
            }
        }
    }

    private static readonly LineType NotSetApart = new(0, IsBold: false, IsCentred: false);

    /// <summary>The rows of lines that a tab parts, and of those that stand in a row, are set alike and may be verse; only notes stand between them.</summary>
    private HashSet<int> Verse(List<StructureRow> structure)
    {
        var verse = new HashSet<int>();
        for (var i = 0; i < lines.Count;)
        {
            var end = i + 1;
            while (lines[i].Verse is not null && end < lines.Count && lines[end].Verse is not null && lines[end].Type == lines[i].Type && AreBeside(structure, lines[end - 1].Row, lines[end].Row))
            {
                end++;
            }

            if (end - i >= FewestVerseLines || lines[i].IsParted)
            {
                verse.UnionWith(lines[i..end].Select(line => line.Row));
            }

            i = end;
        }

        return verse;
    }

    private static bool AreBeside(List<StructureRow> structure, int first, int second) =>
        Enumerable.Range(first + 1, second - first - 1).All(between => structure[between].Role == PieceKind.Note);

    /// <param name="Rank">Of the word that makes it a heading; 0 where none does.</param>
    /// <param name="IsMatter">It heads front or back matter, such as a preface, whatever tells the other headings.</param>
    /// <param name="IsBracketed">A remark such as "(to be continued)", or a verse of the Quran.</param>
    /// <param name="Verse">Its words, where they may be a line of verse.</param>
    /// <param name="IsAbout">A word for a division, and about what: at the head of a book its title.</param>
    /// <param name="IsParted">A tab parts them, as it parts the halves of a verse.</param>
    private readonly record struct Line(int Row, LineType Type, int Letters, int Rank, bool IsMatter, bool IsBracketed, bool EndsSentence, string? Verse, bool IsAbout, bool IsParted);
}
