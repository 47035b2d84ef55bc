using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Facsimiles;

/// <summary>The images of a work's pages, and where on them the lines of its source stand. Immutable. TEI P5 facsimile.</summary>
public sealed class Facsimile
{
    private readonly IReadOnlyList<string> source;
    private readonly IReadOnlyList<SourcePage> pages;
    private readonly Dictionary<int, ZonedLine> byLine;
    private readonly Dictionary<PassageId, int> byPage = [];

    /// <param name="source">The lines of <c>source.txt</c>.</param>
    /// <param name="lines">Ascending.</param>
    /// <param name="pages">In the order of the source.</param>
    /// <param name="missing">The images that lines name and that are not there, as the lines name them.</param>
    public Facsimile(IReadOnlyList<string> source, IReadOnlyList<PageImage> images, IReadOnlyList<ZonedLine> lines, IReadOnlyList<SourcePage> pages, IReadOnlyList<string> missing)
    {
        (this.source, this.pages, Images, Lines, Missing) = (source, pages, images, lines, missing);
        byLine = lines.ToDictionary(line => line.LineNumber);
        for (var i = 0; i < pages.Count; i++)
        {
            if (pages[i].Page is PassageId page)
            {
                byPage.TryAdd(page, i);
            }
        }
    }

    /// <summary>All that are kept, by their numbers.</summary>
    public IReadOnlyList<PageImage> Images { get; }

    public IReadOnlyList<ZonedLine> Lines { get; }

    public IReadOnlyList<string> Missing { get; }

    /// <summary>About what it takes in memory, in characters.</summary>
    public int LengthUtf16 => source.Sum(line => line.Length + 16) + Lines.Sum(line => 64 + (8 * line.Zone.Corners.Count));

    /// <summary>Null where there is none of that number.</summary>
    public PageImage? Find(int number) => number >= 1 && number <= Images.Count ? Images[number - 1] : null;

    /// <summary>Null where nobody knows where the line stands.</summary>
    public ZonedLine? On(int lineNumber) => byLine.GetValueOrDefault(lineNumber);

    /// <summary>The lines of these that stand on an image, ascending.</summary>
    public IReadOnlyList<ZonedLine> Within(IEnumerable<LineRange> ranges)
    {
        var wanted = new SortedSet<int>();
        foreach (var range in ranges)
        {
            // Whatever a range says about its end, there is no line after the last.
            for (var line = range.First; line <= Math.Min(range.Last, source.Count); line++)
            {
                wanted.Add(line);
            }
        }

        return [.. wanted.Select(On).OfType<ZonedLine>()];
    }

    /// <summary>The lines of a printed page; null where the book's file does not tell the page.</summary>
    public LineRange? LinesOf(PassageId page)
    {
        if (!byPage.TryGetValue(page, out var i))
        {
            return null;
        }

        var first = pages[i].LineNumber;
        var last = i + 1 == pages.Count ? source.Count : pages[i + 1].Utf16 == 0 ? pages[i + 1].LineNumber - 1 : pages[i + 1].LineNumber;
        return new LineRange(first, Math.Max(first, last));
    }

    /// <summary>The image on which a page begins; null where nobody knows.</summary>
    public PageImage? ImageOf(PassageId page) => LinesOf(page) is LineRange lines ? Within([lines]).Select(line => line.Image).FirstOrDefault() : null;

    /// <summary>The image on which a page without a printed number begins within lines; null where nobody knows.</summary>
    /// <param name="nth">0-based, of such pages that begin there.</param>
    public PageImage? ImageOfUnnumbered(LineRange lines, int nth)
    {
        var begun = pages.Where(page => page.Page is null && lines.First <= page.LineNumber && page.LineNumber <= lines.Last).Skip(nth).Take(1).ToList();
        return begun is [var beginning] ? On(beginning.LineNumber)?.Image : null;
    }

    /// <summary>The text of a line of the source.</summary>
    internal string TextOf(int lineNumber) => lineNumber >= 1 && lineNumber <= source.Count ? source[lineNumber - 1] : "";
}

/// <summary>A line of the source that is on an image.</summary>
/// <param name="LineNumber">1-based line of <c>source.txt</c>.</param>
/// <param name="Zone">Without corners where only the image is known.</param>
public sealed record ZonedLine(int LineNumber, string Text, PageImage Image, Zone Zone);

/// <summary>A printed page begins within a line of the source.</summary>
/// <param name="Utf16">0-based index of its first character in the line.</param>
/// <param name="Page">Null where its number is not printed.</param>
public readonly record struct SourcePage(int LineNumber, int Utf16, PassageId? Page);
