using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Tests.Site.Reading;

public class EmendationLogTests
{
    private static readonly Emendation Bukhara = new("خارا", "بخارا", EmendationKind.Letter, Certainty.High, "lost letter");

    [Fact]
    public void WhatIsEmendedAgainInTheSameWayIsOneEntryWithItsPlaces()
    {
        var log = new EmendationLog();
        log.Add(Bukhara);
        log.Add(Bukhara with { Reason = "another" });
        var again = log.Add(Bukhara);

        Assert.Equal(["em-1", "em-2"], log.Entries.Select(entry => entry.Id));
        Assert.Equal(["emref-1", "emref-3"], log.Entries[0].Anchors);
        Assert.Equal(log.Entries[0], again);
    }

    [Fact]
    public void SecondPartLengthensTheFirst()
    {
        var log = new EmendationLog();
        log.Add(Bukhara);
        var whole = log.Add(Bukhara with { Sic = "", Corr = " شہر" });

        Assert.Equal("بخارا شہر", whole.Emendation.Corr);
        Assert.Equal(["emref-1"], whole.Anchors);
        Assert.Equal(["em-1"], log.Entries.Select(entry => entry.Id));

        // The first part alone is now another emendation than the whole.
        Assert.Equal("em-2", log.Add(Bukhara).Id);
    }

    [Fact]
    public void PartBehindARepeatedOneLengthensNoOther()
    {
        var log = new EmendationLog();
        log.Add(Bukhara);
        log.Add(Bukhara);
        var part = Bukhara with { Sic = "", Corr = " شہر" };

        Assert.False(log.IsContinued(part));
        Assert.Equal("em-2", log.Add(part).Id);
        Assert.Equal("بخارا", log.Entries[0].Emendation.Corr);
    }
}
