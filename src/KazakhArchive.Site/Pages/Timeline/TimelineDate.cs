using KazakhArchive.Search.Times;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>A time that a passage names, with its place on the axis.</summary>
/// <param name="First">Astronomical year: 1 BCE is 0, 300 BCE is -299, so that the axis has no gap.</param>
/// <param name="Last">The same, inclusive.</param>
public readonly record struct TimelineDate(NamedTime Time, int First, int Last)
{
    public DateValue Value => Time.Mention.Value;

    public Language Language => Time.Language;

    public int Middle => First + ((Last - First) / 2);

    public static TimelineDate Of(NamedTime time)
    {
        var (first, last) = time.Mention.Value.CommonEraYears();
        return new TimelineDate(time, OnAxis(first), OnAxis(last));
    }

    /// <summary>From the earliest on; of one time, in the order of works and of the text, as they are given.</summary>
    public static IEnumerable<TimelineDate> Sort(IEnumerable<TimelineDate> dates) => dates
        .OrderBy(date => date.Value.From, Comparer<PartialDate>.Default)
        .ThenBy(date => date.First)
        .ThenBy(date => date.Last);

    private static int OnAxis(int year) => year < 0 ? year + 1 : year;
}
