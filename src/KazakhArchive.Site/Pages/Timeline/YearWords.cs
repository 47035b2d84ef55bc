using System.Globalization;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>Times in the reader's words and digits, in both eras.</summary>
public static class YearWords
{
    private const char Dash = '\u2013';
    private const char LeftToRightIsolate = '\u2066';
    private const char RightToLeftIsolate = '\u2067';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>1990–1999; before the common era with its sign.</summary>
    public static string Of(TimelinePeriod period, Language language) => Era(
        Between(Named(period.First).ToString(CultureInfo.InvariantCulture), Named(period.Last).ToString(CultureInfo.InvariantCulture), language), period.Last < 1, language);

    /// <summary>The Hijri years that it meets, with their sign; null before the first.</summary>
    public static string? HijriOf(TimelinePeriod period, Language language)
    {
        var last = HijriYears.Meeting(new PartialDate(period.Last));
        return last is null ? null : Hijri((HijriYears.Meeting(new PartialDate(period.First))?.First ?? 1, last.Value.Last), language);
    }

    /// <summary>As the text names it, in the common era: 1936-12-05, 1456–1847, about 1500.</summary>
    public static string Of(DateValue value, Language language)
    {
        var (first, last) = value.CommonEraYears();
        var isHijri = value.Calendar == DateCalendar.Hijri;
        var from = isHijri ? new PartialDate(first) : value.From;
        var to = isHijri ? new PartialDate(last) : value.To;
        var written = Era(Between(Written(from), Written(to), language), to.Year < 0, language);
        return value.Precision == DatePrecision.About ? Format("Timeline.About", written, language) : written;
    }

    /// <summary>Null before the Hijri era.</summary>
    public static string? HijriOf(DateValue value, Language language) => value.HijriEraYears() is { } years ? Hijri(years, language) : null;

    /// <summary>For <c>time/@datetime</c>, which knows years of the common era, months and days; null for anything else.</summary>
    public static string? Machine(DateValue value) =>
        value.Calendar == DateCalendar.Gregorian && value.From == value.To && value.From.Year > 0 ? value.From.ToString() : null;

    private static string Hijri((int First, int Last) years, Language language) => Format(
        "Timeline.HijriYears",
        UiNumbers.Write(Between(years.First.ToString(CultureInfo.InvariantCulture), years.Last.ToString(CultureInfo.InvariantCulture), language), language),
        language);

    // A range runs with the language, as in the texts and beside names: the first year is on the right of an Urdu or Arabic page.
    private static string Between(string first, string last, Language language) => string.Equals(first, last, StringComparison.Ordinal)
        ? Day(first)
        : $"{(language == Language.English ? LeftToRightIsolate : RightToLeftIsolate)}{Day(first)}{Dash}{Day(last)}{PopDirectionalIsolate}";

    // Figures with hyphens between them run from left to right in any text.
    private static string Day(string date) => date.Contains('-', StringComparison.Ordinal) ? $"{LeftToRightIsolate}{date}{PopDirectionalIsolate}" : date;

    private static string Era(string written, bool isBefore, Language language)
    {
        var digits = UiNumbers.Write(written, language);
        return isBefore ? Format("Timeline.BeforeEra", digits, language) : digits;
    }

    // The axis has a year 0, which no calendar names: it is 1 BCE.
    private static int Named(int year) => year < 1 ? 1 - year : year;

    private static string Written(PartialDate date) => (date with { Year = Math.Abs(date.Year) }).ToString().TrimStart('0');

    private static string Format(string key, string place, Language language) =>
        string.Format(CultureInfo.InvariantCulture, UiStrings.Get(key, language), place);
}
