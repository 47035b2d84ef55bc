using System.Text.RegularExpressions;
using AngleSharp.Dom;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>What kind of block an element is, where it stands.</summary>
internal static partial class HtmlBlocks
{
    /// <summary>A paragraph that is longer is no poem between two others.</summary>
    private const int LongestPoemUtf16 = 10_000;

    /// <summary>Inline elements that are lines of verse or their halves.</summary>
    public static bool IsLine(IElement element, Place place) =>
        place.Role == PieceKind.VerseLine && !place.IsJoined && (HtmlWords.Means(element, HtmlWords.Half) || HtmlWords.Means(element, HtmlWords.Couplet) || element.ClassList.Contains("line"));

    /// <summary>What the children of a block are told.</summary>
    /// <param name="notes">Where the file tells none, a paragraph may be one.</param>
    /// <param name="file">In a book of several the headers are the book's.</param>
    public static Place Inside(IElement element, Place place, HtmlNotes notes, HtmlFile file)
    {
        if (IsUnveiled(element, place, file))
        {
            place = new Place(null);
        }

        var isFurniture = element.LocalName == "nav" || (!file.IsPackaged && IsFurniture(element, file));
        if (place.IsHidden || isFurniture || IsUnseen(element, file, notes))
        {
            return new Place(PieceKind.FurnitureSurplus) { IsVeiled = (place.IsVeiled || !place.IsHidden) && !isFurniture && file.Styles.IsDisplayed(element) };
        }

        if (!file.IsPackaged && HtmlHeader.IsOfBook(element) && HtmlHeader.IsTitlePage(element))
        {
            return new Place(PieceKind.TitlePage);
        }

        if (HtmlHeadings.LevelOf(element) is > 0 and var level)
        {
            return place with { Level = level, IsJoined = true };
        }

        if (place.Role == PieceKind.TitlePage)
        {
            return place;
        }

        if (place.Role == PieceKind.VerseLine)
        {
            return place with { IsCouplet = IsCouplet(element) };
        }

        var meanings = HtmlWords.MeaningsOf(element).ToList();
        return meanings.Contains(HtmlWords.Verse) || (meanings.Contains(HtmlWords.Couplet) && HasHalves(element)) || (meanings.Contains(HtmlWords.Stanza) && element.LocalName == "div")
            ? new Place(PieceKind.VerseLine) { PartsHalves = true, IsCouplet = meanings.Contains(HtmlWords.Couplet) && !meanings.Contains(HtmlWords.Verse) && IsCouplet(element) }
            : element.LocalName is "blockquote" || meanings.Contains(HtmlWords.Quotation) ? new Place(PieceKind.Quotation)
            : element.LocalName is "figcaption" || (meanings.Contains(HtmlWords.Caption) && element.LocalName != "caption") ? new Place(PieceKind.Figure) { IsJoined = true }
            : meanings.Contains(HtmlWords.Running) ? new Place(PieceKind.FormeWork) { IsJoined = true }
            : meanings.Contains(HtmlWords.Title) && IsLeaf(element) ? new Place(PieceKind.TitlePage)
            : element.LocalName is "li" or "dt" or "listitem" || meanings.Contains(HtmlWords.Item) ? new Place(PieceKind.ListItem)
            : HtmlVerse.IsCouplet(element) ? new Place(PieceKind.VerseLine) { PartsHalves = true, IsCouplet = true }
            : IsLeaf(element) && place.Role is null && element.TextContent.Length <= LongestPoemUtf16 ? Open(element, place, notes)
            : place;
    }

    /// <summary>The rows of a table without those of tables within it.</summary>
    public static List<List<IElement>> Rows(IElement table) =>
        [.. table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table).Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").ToList())];

    /// <summary>The lines of a cell without the marks of notes.</summary>
    public static IReadOnlyList<string> Lines(IElement cell, HtmlNotes notes) =>
        LinesOf(cell, text => text.ParentElement is IElement parent && (notes.MarkAt(parent) is not null || (parent.ParentElement is IElement outer && notes.MarkAt(outer) is not null)));

    private static List<string> LinesOf(IElement block, Func<IText, bool> isLeft)
    {
        var lines = new List<string> { "" };
        foreach (var node in block.Descendants())
        {
            if (node is IElement { LocalName: "br" or "p" or "div" })
            {
                lines.Add("");
            }
            else if (node is IText text && !isLeft(text))
            {
                lines[^1] += text.Data;
            }
        }

        return lines;
    }

    /// <summary>The couplets of a row: where its cells have equally many lines, those side by side; otherwise all lines of each cell together.</summary>
    public static IReadOnlyList<IReadOnlyList<IEnumerable<INode>>> Couplets(IReadOnlyList<IElement> cells)
    {
        var lines = cells.Select(cell => NodesOfLines(cell).Where(line => line.Exists(node => node.TextContent.Any(char.IsLetter))).ToList()).ToList();
        return lines.Count > 0 && lines[0].Count > 1 && lines.TrueForAll(column => column.Count == lines[0].Count)
            ? [.. Enumerable.Range(0, lines[0].Count).Select(line => (IReadOnlyList<IEnumerable<INode>>)[.. lines.Select(column => column[line])])]
            : [[.. cells.Select(cell => (IEnumerable<INode>)cell.ChildNodes)]];
    }

    private static List<List<INode>> NodesOfLines(INode cell)
    {
        var lines = new List<List<INode>> { new() };
        foreach (var node in cell.ChildNodes)
        {
            if (node is IElement { LocalName: "br" })
            {
                lines.Add([]);
            }
            else if (node is IElement block && HtmlWords.IsBlock(block))
            {
                lines.AddRange(NodesOfLines(block));
                lines.Add([]);
            }
            else
            {
                lines[^1].Add(node);
            }
        }

        return lines;
    }

    /// <summary>White space by which a verse is parted: spaces that HTML does not fold.</summary>
    public static IReadOnlyList<(int Start, int End)> Gaps(ReadOnlySpan<char> words)
    {
        var gaps = new List<(int, int)>();
        foreach (var match in Gap().EnumerateMatches(words))
        {
            gaps.Add((match.Index, match.Index + match.Length));
        }

        return gaps;
    }

    private static bool IsFurniture(IElement element, HtmlFile file) =>
        element.LocalName is "form" || (HtmlWords.IsFurniture(element) && !HoldsTheText(element, file))
        || (element.LocalName is "header" or "footer" && element.Closest("article, section, main, blockquote") is null && !HtmlHeader.IsOfBook(element))
        || (element.LocalName is "aside" && !HtmlWords.Means(element, HtmlWords.Note) && !HtmlWords.Means(element, HtmlWords.Notes) && element.Closest("article, section, main") is null && element.Owner?.QuerySelector("article, main") is not null);

    /// <summary>
    /// Whether browsers show nobody the element: by its attribute or its style. Notes are often shown only when they are asked for, and headings
    /// hidden where a picture has their letters.
    /// </summary>
    public static bool IsUnseen(IElement element, HtmlFile file, HtmlNotes notes) => (!file.Styles.IsDisplayed(element) || file.Styles.Of(element).IsVisible == false)
        && !HoldsTheText(element, file) && element.QuerySelector(HtmlWords.Headings) is null && HtmlWords.HeadingLevel(element) == 0
        && !HtmlWords.Means(element, HtmlWords.Notes) && !HtmlWords.Means(element, HtmlWords.Note) && notes.TextAt(element) is null && !element.Descendants().OfType<IElement>().Any(inner => notes.TextAt(inner) is not null);

    /// <summary>Whether it is shown within what is hidden.</summary>
    public static bool IsUnveiled(IElement element, Place place, HtmlFile file) => place.IsVeiled && file.Styles.Of(element).IsVisible == true;

    /// <summary>Whatever a site calls it: half of all words are no furniture.</summary>
    private static bool HoldsTheText(IElement element, HtmlFile file) => element.TextContent.Length * 2 >= file.LengthUtf16;

    private static bool HasHalves(IElement element) => element.Children.Length > 1 || element.QuerySelector("br") is not null;

    private static bool IsCouplet(IElement element)
    {
        if (HtmlWords.Means(element, HtmlWords.Stanza))
        {
            return false;
        }

        var children = element.Children.Where(child => HtmlWords.IsBlock(child) || HtmlWords.Means(child, HtmlWords.Half)).ToList();
        if (HtmlWords.Means(element, HtmlWords.Couplet) || (children.Count > 0 && children.TrueForAll(child => HtmlWords.Means(child, HtmlWords.Half))))
        {
            return true;
        }

        // Of a poem each of whose groups has two lines the groups are couplets.
        return children.Count == 2 && children.TrueForAll(IsLeaf) && element.ParentElement is IElement parent && !HtmlWords.Means(element, HtmlWords.Verse)
            && parent.Children.Where(HtmlWords.IsBlock).All(group => group.Children.Count(HtmlWords.IsBlock) == 2);
    }

    public static bool IsLeaf(IElement element) => !element.Descendants().OfType<IElement>().Any(HtmlWords.IsBlock);

    /// <summary>Whether a line break follows another one, as an empty line of old pages.</summary>
    public static bool IsBehindBreak(INode node)
    {
        var before = node.PreviousSibling;
        while (before is IText blank && string.IsNullOrWhiteSpace(blank.Data))
        {
            before = before.PreviousSibling;
        }

        return before is IElement { LocalName: "br" };
    }

    /// <summary>A paragraph that may be verse: its lines are short, or something parts a line.</summary>
    private static Place Open(IElement element, Place place, HtmlNotes notes)
    {
        var lines = LinesOf(element, _ => false);
        return (!notes.AreTold && NoteHead.Is(element.TextContent)) || HtmlVerse.IsAmongLines(element) ? place with { IsOpenToGuess = true, IsBlock = true, PartsHalves = true }
            : VerseShape.AreLines(lines) ? place with { IsOpenToGuess = true, PartsHalves = true, PartsLines = true }
            : lines.Count == 1 && VerseShape.IsParted(Gap().Replace(WhiteSpace().Replace(lines[0], " ").Trim(), "\t")) ? place with { IsOpenToGuess = true, PartsHalves = true }
            : place;
    }

    [GeneratedRegex(@"\s*(?:[\u00A0\u2000-\u200A\u3000]\s*){3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    /// <summary>What HTML folds.</summary>
    [GeneratedRegex(@"[ \t\r\n\f]+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
