using System.Globalization;
using System.Text;

namespace KazakhArchive.Site.Pages.Map;

/// <summary>Writes outlines as paths of SVG, in quarters of a pixel, so that steps are short whole numbers and the largest drawing is true to a pixel.</summary>
public static class OutlinePath
{
    public const int UnitsInAPixel = 4;

    // What is drawn over the edge, so that no line ends within sight.
    private const int MarginPixels = 40;

    // What lies further out is drawn at this distance: no step of an outline that begins within sight is so long.
    private const int FarthestPixels = 100;

    /// <summary>All outlines of some kinds that meet the region; empty where there are none.</summary>
    public static string Of(MapRegion region, params IReadOnlyList<string> kinds)
    {
        var path = new StringBuilder();
        foreach (var outline in Outline.All.Where(outline => kinds.Contains(outline.Kind, StringComparer.Ordinal)))
        {
            Write(path, region, [.. outline.Points.Select(region.PixelOf)], outline.IsClosed);
        }

        return path.ToString();
    }

    private static void Write(StringBuilder path, MapRegion region, IReadOnlyList<MapPoint> points, bool isClosed)
    {
        if (!Meets(region, points))
        {
            return;
        }

        var (lastX, lastY) = (0, 0);
        foreach (var (i, (x, y)) in Rounded(region, points).Index())
        {
            // A pair of numbers that begins with its sign needs no space before it.
            path.Append(i == 0 ? "M" : i == 1 ? "l" : x < lastX ? "" : " ");
            path.Append(CultureInfo.InvariantCulture, $"{x - lastX}{(y < lastY ? "" : " ")}{y - lastY}");
            (lastX, lastY) = (x, y);
        }

        path.Append(isClosed ? "z" : "");
    }

    private static List<(int X, int Y)> Rounded(MapRegion region, IReadOnlyList<MapPoint> points)
    {
        var rounded = new List<(int X, int Y)>();
        foreach (var point in points)
        {
            var next = (X: Rounded(point.X, region.WidthPixels), Y: Rounded(point.Y, region.HeightPixels));
            if (rounded is [.., var before, var last] && ((before.X == last.X && last.X == next.X) || (before.Y == last.Y && last.Y == next.Y)))
            {
                rounded[^1] = next;
            }
            else if (rounded.Count == 0 || rounded[^1] != next)
            {
                rounded.Add(next);
            }
        }

        return rounded;
    }

    private static int Rounded(double pixels, int sizePixels) =>
        (int)Math.Round(Math.Clamp(pixels, -FarthestPixels, sizePixels + FarthestPixels) * UnitsInAPixel);

    private static bool Meets(MapRegion region, IReadOnlyList<MapPoint> points) =>
        points.Max(point => point.X) > -MarginPixels && points.Min(point => point.X) < region.WidthPixels + MarginPixels
        && points.Max(point => point.Y) > -MarginPixels && points.Min(point => point.Y) < region.HeightPixels + MarginPixels;
}
