using System.Globalization;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Drafting;

/// <summary>The divisions of a new work as its lines suggest them; the editor reviews them.</summary>
internal static class DivisionDraft
{
    /// <summary>As deep as divisions.tsv goes.</summary>
    internal const int DeepestLevel = 5;

    /// <summary>
    /// Headings of the highest rank become chapters. Words rank by what they mean (جلد, باب, فصل), numbers by their parts, plain lines by
    /// whether they come before them; plain words that stand more than once become headings inside chapters.
    /// </summary>
    /// <param name="structure">Whose headings are taken where it tells any.</param>
    /// <param name="hasNestedLevels">Its levels are those of divisions within divisions.</param>
    /// <returns>With the lines that go on with the heading above them.</returns>
    public static (IReadOnlyList<(DivisionRow Row, string Heading)> Rows, IReadOnlyList<int> SecondLines) Of(
        string path, Source source, SourceStructure structure, string title, bool hasNestedLevels)
    {
        if (structure.HasHeadings)
        {
            return (StructuredDivisions.Of(source, structure, title, hasNestedLevels), []);
        }

        var lines = Emender.Emend(path, source.Lines, [], new FindingList());
        List<EmendedLine> texts = [.. lines.Where(line => !line.IsBlank && structure.On(line.LineNumber)?.Role?.IsHidden() != true)];
        texts = texts.Count > 0 ? texts : [.. lines.Where(line => !line.IsBlank)];
        var guesses = WithContents(Parser.GuessHeadings(path, lines, structure), ContentsTable.Find(texts));
        var certain = guesses.Where(guess => guess.Heading.Kind != HeadingKind.Line).Select(guess => guess.LineNumber).ToHashSet();
        var titleLines = TitleBlock.CountIn(texts, line => certain.Contains(line.LineNumber), title);
        titleLines = Math.Max(titleLines, texts.TakeWhile(line => structure.On(line.LineNumber)?.Role == PieceKind.TitlePage).Count());
        titleLines = titleLines == texts.Count ? 0 : titleLines;
        var firstText = texts[titleLines].LineNumber;
        guesses = [.. guesses.Where(guess => guess.LineNumber >= firstText)];
        var secondLines = TwoLineHeadings.Find(lines, guesses);
        guesses = [.. guesses.Where(guess => !secondLines.Contains(guess.LineNumber))];
        var levels = Levels(guesses.Select(guess => guess.Heading));
        var rows = new List<(DivisionRow, string)>();
        var chapter = 0;
        if (guesses.Count == 0 || guesses[0].LineNumber != firstText || levels[0] > 1)
        {
            rows.Add((new DivisionRow(0, firstText, 1, new Ordinal(++chapter), Slug(chapter), $"[{title}]"), $"[{title}]"));
        }

        foreach (var ((line, heading), level) in guesses.Zip(levels))
        {
            var words = heading.IsRunIn ? heading.Words : "";
            rows.Add((level == 1
                ? new DivisionRow(0, line, 1, new Ordinal(++chapter), Slug(chapter), null, words)
                : new DivisionRow(0, line, level, null, "", null, words), heading.Words));
        }

        return (rows, secondLines);
    }

    /// <summary>Where the book says itself what its headings are, lines that merely look like one are none.</summary>
    private static IReadOnlyList<(int LineNumber, GuessedHeading Heading)> WithContents(
        IReadOnlyList<(int LineNumber, GuessedHeading Heading)> guesses, IReadOnlyList<(int LineNumber, GuessedHeading Heading)> contents)
    {
        var named = contents.Select(heading => heading.LineNumber).ToHashSet();
        return contents.Count == 0 ? guesses
            : [.. contents.Concat(guesses.Where(guess => guess.Heading.Kind == HeadingKind.Word && !named.Contains(guess.LineNumber))).OrderBy(heading => heading.LineNumber)];
    }

    private static List<int> Levels(IEnumerable<GuessedHeading> guesses)
    {
        var headings = guesses.ToList();
        var repeated = headings.Where(heading => heading.Kind == HeadingKind.Line).CountBy(heading => heading.Words)
            .Where(count => count.Value > 1).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        var isLineFirst = headings.FindIndex(heading => heading.Kind == HeadingKind.Line) is >= 0 and var line
            && headings.FindIndex(heading => heading.Kind == HeadingKind.Number) is var number && (number < 0 || line < number);
        var lines = headings.FindAll(heading => heading.Kind == HeadingKind.Line);
        var areRanked = lines.Count(heading => DivisionWords.Begin(heading.Words)) * 5 >= lines.Count * 4; // كتاب الإيمان, باب بدء الوحي: no number, but what it is.
        var keys = headings.ConvertAll(heading => heading.Kind switch
        {
            HeadingKind.Word => (heading.Rank >= DivisionWords.RankOfPoems ? 2 : 0, heading.Rank), // غزل stands below a plain line such as غزلیات.
            HeadingKind.Line when areRanked && DivisionWords.RankOfFirst(heading.Words) is > 0 and var rank => (0, rank),
            HeadingKind.Line => repeated.Contains(heading.Words) ? (4, 0) : (isLineFirst ? 1 : 3, 0),
            _ => (2, heading.Rank),
        });
        Promote(headings, keys, Nest(headings, keys));
        var ranks = keys.Distinct().Order().ToList();

        // Words that stand above nothing else, or repeated ones alone, make no chapters.
        var first = ranks is [(4, 0)] ? 2 : 1;
        return keys.ConvertAll(key => Math.Min(DeepestLevel, first + ranks.IndexOf(key)));
    }

    /// <summary>A preface right below a heading such as الباب الأول is of that division, on the level of those within it.</summary>
    /// <returns>The indexes of such prefaces.</returns>
    private static HashSet<int> Nest(List<GuessedHeading> headings, List<(int, int)> keys)
    {
        var nested = Enumerable.Range(1, Math.Max(0, headings.Count - 1)).Where(index => IsMatter(headings[index])
            && headings[index - 1] is { Kind: HeadingKind.Word } above && !IsMatter(above) && above.PieceIndex + 1 == headings[index].PieceIndex).ToHashSet();
        foreach (var index in nested)
        {
            var above = keys[index - 1];
            keys[index] = keys.Where((key, other) => !nested.Contains(other) && key.CompareTo(above) > 0).DefaultIfEmpty((above.Item1, above.Item2 + 1)).Min();
        }

        return nested;
    }

    private static bool IsMatter(GuessedHeading heading) => heading is { Kind: HeadingKind.Word, IsRunIn: false } && DivisionWords.IsMatter(heading.Words);

    /// <summary>A preface, a contents or an appendix that the book has once stands beside its highest divisions, not above or below them.</summary>
    private static void Promote(List<GuessedHeading> headings, List<(int, int)> keys, HashSet<int> nested)
    {
        var matter = Enumerable.Range(0, headings.Count).Where(index => !nested.Contains(index) && IsMatter(headings[index]))
            .GroupBy(index => SearchForm.OfWords(headings[index].Words), StringComparer.Ordinal).Where(same => !same.Skip(1).Any()).Select(same => same.First()).ToHashSet();
        var others = keys.Where((key, index) => !matter.Contains(index) && key is not (4, 0)).ToList();
        foreach (var index in others.Count > 0 ? matter : [])
        {
            keys[index] = others.Min();
        }
    }

    internal static string Slug(int chapter) => string.Create(CultureInfo.InvariantCulture, $"chapter-{chapter}");
}
