using System.Text.RegularExpressions;
using KazakhArchive.Site.Pages.Map;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Tests.Site.Pages.Map;

public sealed partial class OutlineTests
{
    private const int MostBytes = 40 * 1024;

    [Fact]
    public void OutlinesAreSmallAndSayWhoseTheyAre()
    {
        var table = RepositoryFiles.Read("src/KazakhArchive.Site/Pages/Map/outlines.tsv");

        Assert.InRange(table.Length, 1000, MostBytes);
        Assert.Matches("^# .*Natural Earth.*public domain", table);
    }

    [Fact]
    public void EveryPointLiesOnTheEarth()
    {
        Assert.All(Outline.All, outline => Assert.True(outline.Points.Count >= (outline.IsClosed ? 3 : 2)));
        Assert.All(Outline.All.SelectMany(outline => outline.Points), point => Assert.True(point is { Latitude: > 0 and < 90, Longitude: > -180 and < 180 }));
    }

    [Theory]
    [InlineData("astana", true)]
    [InlineData("almaty", true)]
    [InlineData("aktobe", true)]
    [InlineData("tashkent", false)]
    [InlineData("khiva", false)]
    public void CitiesLieOnTheirSideOfTheBorderOfKazakhstan(string place, bool isInside) =>
        Assert.Equal(isInside, Holds(Assert.Single(Outline.All, outline => outline.Kind == "kazakhstan"), At(place)));

    [Theory]
    [InlineData("caspian-sea", "sea")]
    [InlineData("aral-sea", "lake")]
    [InlineData("lake-balkhash", "lake")]
    public void TheWatersOfTheTextsAreDrawn(string place, string kind)
    {
        var (latitude, longitude) = At(place);

        Assert.Contains(Outline.All, outline => outline.Kind == kind && outline.Points.Any(point => Math.Abs(point.Latitude - latitude) < 3 && Math.Abs(point.Longitude - longitude) < 3));
    }

    [Theory]
    [InlineData("syr-darya")]
    [InlineData("irtysh")]
    [InlineData("tobol")]
    [InlineData("ishim-river")]
    public void TheRiversOfTheTextsAreDrawn(string place)
    {
        var (latitude, longitude) = At(place);

        Assert.Contains(Outline.All, outline => outline.Kind == "river" && outline.Points.Any(point => Math.Abs(point.Latitude - latitude) < .6 && Math.Abs(point.Longitude - longitude) < .9));
    }

    [Fact]
    public void PathsAreWholeNumbersAndLeaveOutWhatIsFarAway()
    {
        foreach (var region in MapRegion.All)
        {
            foreach (var kind in Outline.All.Select(outline => outline.Kind).Distinct())
            {
                Assert.Matches(Path(), OutlinePath.Of(region, kind));
            }
        }

        Assert.True(OutlinePath.Of(MapRegion.Find("transoxiana")!, "river").Length < OutlinePath.Of(MapRegion.Whole, "river").Length / 2);
    }

    private static Coordinates At(string place) => ArchiveCorpus.Library.Gazetteer.Find(EntityId.TryParse(place)!.Value)!.Coordinates!.Value;

    /// <summary>A ray to the east meets the ring an odd number of times.</summary>
    private static bool Holds(Outline ring, Coordinates at)
    {
        var isInside = false;
        for (var (i, j) = (0, ring.Points.Count - 1); i < ring.Points.Count; j = i++)
        {
            var (from, to) = (ring.Points[i], ring.Points[j]);
            isInside ^= from.Latitude > at.Latitude != to.Latitude > at.Latitude
                && at.Longitude < ((to.Longitude - from.Longitude) * (at.Latitude - from.Latitude) / (to.Latitude - from.Latitude)) + from.Longitude;
        }

        return isInside;
    }

    [GeneratedRegex("^(M-?[0-9]+ ?-?[0-9]+(l-?[0-9]+ ?-?[0-9]+([ -]?[0-9]+ ?-?[0-9]+| ?-[0-9]+ ?-?[0-9]+)*)?z?)*$")]
    private static partial Regex Path();
}
