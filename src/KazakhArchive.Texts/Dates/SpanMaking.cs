namespace KazakhArchive.Texts.Dates;

/// <summary>From one time to another.</summary>
internal static class SpanMaking
{
    private const int Century100 = 100;

    /// <summary>Bare numbers this round are rather an estimate of a quantity.</summary>
    public const int Round = 50;

    public static DateValue? Span(ReadOnlySpan<DateSign> body) => Join(Operands.Date(body)!, Operands.LastDate(body)!);

    /// <summary>Null where the two count in different calendars.</summary>
    public static DateValue? Join(DateValue start, DateValue to)
    {
        if (start.Calendar != to.Calendar)
        {
            return null;
        }

        // The era that is at the end is that of both: the seventh to the third century before the common era.
        if (to.To.Year < 0 && start.From.Year > 0)
        {
            start = start with { From = new PartialDate(-start.To.Year), To = new PartialDate(-start.From.Year) };
        }

        // Type set from right to left may bring the two out of order.
        var (first, last) = start.From.Year <= to.To.Year ? (start, to) : (to, start);
        return first == last ? first : new DateValue(first.From, last.To, start.Calendar, DatePrecision.Span);
    }

    /// <summary>63-1865 is 1863 to 1865, 65-1863 the same: which of the two stands first depends on who set the type.</summary>
    public static DateValue? ShortLeft(ReadOnlySpan<DateSign> body)
    {
        var full = body[^1].Value!;
        var other = (full.From.Year / Century100 * Century100) + body[0].Number;
        return full.From.Year > 0 && Math.Abs(other - full.From.Year) < Round && Adjoin(body)
            ? Join(full with { From = new PartialDate(other), To = new PartialDate(other) }, full)
            : null;
    }

    public static DateValue? ShortRight(ReadOnlySpan<DateSign> body)
    {
        var start = body[0].Value ?? DayMaking.YearValue(body[0].Number, Operands.Era(body));
        var to = (start.From.Year / Century100 * Century100) + body[2].Number;
        return to > start.From.Year && Adjoin(body) ? Join(start, start with { From = new PartialDate(to), To = new PartialDate(to) }) : null;
    }

    /// <summary>The first has no era of its own.</summary>
    public static DateValue? YearsOfOneEra(ReadOnlySpan<DateSign> body)
    {
        var to = body[^1].Value!;
        var year = to.To.Year < 0 ? -body[0].Number : body[0].Number;
        var isBefore = to.Calendar == DateCalendar.Hijri || to.To.Year < 0 ? year < to.To.Year : body[0].Number >= Century100;
        return isBefore ? Join(new DateValue(new PartialDate(year), new PartialDate(year), to.Calendar, DatePrecision.Year), to) : null;
    }

    public static DateValue? BareYears(ReadOnlySpan<DateSign> body)
    {
        var (start, to) = (body[0].Number, body[^1].Number);
        return start < to && (start % Round != 0 || to % Round != 0) ? Join(DayMaking.YearValue(start), DayMaking.YearValue(to)) : null;
    }

    /// <summary>The first day has its month and year, or its year, from the last.</summary>
    public static DateValue? Days(ReadOnlySpan<DateSign> body)
    {
        var to = body[^1].Value!;
        var month = body[1].Is(SignKinds.Month) ? to with { From = to.From with { Month = body[1].NumberAs(SignKinds.Month) } } : to;
        return DayMaking.Day(body[0], month) is { } start && start.From < to.To ? Join(start, to) : null;
    }

    /// <summary>Two days that follow each other; others are not all that lies between.</summary>
    public static DateValue? TwoDays(ReadOnlySpan<DateSign> body) => body[0].Number + 1 == body[^1].Value!.From.Day ? Days(body) : null;

    public static DateValue? Months(ReadOnlySpan<DateSign> body)
    {
        var to = body[^1].Value!;
        var start = to.From with { Month = body[0].NumberAs(SignKinds.Month) };
        return start < to.From ? Join(to with { From = start, To = start }, to) : null;
    }

    private static bool Adjoin(ReadOnlySpan<DateSign> body) => body[0].EndUtf16 == body[1].StartUtf16 && body[1].EndUtf16 == body[2].StartUtf16;
}
