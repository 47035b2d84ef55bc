using KazakhArchive.Site.Timeline;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site.Timeline;

public sealed class TimelineAxisTests
{
    private static readonly TimelineDates Dates = new(ArchiveCorpus.Library);

    [Fact]
    public void TheWholeAxisHoldsEveryDateOnce()
    {
        var axis = TimelineAxis.Of(Dates.All, null);

        Assert.Equal(ArchiveCorpus.Library.Editions.Sum(edition => edition.Chapters.Sum(chapter => chapter.Blocks.Sum(block => block.Dates.Count))), axis.Dates.Count());
        Assert.Equal(Dates.All.ToHashSet(ReferenceEqualityComparer.Instance), axis.Dates.ToHashSet(ReferenceEqualityComparer.Instance));
        Assert.True(Dates.All.Count > 150);
    }

    [Fact]
    public void EachStretchHoldsTheDatesThatMeetItOnce()
    {
        foreach (var century in TimelineAxis.Of(Dates.All, null).Period!.Value.Divide())
        {
            foreach (var period in century.Divide().Prepend(century))
            {
                var axis = TimelineAxis.Of(Dates.All, period);

                Assert.Equal(Dates.All.Count(period.Meets), axis.Dates.Count());
                Assert.Equal(axis.Dates.Count(), axis.Dates.Distinct(ReferenceEqualityComparer.Instance).Count());
                Assert.Equal(10, axis.Rows.Count);
            }
        }
    }

    [Fact]
    public void RowsOfACenturyAddUpToItsRowInTheWhole()
    {
        foreach (var row in TimelineAxis.Of(Dates.All, null).Rows)
        {
            var held = TimelineAxis.Of(Dates.All, row.Period).Dates.Where(row.Period.Holds);

            Assert.Equal(row.Dates.Count, held.Count());
        }
    }

    [Fact]
    public void WithoutDatesThereIsNoAxis()
    {
        var axis = TimelineAxis.Of([], null);

        Assert.Null(axis.Period);
        Assert.Empty(axis.Dates);
    }
}
