using System.Globalization;

namespace KazakhArchive.Texts.Dates;

/// <summary>Years, months and days.</summary>
internal static class DayMaking
{
    // A Hijri month has 29 or 30 days, which of the two the sighting of the moon decides.
    private const int LongestHijriMonth = 30;

    public static DateValue Year(ReadOnlySpan<DateSign> body) => YearValue(Operands.Number(body), Operands.Era(body));

    public static DateValue YearValue(int year, SignKinds era = SignKinds.None)
    {
        var date = new PartialDate(era == SignKinds.EraBefore ? -year : year);
        return new DateValue(date, date, era == SignKinds.EraHijri ? DateCalendar.Hijri : DateCalendar.Gregorian, DatePrecision.Year);
    }

    public static DateValue? Month(ReadOnlySpan<DateSign> body)
    {
        var year = Operands.Date(body) ?? YearValue(body[^1].Number);
        return year.Calendar == DateCalendar.Gregorian && year.From.Year > 0 ? MonthValue(year, body[0].NumberAs(SignKinds.Month)) : null;
    }

    public static DateValue? HijriMonth(ReadOnlySpan<DateSign> body)
    {
        var year = Operands.Date(body) ?? YearValue(body[^1].Number, SignKinds.EraHijri);
        return year.Calendar == DateCalendar.Hijri ? MonthValue(year, body[0].NumberAs(SignKinds.HijriMonth)) : null;
    }

    public static DateValue? Day(DateSign day, DateValue month)
    {
        var number = day.NumberAs(SignKinds.Ordinal);
        var date = month.From with { Day = number };
        var last = month.Calendar == DateCalendar.Hijri ? LongestHijriMonth : DaysIn(date.Year, date.Month!.Value);
        return number >= 1 && number <= last ? new DateValue(date, date, month.Calendar, DatePrecision.Day) : null;
    }

    public static DateValue? DayAfterMonth(ReadOnlySpan<DateSign> body) => Month(body) is { } month ? Day(body[1], month) : null;

    /// <summary>Only where nothing stands between the figures and the marks.</summary>
    public static DateValue? Numeric(ReadOnlySpan<DateSign> body, int year, int month, int day)
    {
        var length = 0;
        foreach (var sign in body)
        {
            length += sign.Length;
        }

        return length == body[^1].EndUtf16 - body[0].StartUtf16 && day <= DaysIn(year, month)
            ? new DateValue(new PartialDate(year, month, day), new PartialDate(year, month, day), DateCalendar.Gregorian, DatePrecision.Day)
            : null;
    }

    private static DateValue MonthValue(DateValue year, int month)
    {
        var date = year.From with { Month = month };
        return new DateValue(date, date, year.Calendar, DatePrecision.Month);
    }

    // The Julian calendar has each fourth year a 29th of February; only the Gregorian leaves some out.
    private static int DaysIn(int year, int month) => year < HijriYears.FirstGregorianYear
        ? new JulianCalendar().GetDaysInMonth(year, month)
        : DateTime.DaysInMonth(year, month);
}
