namespace KazakhArchive.Site.Pages.Map;

/// <summary>The sign of a place on a drawing.</summary>
/// <param name="At">Where the place lies; zooming moves it.</param>
/// <param name="Shift">How far the sign stands beside it, where another place lies in the very same spot; zooming keeps it.</param>
public sealed record MapMark(MapPlace Place, MapPoint At, MapPoint Shift)
{
    // Areas are as the mentions; what is mentioned once can still be seen and hit.
    private const double RadiusOfOneMention = 1.7;
    private const double LeastRadius = 3.6;

    // Two centres nearer than that are one to the eye.
    private const double Apart = 7;
    private const int Directions = 8;

    public double Radius { get; } = RadiusOf(Place);

    /// <summary>The sign at a magnification.</summary>
    public MapBox BoxAt(double zoom) => MapBox.Around((At * zoom) + Shift, Radius);

    /// <summary>The signs of all places that the region shows, in the order of the places: later ones are drawn above.</summary>
    public static IReadOnlyList<MapMark> Of(MapRegion region, IEnumerable<MapPlace> places)
    {
        var marks = new List<MapMark>();
        foreach (var place in places.Where(place => region.Shows(place.At)))
        {
            var at = region.PixelOf(place.At);
            var shift = Shifts(RadiusOf(place)).First(shift => marks.TrueForAll(mark => (mark.At + mark.Shift).DistanceTo(at + shift) >= Apart));
            marks.Add(new MapMark(place, at, shift));
        }

        return marks;
    }

    private static double RadiusOf(MapPlace place) => Math.Max(LeastRadius, RadiusOfOneMention * Math.Sqrt(place.Total));

    /// <summary>None, then round about in ever wider circles, without end.</summary>
    private static IEnumerable<MapPoint> Shifts(double radius)
    {
        yield return default;
        for (var distance = Math.Max(Apart, radius) + 1; ; distance += Apart)
        {
            for (var i = 0; i < Directions; i++)
            {
                var (sin, cos) = Math.SinCos(Math.Tau * i / Directions);
                yield return new MapPoint(Math.Round(cos * distance, 1), Math.Round(sin * distance, 1));
            }
        }
    }
}
