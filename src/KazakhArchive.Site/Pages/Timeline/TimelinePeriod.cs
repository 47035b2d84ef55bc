namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>A stretch of the axis: all of it, a hundred years, ten, or one.</summary>
/// <param name="First">Astronomical year.</param>
/// <param name="Last">Inclusive.</param>
public readonly record struct TimelinePeriod(int First, int Last)
{
    public const int Century = 100;
    public const int Decade = 10;
    public const int Year = 1;

    public int Years => Last - First + 1;

    /// <summary>Of each of those into which it is divided.</summary>
    public int YearsOfPart => Years > Century ? Century : Years > Decade ? Decade : Year;

    /// <summary>The hundred or ten years in which a year lies: 1990 to 1999. A century as people count is in the hundred of its middle.</summary>
    public static TimelinePeriod Of(int year, int years)
    {
        var first = (int)Math.Floor((double)year / years) * years;
        return new TimelinePeriod(first, first + years - 1);
    }

    /// <summary>What it is divided into: hundreds of years, tens, or years.</summary>
    public IEnumerable<TimelinePeriod> Divide()
    {
        for (var first = First; first <= Last; first += YearsOfPart)
        {
            yield return new TimelinePeriod(first, first + YearsOfPart - 1);
        }
    }

    /// <summary>
    /// Whether the time lies here: wholly or, where its words mean no years in particular (the sixteenth century, the third
    /// decade), by its middle.
    /// </summary>
    public bool Holds(TimelineDate date)
    {
        return (date.First >= First && date.Last <= Last)
            || (!IsSpan(date) && date.Last - date.First < Years && date.Middle >= First && date.Middle <= Last);
    }

    /// <summary>Also a span that is longer than the period, or begins or ends in it.</summary>
    public bool Meets(TimelineDate date) => Holds(date) || (IsSpan(date) && date.First <= Last && date.Last >= First);

    private static bool IsSpan(TimelineDate date) => date.Value.Precision == Texts.Dates.DatePrecision.Span;
}
