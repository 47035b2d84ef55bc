using KazakhArchive.Site.Pages.Map;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Tests.Site.Pages.Map;

public sealed class AlbersConicTests
{
    /// <summary>Snyder, Map Projections: A Working Manual, page 291: the numerical example for the sphere.</summary>
    [Fact]
    public void SnydersExampleComesOut()
    {
        var (x, y) = new AlbersConic(29.5, 45.5, new Coordinates(23, -96)).Project(new Coordinates(35, -75));

        Assert.Equal(.2952720, x, 7);
        Assert.Equal(.2416774, y, 7);
    }

    [Fact]
    public void OriginIsInTheMiddleAndItsMeridianUpright()
    {
        var conic = new AlbersConic(31, 54, new Coordinates(48, 67));

        Assert.Equal((0, 0), conic.Project(new Coordinates(48, 67)));
        Assert.Equal(0, conic.Project(new Coordinates(20, 67)).X, 12);
        Assert.True(conic.Project(new Coordinates(49, 67)).Y > 0);
        Assert.True(conic.Project(new Coordinates(48, 68)).X > 0);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(54)]
    public void LengthsAreTrueAlongBothParallels(double latitude)
    {
        var conic = new AlbersConic(31, 54, new Coordinates(48, 67));

        Assert.Equal(Math.Cos(double.DegreesToRadians(latitude)), Distance(conic, new(latitude, 67), new(latitude, 67.001)) / double.DegreesToRadians(.001), 6);
    }

    [Theory]
    [InlineData(25, 10)]
    [InlineData(48, 67)]
    [InlineData(62, 120)]
    public void AreasAreTrueEverywhere(double latitude, double longitude)
    {
        const double step = .001;
        var conic = new AlbersConic(31, 54, new Coordinates(48, 67));
        var (x, y) = conic.Project(new(latitude, longitude));
        var (eastX, eastY) = conic.Project(new(latitude, longitude + step));
        var (northX, northY) = conic.Project(new(latitude + step, longitude));
        var area = Math.Abs(((eastX - x) * (northY - y)) - ((eastY - y) * (northX - x)));

        var radians = double.DegreesToRadians(step);
        Assert.Equal(1, area / (radians * radians * Math.Cos(double.DegreesToRadians(latitude))), 3);
    }

    private static double Distance(AlbersConic conic, Coordinates from, Coordinates to)
    {
        var ((fromX, fromY), (toX, toY)) = (conic.Project(from), conic.Project(to));
        return Math.Sqrt(((fromX - toX) * (fromX - toX)) + ((fromY - toY) * (fromY - toY)));
    }
}
