namespace KazakhArchive.Texts.Dates;

/// <summary>The time that a text names, in the calendar in which it names it.</summary>
/// <param name="To">The last year, month or day, itself included; equal to <paramref name="From"/> where the text names one.</param>
public sealed record DateValue(PartialDate From, PartialDate To, DateCalendar Calendar, DatePrecision Precision)
{
    /// <summary>The years of the common era that it is in: for Hijri years those that they meet.</summary>
    public (int First, int Last) CommonEraYears() => Calendar == DateCalendar.Hijri
        ? (HijriYears.CommonEra(From.Year).First, HijriYears.CommonEra(To.Year).Last)
        : (From.Year, To.Year);

    /// <summary>The years of the Hijri era that it is in; null where its end is before that era, the first being at least 1.</summary>
    public (int First, int Last)? HijriEraYears()
    {
        if (Calendar == DateCalendar.Hijri)
        {
            return (From.Year, To.Year);
        }

        return HijriYears.Meeting(To) is { } last ? (HijriYears.Meeting(From)?.First ?? 1, last.Last) : null;
    }
}
