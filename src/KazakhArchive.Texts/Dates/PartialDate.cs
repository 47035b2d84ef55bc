using System.Globalization;

namespace KazakhArchive.Texts.Dates;

/// <summary>A year, a month or a day, as far as it is known, in whatever calendar.</summary>
/// <param name="Year">Negative before the common era: -500 is 500 BCE. There is no year 0.</param>
/// <param name="Month">1 to 12; null where unknown.</param>
/// <param name="Day">1 to 31; null where unknown.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>Null for anything but what <see cref="ToString"/> gives.</summary>
    public static PartialDate? TryParse(string text)
    {
        var parts = text.TrimStart('-').Split('-');
        var numbers = new int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (i == numbers.Length || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]) || numbers[i] == 0)
            {
                return null;
            }
        }

        var date = new PartialDate(
            text.StartsWith('-') ? -numbers[0] : numbers[0], parts.Length > 1 ? numbers[1] : null, parts.Length > 2 ? numbers[2] : null);
        return string.Equals(date.ToString(), text, StringComparison.Ordinal) ? date : null;
    }

    /// <summary>By what is known: a year comes before its months, a month before its days.</summary>
    public int CompareTo(PartialDate other)
    {
        var byYear = Year.CompareTo(other.Year);
        var byMonth = (Month ?? 0).CompareTo(other.Month ?? 0);
        return byYear != 0 ? byYear : byMonth != 0 ? byMonth : (Day ?? 0).CompareTo(other.Day ?? 0);
    }

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>1936, 1936-12, 1936-12-05, -0500: the forms of W3C XML Schema part 2 (2004), in which no year is 0 and -0500 is 500 BCE.</summary>
    public override string ToString()
    {
        var year = string.Create(CultureInfo.InvariantCulture, $"{(Year < 0 ? "-" : "")}{Math.Abs(Year):0000}");
        return (Month, Day) switch
        {
            (int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}"),
            (int month, null) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}"),
            _ => year,
        };
    }
}
