using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Times;

namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>Dates amid their passages, from the earliest on.</summary>
/// <param name="Row">The row of the axis in which they lie; null for those that are in no single one.</param>
public sealed record TimelineList(TimelineRow? Row, IReadOnlyList<(TimelineDate Date, IndexedPassage Passage)> Dates)
{
    /// <summary>How many can be listed: of the whole axis only what is in no row, as a list of everything would be the archive over again.</summary>
    public static int CountOf(TimelineAxis axis, TimelinePeriod? asked) => asked is null ? axis.Wider.Count : axis.Count;

    /// <summary>A part of what the rows hold, one after the other, and then of what is in none.</summary>
    /// <param name="dates">Those of the axis.</param>
    /// <param name="offset">How many to leave out before.</param>
    /// <param name="times">Knows the passages.</param>
    public static IReadOnlyList<TimelineList> Of(TimelineAxis axis, TimelinePeriod? asked, IEnumerable<TimelineDate> dates, int offset, int count, NamedTimes times)
    {
        var slices = new List<(TimelineRow? Row, int Offset, int Count)>();
        IEnumerable<TimelineRow?> rows = asked is null ? [] : axis.Rows;
        foreach (var row in rows.Append(null))
        {
            var all = row?.Count ?? axis.Wider.Count;
            var own = Math.Clamp(all - offset, 0, count);
            if (own > 0)
            {
                slices.Add((row, offset, own));
            }

            (offset, count) = (Math.Max(0, offset - all), count - own);
        }

        var periods = slices.Select(slice => slice.Row?.Period).OfType<TimelinePeriod>().ToHashSet();
        var held = (periods.Count == 0 ? [] : dates)
            .Select(date => (Date: date, Part: TimelineAxis.PartOf(date, asked)))
            .Where(date => date.Part is TimelinePeriod part && periods.Contains(part))
            .ToLookup(date => date.Part, date => date.Date);
        return
        [
            .. slices.Select(slice => new TimelineList(
                slice.Row, [.. Amid(slice.Row is null ? axis.Wider : TimelineDate.Sort(held[slice.Row.Period]), slice.Offset, slice.Count, times)])),
        ];
    }

    // The corpus may have another text there by now.
    private static IEnumerable<(TimelineDate Date, IndexedPassage Passage)> Amid(IEnumerable<TimelineDate> dates, int offset, int count, NamedTimes times) =>
        dates.Skip(offset).Take(count).Select(date => (Date: date, Passage: times.PassageOf(date.Time))).Where(date => date.Date.Time.Mention.EndUtf16 <= date.Passage.Text.Length);
}
