namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>A row of the axis as it is drawn: with what happened in it, or several empty ones folded into one.</summary>
/// <param name="Row">Null where it is folded.</param>
/// <param name="Top">In pixels from the top of the drawing.</param>
/// <param name="Events">Those that are named; the rest is counted.</param>
public sealed record TimelineStrip(TimelinePeriod Period, TimelineRow? Row, int Top, IReadOnlyList<TimelineEvent> Events, int More)
{
    public const int RowPixels = 44;
    public const int EventPixels = 28;
    public const int FoldPixels = 32;

    // In a row of a year all are named, as nothing leads closer.
    private const int MostEvents = 4;

    public int Height => Row is null ? FoldPixels : RowPixels + ((Events.Count + (More > 0 ? 1 : 0)) * EventPixels);

    /// <summary>From the top on. One empty row stays as it is: what is in its place would be as high.</summary>
    public static IReadOnlyList<TimelineStrip> Of(TimelineAxis axis, IReadOnlyList<TimelineEvent> events)
    {
        var strips = new List<TimelineStrip>();
        if (axis.Period is not TimelinePeriod whole)
        {
            return strips;
        }

        var placed = events.Select(named => (Event: named, Year: named.YearOn(whole))).Where(named => named.Year is not null).ToList();
        var top = 0;
        for (var i = 0; i < axis.Rows.Count; i++)
        {
            var empty = axis.Rows.Skip(i).TakeWhile(row => row.Count == 0 && EventsIn(row.Period).Count == 0).Count();
            if (empty > 1)
            {
                Add(new TimelinePeriod(axis.Rows[i].Period.First, axis.Rows[i + empty - 1].Period.Last), null, []);
                i += empty - 1;
                continue;
            }

            Add(axis.Rows[i].Period, axis.Rows[i], EventsIn(axis.Rows[i].Period));
        }

        return strips;

        List<TimelineEvent> EventsIn(TimelinePeriod period) => [.. placed.Where(named => named.Year >= period.First && named.Year <= period.Last).Select(named => named.Event)];

        void Add(TimelinePeriod period, TimelineRow? row, List<TimelineEvent> all)
        {
            // The best known ones, in the order of their years. One more takes no more room than its number would.
            var most = period.Years == TimelinePeriod.Year || all.Count == MostEvents + 1 ? all.Count : MostEvents;
            var shown = all.OrderByDescending(named => named.Mentions).Take(most).ToHashSet();
            var strip = new TimelineStrip(period, row, top, [.. all.Where(shown.Contains)], all.Count - shown.Count);
            strips.Add(strip);
            top += strip.Height;
        }
    }
}
