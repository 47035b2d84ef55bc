using KazakhArchive.Search.Times;
using KazakhArchive.Site.Pages.Timeline;
using KazakhArchive.Tests.Search;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site.Timeline;

public sealed class TimelineAxisTests
{
    private static readonly IReadOnlyList<TimelineDate> Dates = [.. Indexes.Archive.Times.Find(new TimeFilter()).Select(TimelineDate.Of)];

    [Fact]
    public void TheWholeAxisHoldsEveryDateOnce()
    {
        var axis = TimelineAxis.Of(Dates, null);

        Assert.Equal(ArchiveCorpus.Library.Editions.Sum(edition => edition.Chapters.Sum(chapter => chapter.Blocks.Sum(block => block.Dates.Count))), axis.Dates.Count());
        Assert.Equal(Dates.ToHashSet(ReferenceEqualityComparer.Instance), axis.Dates.ToHashSet(ReferenceEqualityComparer.Instance));
        Assert.True(Dates.Count > 150);
    }

    [Fact]
    public void EachStretchHoldsTheDatesThatMeetItOnce()
    {
        foreach (var century in TimelineAxis.Of(Dates, null).Period!.Value.Divide())
        {
            foreach (var period in century.Divide().Prepend(century))
            {
                var axis = TimelineAxis.Of(Dates, period);

                Assert.Equal(Dates.Count(period.Meets), axis.Dates.Count());
                Assert.Equal(axis.Dates.Count(), axis.Dates.Distinct(ReferenceEqualityComparer.Instance).Count());
                Assert.Equal(10, axis.Rows.Count);
            }
        }
    }

    [Fact]
    public void RowsOfACenturyAddUpToItsRowInTheWhole()
    {
        foreach (var row in TimelineAxis.Of(Dates, null).Rows)
        {
            var held = TimelineAxis.Of(Dates, row.Period).Dates.Where(row.Period.Holds);

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
