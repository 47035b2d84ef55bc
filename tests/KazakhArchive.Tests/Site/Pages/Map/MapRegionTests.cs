using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Map;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Pages.Map;

public sealed class MapRegionTests
{
    [Theory]
    [InlineData("whole", "astana")]
    [InlineData("whole", "the-hague")]
    [InlineData("whole", "beijing")]
    [InlineData("whole", "chabahar")]
    [InlineData("kazakhstan", "astana")]
    [InlineData("kazakhstan", "aktau")]
    [InlineData("kazakhstan", "tashkent")]
    [InlineData("transoxiana", "bukhara")]
    [InlineData("transoxiana", "kashgar")]
    [InlineData("iran-caspian", "tehran")]
    [InlineData("iran-caspian", "tbilisi")]
    [InlineData("volga-ural", "kazan")]
    [InlineData("volga-ural", "moscow")]
    public void EachRegionShowsItsPlaces(string region, string place) => Assert.True(MapRegion.Find(region)!.Shows(At(place)));

    [Theory]
    [InlineData("whole", "washington")]
    [InlineData("whole", "indian-ocean")]
    [InlineData("transoxiana", "moscow")]
    public void WhatLiesOutsideIsNotShown(string region, string place) => Assert.False(MapRegion.Find(region)!.Shows(At(place)));

    [Fact]
    public void NearlyAllPlacesOfTheGazetteerAreOnTheWholeMap()
    {
        var places = ArchiveCorpus.Library.Gazetteer.Entities.Where(entity => entity.Coordinates is not null).ToList();

        Assert.InRange(places.Count(place => !MapRegion.Whole.Shows(place.Coordinates!.Value)), 1, places.Count / 10);
    }

    [Fact]
    public void NorthIsAboveAndEastIsRight()
    {
        Assert.True(MapRegion.Whole.PixelOf(At("astana")).Y < MapRegion.Whole.PixelOf(At("tashkent")).Y);
        Assert.True(MapRegion.Whole.PixelOf(At("tashkent")).X < MapRegion.Whole.PixelOf(At("kashgar")).X);
    }

    [Fact]
    public void EveryRegionHasItsWordsAndAnAddressOfItsOwn()
    {
        Assert.All(MapRegion.All, region => Assert.NotEmpty(UiStrings.Get($"Map.Region.{region.Name}", Language.Urdu)));
        Assert.Equal(MapRegion.All.Count, MapRegion.All.DistinctBy(region => region.Name).Count());
    }

    private static Coordinates At(string place) => ArchiveCorpus.Library.Gazetteer.Find(EntityId.TryParse(place)!.Value)!.Coordinates!.Value;
}
