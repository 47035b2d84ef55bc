using KazakhArchive.Facsimiles;

namespace KazakhArchive.Tests.Facsimiles;

public sealed class ZoneTests
{
    [Theory]
    [InlineData(10, 10, 90, 30, true)]
    [InlineData(-4, -9, 104, 30, true)]
    [InlineData(10, 10, 190, 30, false)]
    [InlineData(10, 210, 90, 230, false)]
    [InlineData(100, 10, 104, 30, false)]
    [InlineData(-50, 10, 20, 30, false)]
    public void LineMayStandALittleOverTheEdge(int left, int top, int right, int bottom, bool isOn) =>
        Assert.Equal(isOn, new ZoneBox(left, top, right, bottom).LiesOn(new PageImage(1, "1.jpg", 100, 200, 1, new string('0', 64))));

    [Theory]
    [InlineData("12.jpg 10,20 300,20 300,60 10,60", "12.jpg", "10,20 300,20 300,60 10,60")]
    [InlineData("12.jpg 10.4,20.6 300,20 300,60", "12.jpg", "10,21 300,20 300,60")]
    [InlineData("12.jpg 10,20 300,60", "12.jpg", "10,20 300,20 300,60 10,60")]
    [InlineData("12.jpg 10,20", "12.jpg", "")]
    [InlineData("12.jpg", "12.jpg", "")]
    [InlineData("12.jpg 10,20 x,3 4,5", "12.jpg", "")]
    [InlineData("12.jpg 10,20 99999999,3 4,5", "12.jpg", "")]
    public void CornersAreThoseOfTheCell(string cell, string image, string points)
    {
        var zone = Zone.TryParse(cell)!;

        Assert.Equal((image, points), (zone.Image, zone.Points));
    }

    [Fact]
    public void EmptyCellIsNoZone() => Assert.Null(Zone.TryParse(""));

    [Fact]
    public void BoxIsAroundAllCorners() =>
        Assert.Equal(new ZoneBox(-5, 7, 90, 40), Zone.TryParse("a.png 3,7 90,12 50,40 -5,20")!.Box);
}
