using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>The axis as one page shows it: its rows, and the times that are in no single row.</summary>
/// <param name="Period">Null where no text names a time.</param>
/// <param name="Wider">Spans over several rows, and what is as long as the whole page; from the earliest on.</param>
/// <param name="Passages">How many passages name all these times.</param>
public sealed record TimelineAxis(TimelinePeriod? Period, IReadOnlyList<TimelineRow> Rows, IReadOnlyList<TimelineDate> Wider, int Passages)
{
    public int Count => Rows.Sum(row => row.Count) + Wider.Count;

    /// <param name="dates">Those of one passage one after the other; not kept, but where they are in no row.</param>
    public static TimelineAxis Of(IEnumerable<TimelineDate> dates, TimelinePeriod? asked)
    {
        var counts = new Dictionary<TimelinePeriod, Dictionary<Language, int>>();
        var wider = new List<TimelineDate>();
        var (first, last) = (int.MaxValue, int.MinValue);
        var (passages, unit) = (0, -1);
        foreach (var date in dates.Where(date => asked is null || asked.Value.Meets(date)))
        {
            (first, last) = (Math.Min(first, date.Middle), Math.Max(last, date.Middle));
            passages += date.Time.Unit == unit ? 0 : 1;
            unit = date.Time.Unit;
            if (PartOf(date, asked) is not TimelinePeriod part)
            {
                wider.Add(date);
                continue;
            }

            if (!counts.TryGetValue(part, out var byLanguage))
            {
                counts.Add(part, byLanguage = []);
            }

            byLanguage[date.Language] = byLanguage.GetValueOrDefault(date.Language) + 1;
        }

        // From the first hundred years with a date to the last.
        var period = asked ?? (passages == 0 ? (TimelinePeriod?)null
            : new TimelinePeriod(TimelinePeriod.Of(first, TimelinePeriod.Century).First, TimelinePeriod.Of(last, TimelinePeriod.Century).Last));
        return new TimelineAxis(
            period, [.. (period?.Divide() ?? []).Select(part => new TimelineRow(part, counts.GetValueOrDefault(part) ?? []))], [.. TimelineDate.Sort(wider)], passages);
    }

    /// <summary>The row in which a time lies; null where it is in no single one.</summary>
    /// <param name="asked">The stretch that is shown; null for the whole axis.</param>
    public static TimelinePeriod? PartOf(TimelineDate date, TimelinePeriod? asked)
    {
        // Whatever a row holds has its middle in it.
        var part = TimelinePeriod.Of(date.Middle, asked?.YearsOfPart ?? TimelinePeriod.Century);
        return part.Holds(date) && (asked is null || (part.First >= asked.Value.First && part.Last <= asked.Value.Last)) ? part : null;
    }
}
