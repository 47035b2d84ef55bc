using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Times;

namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>Dates amid their passages, from the earliest on.</summary>
/// <param name="Total">How many there are; more than are listed where the list is cut.</param>
public sealed record TimelineList(IReadOnlyList<(TimelineDate Date, IndexedPassage Passage)> Dates, int Total)
{
    public bool IsCut => Dates.Count < Total;

    /// <param name="most">How many are listed.</param>
    /// <param name="times">Knows the passages.</param>
    public static TimelineList Of(IReadOnlyList<TimelineDate> dates, int most, NamedTimes times) =>
        new([.. TimelineDate.Sort(dates).Take(most).Select(date => (Date: date, Passage: times.PassageOf(date.Time))).Where(date => Stands(date.Date, date.Passage))], dates.Count);

    // The corpus may have another text there by now.
    private static bool Stands(TimelineDate date, IndexedPassage passage) => date.Time.Mention.EndUtf16 <= passage.Text.Length;
}
