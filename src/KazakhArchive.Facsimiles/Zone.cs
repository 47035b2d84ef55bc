using System.Globalization;

namespace KazakhArchive.Facsimiles;

/// <summary>Where a line is on the image of its page, as the column zone of structure.tsv has it. TEI P5 zone.</summary>
/// <param name="Image">The name of the image's file as the book's own file gives it, which may have another ending than the image that is kept.</param>
/// <param name="Corners">In pixels of the image; three at least, or empty where only the image is known.</param>
public sealed record Zone(string Image, IReadOnlyList<ZoneCorner> Corners)
{
    // Of a line that somebody drew by hand; programs write some thirty.
    private const int MostCorners = 2_000;

    /// <summary>Null for an empty cell. What is no corner leaves the image alone.</summary>
    public static Zone? TryParse(string cell)
    {
        var words = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return null;
        }

        var corners = words.Skip(1).Select(CornerOf).ToList();
        return new Zone(words[0], corners.Count > MostCorners || corners.Contains(null) ? [] : Closed([.. corners.OfType<ZoneCorner>()]));
    }

    /// <summary>As SVG and TEI write them: <c>10,20 300,20 300,60</c>.</summary>
    public string Points => string.Join(' ', Corners.Select(corner => string.Create(CultureInfo.InvariantCulture, $"{corner.X},{corner.Y}")));

    /// <summary>The smallest box around it; null where only the image is known.</summary>
    public ZoneBox? Box => Corners.Count == 0 ? null : new ZoneBox(
        Corners.Min(corner => corner.X), Corners.Min(corner => corner.Y), Corners.Max(corner => corner.X), Corners.Max(corner => corner.Y));

    /// <summary>Two corners are those of a box.</summary>
    private static IReadOnlyList<ZoneCorner> Closed(IReadOnlyList<ZoneCorner> corners) => corners switch
    {
        [var first, var last] => [first, new(last.X, first.Y), last, new(first.X, last.Y)],
        { Count: < 2 } => [],
        _ => corners,
    };

    private static ZoneCorner? CornerOf(string word)
    {
        var comma = word.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && Number(word.AsSpan(0, comma)) is int x && Number(word.AsSpan(comma + 1)) is int y ? new ZoneCorner(x, y) : null;
    }

    private static int? Number(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 10_000_000 ? (int)Math.Round(number) : null;
}

/// <summary>In pixels from the image's upper left corner.</summary>
public readonly record struct ZoneCorner(int X, int Y);

/// <summary>In pixels from the image's upper left corner; the last column and row are outside.</summary>
public readonly record struct ZoneBox(int Left, int Top, int Right, int Bottom)
{
    // Of the image's size; programs draw the lines at an edge somewhat over it.
    private const int PartOver = 20;

    /// <summary>Whether it is on the image, or not far over its edge.</summary>
    public bool LiesOn(PageImage image)
    {
        var (wide, high) = (image.WidthPixels / PartOver, image.HeightPixels / PartOver);
        return Left >= -wide && Top >= -high && Right <= image.WidthPixels + wide && Bottom <= image.HeightPixels + high
            && Left < image.WidthPixels && Top < image.HeightPixels && Right > 0 && Bottom > 0;
    }
}
