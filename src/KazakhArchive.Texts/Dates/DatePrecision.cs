namespace KazakhArchive.Texts.Dates;

/// <summary>How closely a text names a time.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Year,
    Decade,
    Century,

    /// <summary>From one time to another, both named, or an exact fraction such as the first half of a year.</summary>
    Span,

    /// <summary>Near the time, or in an early, middle or late part whose ends are ours: a third of the whole.</summary>
    About,
}
