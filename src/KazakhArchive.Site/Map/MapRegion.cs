using System.Globalization;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Site.Map;

/// <summary>A part of the earth as one drawing shows it; a row of <c>regions.tsv</c>.</summary>
public sealed class MapRegion
{
    public const int WidthPixels = 940;
    public const int HeightPixels = 640;

    private const double EarthRadiusKilometres = 6371;

    // They leave a sixth of 25 to 60 degrees north outside, as cartographers advise: there the texts have nearly all their places.
    private const double FirstParallel = 31;
    private const double SecondParallel = 54;

    private readonly AlbersConic projection;
    private readonly double kilometresPerPixel;

    private MapRegion(string name, Coordinates centre, double kilometresPerPixel)
    {
        Name = name;
        this.kilometresPerPixel = kilometresPerPixel;
        projection = new AlbersConic(FirstParallel, SecondParallel, centre);
    }

    /// <summary>From the widest on.</summary>
    public static IReadOnlyList<MapRegion> All { get; } = [.. MapTable.Read("regions", "name", "latitude", "longitude", "kilometresPerPixel")
        .Select(row => new MapRegion(row["name"], new Coordinates(Number(row["latitude"]), Number(row["longitude"])), Number(row["kilometresPerPixel"])))];

    public static MapRegion Whole => All[0];

    /// <summary>As addresses and the keys of its words have it.</summary>
    public string Name { get; }

    /// <summary>Null for a name that no region has.</summary>
    public static MapRegion? Find(string name) => All.FirstOrDefault(region => region.Name == name);

    /// <summary>In pixels from the upper left corner, also for what lies outside.</summary>
    public MapPoint PixelOf(Coordinates place)
    {
        var (x, y) = projection.Project(place);
        var pixels = EarthRadiusKilometres / kilometresPerPixel;
        return new MapPoint((WidthPixels / 2.0) + (x * pixels), (HeightPixels / 2.0) - (y * pixels));
    }

    public bool Shows(Coordinates place) => PixelOf(place) is { X: >= 0 and <= WidthPixels, Y: >= 0 and <= HeightPixels };

    private static double Number(string cell) => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}
