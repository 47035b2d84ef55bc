using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Site.Pages.Map;

/// <summary>
/// Albers' equal-area conic projection of the sphere: no land looks larger than it is, and the parallels run as arcs. Snyder,
/// Map Projections: A Working Manual (USGS Professional Paper 1395, 1987), pages 98–101, equations 14-1 to 14-6.
/// </summary>
public sealed class AlbersConic
{
    private readonly double n;
    private readonly double c;
    private readonly double originRadius;
    private readonly double centralMeridian;

    /// <param name="firstParallel">Degrees north; along both parallels lengths are true.</param>
    /// <param name="secondParallel">Degrees north; together with the first not on the equator.</param>
    /// <param name="origin">The point that is projected to 0, 0 and whose meridian is upright.</param>
    public AlbersConic(double firstParallel, double secondParallel, Coordinates origin)
    {
        var (sinFirst, cosFirst) = Math.SinCos(double.DegreesToRadians(firstParallel));
        n = (sinFirst + Math.Sin(double.DegreesToRadians(secondParallel))) / 2;
        c = (cosFirst * cosFirst) + (2 * n * sinFirst);
        originRadius = RadiusAt(origin.Latitude);
        centralMeridian = origin.Longitude;
    }

    /// <summary>In radii of the earth, x to the east and y to the north.</summary>
    public (double X, double Y) Project(Coordinates place)
    {
        var radius = RadiusAt(place.Latitude);
        var angle = n * double.DegreesToRadians(place.Longitude - centralMeridian);
        return (radius * Math.Sin(angle), originRadius - (radius * Math.Cos(angle)));
    }

    private double RadiusAt(double latitude) => Math.Sqrt(c - (2 * n * Math.Sin(double.DegreesToRadians(latitude)))) / n;
}
