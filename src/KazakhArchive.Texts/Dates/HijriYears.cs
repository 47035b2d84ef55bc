using System.Globalization;

namespace KazakhArchive.Texts.Dates;

/// <summary>
/// The years of the Hijri era beside those of the common era. Before 1318 AH by the arithmetical calendar, whose days may be off
/// by one or two from the moon that was seen; from 1318 to 1500 AH by the calendar of Umm al-Qura, which is that of print today.
/// </summary>
public static class HijriYears
{
    /// <summary>Years before are counted by the Julian calendar, as the texts do. Russia kept it until 1918; its texts do not say so.</summary>
    public const int FirstGregorianYear = 1583;

    // .NET begins the era with 15 July 622 of the Julian calendar, the civil arithmetical calendar with 16 July.
    private static readonly HijriCalendar Arithmetical = new() { HijriAdjustment = -1 };
    private static readonly UmAlQuraCalendar UmmAlQura = new();
    private static readonly JulianCalendar Julian = new();

    /// <summary>The one or two years of the common era that a Hijri year meets.</summary>
    public static (int First, int Last) CommonEra(int hijriYear) =>
        (CommonEraYear(FirstDay(hijriYear)), CommonEraYear(FirstDay(hijriYear + 1).AddDays(-1)));

    /// <summary>The one to three Hijri years that a year, month or day of the common era meets; null where its end is before the era.</summary>
    public static (int First, int Last)? Meeting(PartialDate date)
    {
        var last = LastDay(date);
        if (last is not DateTime end || end < FirstDay(1))
        {
            return null;
        }

        var start = FirstDayOf(date) is DateTime day && day > FirstDay(1) ? day : FirstDay(1);
        return (Of(start).Year, Of(end).Year);
    }

    /// <summary>The day of the Hijri year on which a day of the common era falls; null before the era.</summary>
    public static (int Year, int Month, int Day)? Day(PartialDate day) =>
        FirstDayOf(day) is DateTime date && date >= FirstDay(1) ? Of(date) : null;

    private static (int Year, int Month, int Day) Of(DateTime day)
    {
        Calendar calendar = day >= UmmAlQura.MinSupportedDateTime && day <= UmmAlQura.MaxSupportedDateTime ? UmmAlQura : Arithmetical;
        return (calendar.GetYear(day), calendar.GetMonth(day), calendar.GetDayOfMonth(day));
    }

    private static DateTime FirstDay(int hijriYear)
    {
        var isOfUmmAlQura = hijriYear >= UmmAlQura.GetYear(UmmAlQura.MinSupportedDateTime) && hijriYear <= UmmAlQura.GetYear(UmmAlQura.MaxSupportedDateTime);
        return (isOfUmmAlQura ? (Calendar)UmmAlQura : Arithmetical).ToDateTime(hijriYear, 1, 1, 0, 0, 0, 0);
    }

    private static int CommonEraYear(DateTime day) => day.Year < FirstGregorianYear ? Julian.GetYear(day) : day.Year;

    /// <summary>Null before the common era, which .NET's calendars do not reach.</summary>
    private static DateTime? FirstDayOf(PartialDate date) =>
        date.Year <= 0 ? null : CalendarOf(date).ToDateTime(date.Year, date.Month ?? 1, date.Day ?? 1, 0, 0, 0, 0);

    private static DateTime? LastDay(PartialDate date)
    {
        if (date.Year <= 0)
        {
            return null;
        }

        var calendar = CalendarOf(date);
        var month = date.Month ?? calendar.GetMonthsInYear(date.Year);
        return calendar.ToDateTime(date.Year, month, date.Day ?? calendar.GetDaysInMonth(date.Year, month), 0, 0, 0, 0);
    }

    private static Calendar CalendarOf(PartialDate date) => date.Year < FirstGregorianYear ? Julian : new GregorianCalendar();
}
