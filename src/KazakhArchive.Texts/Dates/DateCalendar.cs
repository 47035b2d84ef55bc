namespace KazakhArchive.Texts.Dates;

/// <summary>The calendar that a text counts in.</summary>
public enum DateCalendar
{
    /// <summary>The common era. Texts do not say where they mean the Julian calendar; see <see cref="HijriYears"/>.</summary>
    Gregorian,

    /// <summary>The lunar years since 622.</summary>
    Hijri,
}
