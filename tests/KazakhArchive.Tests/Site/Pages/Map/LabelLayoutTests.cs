using KazakhArchive.Site.Pages.Map;
using KazakhArchive.Tests.Search;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Pages.Map;

public sealed class LabelLayoutTests
{
    // Those ten places of the corpus are named more often.
    private const int MostMentions = 15;

    private static readonly IReadOnlyList<MapPlace> Places = MapPlaces.Of(ArchiveCorpus.Library.Gazetteer, Indexes.Archive.Mentions, new MapAddress());

    public static TheoryData<string, Language> Drawings
    {
        get
        {
            var drawings = new TheoryData<string, Language>();
            foreach (var region in MapRegion.All)
            {
                foreach (var language in Languages.All)
                {
                    drawings.Add(region.Name, language);
                }
            }

            return drawings;
        }
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void NoNameCoversAnotherAtAnyMagnification(string region, Language reader)
    {
        var labels = LabelLayout.Of(MapRegion.Find(region)!, MarksOf(region), reader);
        foreach (var zoom in LabelLayout.Zooms)
        {
            var shown = labels.Where(label => label.Zoom <= zoom).ToList();
            Breaches.AreNone(
                from first in shown
                from second in shown
                where string.CompareOrdinal(first.Name, second.Name) < 0 && first.BoxAt(zoom).Meets(second.BoxAt(zoom))
                select $"{zoom}: {first.Name} and {second.Name}");
            Assert.All(shown, label => Assert.True(label.BoxAt(zoom).LiesWithin(MapRegion.Whole.WidthPixels * zoom, MapRegion.Whole.HeightPixels * zoom), label.Name));
        }
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void NoNameCoversASignExceptOfALesserPlace(string region, Language reader)
    {
        var marks = MarksOf(region);
        var labels = LabelLayout.Of(MapRegion.Find(region)!, marks, reader);
        foreach (var zoom in LabelLayout.Zooms)
        {
            Breaches.AreNone(
                from label in labels
                where label.Zoom <= zoom
                from mark in marks
                where mark != label.Mark && mark.BoxAt(zoom).Meets(label.BoxAt(zoom))
                where !label.Mark.Place.IsProminent || mark.Place.Total > label.Mark.Place.Total
                select $"{zoom}: {label.Name} and {mark.Place.Entity.Id}");
        }
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void LargerDrawingsHaveRoomForMoreNames(string region, Language reader)
    {
        var labels = LabelLayout.Of(MapRegion.Find(region)!, MarksOf(region), reader);

        Assert.True(labels.Count(label => label.Zoom == 1) > labels.Count / 3);
        Assert.True(labels.Count(label => label.Zoom is not null) > labels.Count * 3 / 4);
    }

    [Theory]
    [InlineData(Language.Urdu)]
    [InlineData(Language.Arabic)]
    [InlineData(Language.English)]
    public void TheLandOfTheTextsIsNamedOnTheWholeMap(Language reader)
    {
        var labels = LabelLayout.Of(MapRegion.Whole, MarksOf("whole"), reader);

        Assert.Equal("kazakhstan", labels[0].Mark.Place.Entity.Id.Value);
        Assert.Equal(1, labels[0].Zoom);
    }

    /// <summary>Uzbekistan with seventeen mentions had no name while Italy with one had.</summary>
    [Theory]
    [InlineData(Language.Urdu)]
    [InlineData(Language.Arabic)]
    [InlineData(Language.English)]
    public void PlacesMentionedMostAreNamedOnTheWholeMap(Language reader) => Assert.Empty(
        LabelLayout.Of(MapRegion.Whole, MarksOf("whole"), reader).Where(label => label.Mark.Place.Total > MostMentions && label.Zoom != 1).Select(label => label.Name));

    [Fact]
    public void NoTwoSignsStandInOneSpot()
    {
        foreach (var region in MapRegion.All)
        {
            var marks = MarksOf(region.Name);
            Breaches.AreNone(
                from first in marks
                from second in marks
                where first != second && (first.At + first.Shift).DistanceTo(second.At + second.Shift) < 6.9
                select $"{region.Name}: {first.Place.Entity.Id} and {second.Place.Entity.Id}");
        }
    }

    [Fact]
    public void SignsAreAsLargeAsTheMentionsAreMany()
    {
        var marks = MarksOf("whole");

        Assert.Equal(marks.Select(mark => mark.Radius).OrderDescending(), marks.Select(mark => mark.Radius));
        Assert.Equal(4, (MapMark.Of(MapRegion.Whole, [Places[0] with { Urdu = 40, Arabic = 0 }])[0].Radius / MapMark.Of(MapRegion.Whole, [Places[0] with { Urdu = 0, Arabic = 10 }])[0].Radius) switch { var ratio => ratio * ratio }, 6);
    }

    private static IReadOnlyList<MapMark> MarksOf(string region) => MapMark.Of(MapRegion.Find(region)!, Places);
}
