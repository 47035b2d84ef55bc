namespace KazakhArchive.Texts.Dates;

/// <summary>Makes one sign of those that a rule found together; the names are those of the column "by".</summary>
internal static class DateMaking
{
    /// <summary>Null where the signs make no sense together: the 31st of February, two months that are not the same.</summary>
    public static DateSign? Make(DateRule rule, ReadOnlySpan<DateSign> body)
    {
        var sign = new DateSign(body[0].StartUtf16, body[^1].EndUtf16, rule.Makes);
        return rule.By switch
        {
            "nothing" => sign,
            "same" => Same(rule.Makes, body) is int number ? sign with { Number = number } : null,
            _ => ValueBy(rule.By, body) is { } value ? sign with { Value = value } : null,
        };
    }

    private static DateValue? ValueBy(string by, ReadOnlySpan<DateSign> body) => by switch
    {
        "year" => DayMaking.Year(body),
        "uneven-year" => body[0].Number % SpanMaking.Round == 0 ? null : DayMaking.Year(body),
        "month" => DayMaking.Month(body),
        "hijri-month" => DayMaking.HijriMonth(body),
        "day" => DayMaking.Day(body[0], body[^1].Value!),
        "day-after-month" => DayMaking.DayAfterMonth(body),
        "numeric-day" => DayMaking.Numeric(body, body[4].Number, body[2].Number, body[0].Number),
        "numeric-day-last" => DayMaking.Numeric(body, body[0].Number, body[2].Number, body[4].Number),
        "century" => PeriodMaking.Century(body),
        "centuries" => PeriodMaking.Centuries(body),
        "decade" => PeriodMaking.Decade(body),
        "decades" => PeriodMaking.Decades(body),
        "decade-of-twentieth" => PeriodMaking.DecadeOfTwentieth(body),
        "decade-of-century" => PeriodMaking.DecadeOfCentury(body),
        "numbered-decade" => PeriodMaking.NumberedDecade(body),
        "first-decades" => PeriodMaking.FirstDecades(body),
        "fraction" => PeriodMaking.Fraction(body),
        "part" => PeriodMaking.Part(body),
        "about" => Operands.Date(body) is { } value ? value with { Precision = DatePrecision.About } : null,
        "short-left" => SpanMaking.ShortLeft(body),
        "short-right" => SpanMaking.ShortRight(body),
        "years-of-one-era" => SpanMaking.YearsOfOneEra(body),
        "bare-years" => SpanMaking.BareYears(body),
        "days" => SpanMaking.Days(body),
        "two-days" => SpanMaking.TwoDays(body),
        "months" => SpanMaking.Months(body),
        "span-to-year" => SpanMaking.Join(Operands.Date(body)!, DayMaking.YearValue(body[^1].Number)),
        "span" => SpanMaking.Span(body),
        _ => throw new InvalidOperationException($"rules.tsv names {by}, which nothing here makes."),
    };

    private static int? Same(SignKinds kind, ReadOnlySpan<DateSign> body)
    {
        int? number = null;
        foreach (var sign in body)
        {
            var own = sign.Is(kind) || sign.Is(SignKinds.MonthAbbreviation) ? sign.NumberAs(kind | SignKinds.MonthAbbreviation)
                : kind == SignKinds.Ordinal ? sign.Number : 0;
            if (own != 0 && number is int other && other != own)
            {
                return null;
            }

            number = own == 0 ? number : own;
        }

        return number;
    }
}
