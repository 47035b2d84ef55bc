using System.Globalization;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>A year as ISO 8601 has it: four digits, and the year before the first of our era is 0000.</summary>
public static class IsoYear
{
    /// <param name="year">Negative before our era; there is no year 0.</param>
    public static string Write(int year) => (year > 0 ? year : year + 1) is var number && number < 0
        ? string.Create(CultureInfo.InvariantCulture, $"-{-number:0000}")
        : string.Create(CultureInfo.InvariantCulture, $"{number:0000}");
}
