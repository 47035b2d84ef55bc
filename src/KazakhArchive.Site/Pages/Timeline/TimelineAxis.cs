namespace KazakhArchive.Site.Pages.Timeline;

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

        var parts = period.Divide().ToList();
        var rows = parts.ConvertAll(_ => new List<TimelineDate>());
        var wider = new List<TimelineDate>();
        foreach (var date in dates.Where(date => asked is null || period.Meets(date)))
        {
            // Whatever a row holds has its middle in it.
            var row = (date.Middle - period.First) / parts[0].Years;
            (period.First <= date.Middle && row < parts.Count && parts[row].Holds(date) ? rows[row] : wider).Add(date);
        }

        return new TimelineAxis(period, [.. parts.Zip(rows, (part, held) => new TimelineRow(part, held))], [.. TimelineDate.Sort(wider)]);
    }

    /// <summary>From the first hundred years with a date to the last.</summary>
    private static TimelinePeriod? Whole(IReadOnlyList<TimelineDate> dates) => dates.Count == 0 ? null : new TimelinePeriod(
        TimelinePeriod.Of(dates.Min(date => date.Middle), TimelinePeriod.Century).First,
        TimelinePeriod.Of(dates.Max(date => date.Middle), TimelinePeriod.Century).Last);
}
