using System.Globalization;
using System.Text;

namespace KazakhArchive.Site.Pages.Map;

/// <summary>Writes outlines as paths of SVG, in tenths of a pixel, so that steps are short whole numbers.</summary>
public static class OutlinePath
{
    public const int UnitsInAPixel = 10;

    // What is drawn over the edge, so that no line ends within sight.
    private const int MarginPixels = 40;

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
        foreach (var (i, point) in points.Index())
        {
            var (x, y) = ((int)Math.Round(point.X * UnitsInAPixel), (int)Math.Round(point.Y * UnitsInAPixel));
            if (i > 0 && x == lastX && y == lastY)
            {
                continue;
            }

            // A pair of numbers that begins with its sign needs no space before it.
            path.Append(i == 0 ? "M" : i == 1 ? "l" : x < lastX ? "" : " ");
            path.Append(CultureInfo.InvariantCulture, $"{x - lastX}{(y < lastY ? "" : " ")}{y - lastY}");
            (lastX, lastY) = (x, y);
        }

        path.Append(isClosed ? "z" : "");
    }

    private static bool Meets(MapRegion region, IReadOnlyList<MapPoint> points) =>
        points.Max(point => point.X) > -MarginPixels && points.Min(point => point.X) < region.WidthPixels + MarginPixels
        && points.Max(point => point.Y) > -MarginPixels && points.Min(point => point.Y) < region.HeightPixels + MarginPixels;
}
