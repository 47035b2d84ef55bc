namespace KazakhArchive.Site.Timeline;

/// <summary>The axis as one page shows it: its rows, and the times that lie in no single row.</summary>
/// <param name="Period">Null where no text names a time.</param>
/// <param name="Wider">Spans over several rows, and what is as long as the whole page.</param>
public sealed record TimelineAxis(TimelinePeriod? Period, IReadOnlyList<TimelineRow> Rows, IReadOnlyList<TimelineDate> Wider)
{
    public IEnumerable<TimelineDate> Dates => Rows.SelectMany(row => row.Dates).Concat(Wider);

    public static TimelineAxis Of(IReadOnlyList<TimelineDate> dates, TimelinePeriod? asked)
    {
        if ((asked ?? Whole(dates)) is not TimelinePeriod period)
        {
            return new TimelineAxis(null, [], []);
        }

        var left = dates.Where(date => asked is null || period.Meets(date)).ToList();
        var rows = new List<TimelineRow>();
        foreach (var part in period.Divide())
        {
            rows.Add(new TimelineRow(part, [.. left.Where(part.Holds)]));
            left.RemoveAll(part.Holds);
        }

        return new TimelineAxis(period, rows, left);
    }

    /// <summary>From the first hundred years with a date to the last.</summary>
    private static TimelinePeriod? Whole(IReadOnlyList<TimelineDate> dates) => dates.Count == 0 ? null : new TimelinePeriod(
        TimelinePeriod.Of(dates.Min(Middle), TimelinePeriod.Century).First,
        TimelinePeriod.Of(dates.Max(Middle), TimelinePeriod.Century).Last);

    private static int Middle(TimelineDate date) => date.First + ((date.Last - date.First) / 2);
}
