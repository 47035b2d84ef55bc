using KazakhArchive.Search.Times;
using KazakhArchive.Site.Pages.Timeline;
using KazakhArchive.Tests.Search;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site.Pages.Timeline;

public sealed class TimelineAxisTests
{
    private static readonly IReadOnlyList<TimelineDate> Dates = [.. Indexes.Archive.Times.Find(new TimeFilter()).Select(TimelineDate.Of)];

    [Fact]
    public void TheWholeAxisHoldsEveryDateOnce()
    {
        var axis = TimelineAxis.Of(Dates, null);

        Assert.Equal(ArchiveCorpus.Library.Editions.Sum(edition => edition.Chapters.Sum(chapter => chapter.Blocks.Sum(block => block.Dates.Count))), axis.Count);
        Assert.Equal(Dates.Select(date => date.Time.Unit).Distinct().Count(), axis.Passages);
        Assert.Equal(Dates.ToHashSet(), Listed(axis, null).Concat(axis.Wider).ToHashSet());
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

                Assert.Equal(Dates.Count(date => period.Meets(date)), axis.Count);
                Assert.Equal(axis.Count, Listed(axis, period).Concat(axis.Wider).Distinct().Count());
                Assert.Equal(10, axis.Rows.Count);
            }
        }
    }

    [Fact]
    public void RowsOfACenturyAddUpToItsRowInTheWhole()
    {
        foreach (var row in TimelineAxis.Of(Dates, null).Rows)
        {
            var within = TimelineAxis.Of(Dates, row.Period);

            Assert.Equal(row.Count, Listed(within, row.Period).Concat(within.Wider).Count(date => row.Period.Holds(date)));
        }
    }

    [Fact]
    public void WithoutDatesThereIsNoAxis()
    {
        var axis = TimelineAxis.Of([], null);

        Assert.Null(axis.Period);
        Assert.Equal(0, axis.Count);
    }

    [Fact]
    public void PagesOfTheListsAreAllDatesInTheirOrder()
    {
        foreach (var century in TimelineAxis.Of(Dates, null).Period!.Value.Divide())
        {
            var axis = TimelineAxis.Of(Dates, century);
            var pages = Enumerable.Range(0, (axis.Count / 7) + 1).SelectMany(page => TimelineList.Of(axis, century, Dates, page * 7, 7, Indexes.Archive.Times));

            Assert.Equal(
                axis.Rows.SelectMany(row => TimelineDate.Sort(Dates.Where(date => TimelineAxis.PartOf(date, century) == row.Period))).Concat(axis.Wider),
                pages.SelectMany(list => list.Dates).Select(date => date.Date));
        }
    }

    /// <summary>The dates that lie in rows, from row to row.</summary>
    private static IEnumerable<TimelineDate> Listed(TimelineAxis axis, TimelinePeriod? asked) =>
        axis.Rows.SelectMany(row => Dates.Where(date => TimelineAxis.PartOf(date, asked) == row.Period));
}
