namespace KazakhArchive.Texts.Dates;

/// <summary>Centuries, decades and their parts.</summary>
internal static class PeriodMaking
{
    private const int Century100 = 100;
    private const int Decade10 = 10;
    private const int MonthsInYear = 12;

    // Early, middle and late are thirds; no text says more exactly what it means.
    private const int Thirds = 3;

    public static DateValue? Century(ReadOnlySpan<DateSign> body) => CenturyOf(Operands.Ordinal(body), Operands.Era(body));

    /// <summary>From the first century that is named to the last.</summary>
    public static DateValue? Centuries(ReadOnlySpan<DateSign> body)
    {
        var last = 0;
        foreach (var sign in body)
        {
            last = sign.Is(SignKinds.Ordinal) ? sign.NumberAs(SignKinds.Ordinal) : last;
        }

        return CenturyOf(Operands.Ordinal(body), Operands.Era(body)) is { } from && CenturyOf(last, Operands.Era(body)) is { } to
            ? SpanMaking.Join(from, to)
            : null;
    }

    /// <summary>The nineteenth is 1801 to 1900, the third before the common era 300 to 201.</summary>
    private static DateValue? CenturyOf(int number, SignKinds era)
    {
        if (number < 1)
        {
            return null;
        }

        var first = era == SignKinds.EraBefore ? -number * Century100 : ((number - 1) * Century100) + 1;
        return new DateValue(
            new PartialDate(first), new PartialDate(first + Century100 - 1),
            era == SignKinds.EraHijri ? DateCalendar.Hijri : DateCalendar.Gregorian, DatePrecision.Century);
    }

    public static DateValue? Decade(ReadOnlySpan<DateSign> body) => DecadeOf(body[0]);

    public static DateValue? Decades(ReadOnlySpan<DateSign> body)
    {
        var last = body[0];
        foreach (var sign in body)
        {
            last = sign.Is(SignKinds.Number | SignKinds.Tens) ? sign : last;
        }

        return DecadeOf(body[0]) is { } from && DecadeOf(last) is { } to ? SpanMaking.Join(from, to) : null;
    }

    // A decade without its century is one of the twentieth.
    private static DateValue? DecadeOf(DateSign sign)
    {
        var first = sign.NumberAs(SignKinds.Tens);
        return first % Decade10 == 0 ? DecadeFrom(first < Century100 ? first + 1900 : first) : null;
    }

    public static DateValue DecadeOfTwentieth(ReadOnlySpan<DateSign> body) => DecadeFrom(1900 + NamedDecade(body));

    /// <summary>The eighties of the nineteenth century are 1880 to 1889, though the century begins with 1801.</summary>
    public static DateValue? DecadeOfCentury(ReadOnlySpan<DateSign> body)
    {
        var century = Operands.Date(body)!;
        return century.Precision == DatePrecision.Century && century.From.Year > 0 && NamedDecade(body) is > 0 and < Century100 and var first && first % Decade10 == 0
            ? DecadeFrom(century.From.Year - 1 + first) with { Calendar = century.Calendar }
            : null;
    }

    /// <summary>The third decade of the nineteenth century is 1821 to 1830, as its first is 1801 to 1810.</summary>
    public static DateValue? NumberedDecade(ReadOnlySpan<DateSign> body) => DecadesOfCentury(body, Operands.Ordinal(body), 1, DatePrecision.Decade);

    public static DateValue? FirstDecades(ReadOnlySpan<DateSign> body)
    {
        const int two = 2; // Arabic says "the first two" in one word.
        var count = Operands.First(body, SignKinds.Cardinal) is { } word ? word.NumberAs(SignKinds.Cardinal)
            : Operands.Number(body) is > 0 and var number ? number : two;
        var ordinal = Operands.First(body, SignKinds.Ordinal)!.Value.NumberAs(SignKinds.Ordinal);
        return ordinal is 1 or -1 ? DecadesOfCentury(body, ordinal == 1 ? 1 : Decade10 + 1 - count, count, DatePrecision.Span) : null;
    }

    private static DateValue? DecadesOfCentury(ReadOnlySpan<DateSign> body, int ordinal, int count, DatePrecision precision)
    {
        var century = Operands.Date(body)!;
        var number = ordinal == -1 ? Decade10 : ordinal;
        if (century.Precision != DatePrecision.Century || number < 1 || number - 1 + count > Decade10)
        {
            return null;
        }

        var first = century.From.Year + ((number - 1) * Decade10);
        return century with { From = new PartialDate(first), To = new PartialDate(first + (count * Decade10) - 1), Precision = precision };
    }

    private static int NamedDecade(ReadOnlySpan<DateSign> body) =>
        Operands.First(body, SignKinds.DecadeName | SignKinds.DecadeOfTwentieth | SignKinds.Tens | SignKinds.Number)?.NumberAs(SignKinds.DecadeName | SignKinds.DecadeOfTwentieth | SignKinds.Tens) ?? 0;

    private static DateValue DecadeFrom(int first) =>
        new(new PartialDate(first), new PartialDate(first + Decade10 - 1), DateCalendar.Gregorian, DatePrecision.Decade);

    /// <summary>The first half of a century, the last quarter of a year.</summary>
    public static DateValue? Fraction(ReadOnlySpan<DateSign> body)
    {
        var whole = Operands.Date(body)!;
        var parts = Operands.First(body, SignKinds.Fraction)!.Value.NumberAs(SignKinds.Fraction);
        var ordinal = Operands.First(body, SignKinds.Ordinal)!.Value.NumberAs(SignKinds.Ordinal);
        var number = ordinal == -1 ? parts : ordinal;
        if (number < 1 || number > parts)
        {
            return null;
        }

        return Piece(whole, number, parts) with { Precision = DatePrecision.Span };
    }

    public static DateValue Part(ReadOnlySpan<DateSign> body) =>
        Piece(Operands.Date(body)!, Operands.First(body, SignKinds.Part)!.Value.NumberAs(SignKinds.Part), Thirds) with { Precision = DatePrecision.About };

    private static DateValue Piece(DateValue whole, int number, int parts)
    {
        if (whole.Precision == DatePrecision.Year)
        {
            var months = MonthsInYear / parts;
            return whole with { From = whole.From with { Month = ((number - 1) * months) + 1 }, To = whole.From with { Month = number * months } };
        }

        var years = whole.To.Year - whole.From.Year + 1;
        return whole with
        {
            From = new PartialDate(whole.From.Year + (years * (number - 1) / parts)),
            To = new PartialDate(whole.From.Year + (years * number / parts) - 1),
        };
    }
}
