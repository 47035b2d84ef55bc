using System.Globalization;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Site.Pages.Map;

/// <summary>A part of the earth as one drawing shows it: a row of <c>regions.tsv</c>, or what lies around a place.</summary>
public sealed class MapRegion
{
    private const int SheetWidthPixels = 940;
    private const int SheetHeightPixels = 640;

    // A phone of 390 pixels shows all of it at its own size.
    private const int VicinityWidthPixels = 340;
    private const int VicinityHeightPixels = 230;

    // A day's train to either side of a town; a land or a sea needs its neighbours to be known again.
    private const double KilometresPerPixelAroundPoint = 4.5;
    private const double KilometresPerPixelAroundArea = 9.6;

    private const double EarthRadiusKilometres = 6371;

    // They leave a sixth of 25 to 60 degrees north outside, as cartographers advise: there the texts have nearly all their places.
    private const double FirstParallel = 31;
    private const double SecondParallel = 54;

    private readonly AlbersConic projection;
    private readonly double kilometresPerPixel;

    private MapRegion(string name, Coordinates centre, double kilometresPerPixel, int widthPixels, int heightPixels)
    {
        Name = name;
        WidthPixels = widthPixels;
        HeightPixels = heightPixels;
        this.kilometresPerPixel = kilometresPerPixel;
        projection = new AlbersConic(FirstParallel, SecondParallel, centre);
    }

    /// <summary>From the widest on.</summary>
    public static IReadOnlyList<MapRegion> All { get; } = [.. EmbeddedTsv.Read(typeof(MapRegion).Assembly, "Map/regions.tsv", "name", "latitude", "longitude", "kilometresPerPixel")
        .Select(row => new MapRegion(row["name"], new Coordinates(Number(row["latitude"]), Number(row["longitude"])), Number(row["kilometresPerPixel"]), SheetWidthPixels, SheetHeightPixels))];

    public static MapRegion Whole => All[0];

    /// <summary>As addresses and the keys of its words have it; empty for what lies around a place.</summary>
    public string Name { get; }

    public int WidthPixels { get; }

    public int HeightPixels { get; }

    /// <summary>Null for a name that no region has.</summary>
    public static MapRegion? Find(string name) => All.FirstOrDefault(region => region.Name == name);

    /// <summary>What lies around a place, which is in the middle.</summary>
    public static MapRegion Around(Coordinates place, bool isArea) =>
        new("", place, isArea ? KilometresPerPixelAroundArea : KilometresPerPixelAroundPoint, VicinityWidthPixels, VicinityHeightPixels);

    /// <summary>
    /// The region in whose middle a place lies most nearly, not at whose edge it just comes to stand; the whole map where no other shows it,
    /// null for what lies beyond that.
    /// </summary>
    public static MapRegion? ClosestTo(Coordinates place) =>
        All.Where(region => region != Whole && region.Shows(place)).MinBy(region => region.FromMiddle(place)) ?? (Whole.Shows(place) ? Whole : null);

    /// <summary>In pixels from the upper left corner, also for what is outside.</summary>
    public MapPoint PixelOf(Coordinates place)
    {
        var (x, y) = projection.Project(place);
        var pixels = EarthRadiusKilometres / kilometresPerPixel;
        return new MapPoint((WidthPixels / 2.0) + (x * pixels), (HeightPixels / 2.0) - (y * pixels));
    }

    public bool Shows(Coordinates place)
    {
        var (x, y) = PixelOf(place);
        return x >= 0 && x <= WidthPixels && y >= 0 && y <= HeightPixels;
    }

    // As a share of the way to the nearer edges: 1 is on one of them.
    private double FromMiddle(Coordinates place)
    {
        var (x, y) = PixelOf(place);
        return Math.Max(Math.Abs((2 * x / WidthPixels) - 1), Math.Abs((2 * y / HeightPixels) - 1));
    }

    private static double Number(string cell) => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}
