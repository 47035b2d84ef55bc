using System.Globalization;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Site.Html;

/// <summary>Dates written with hyphens, in any digits, for HTML's datetime attribute.</summary>
public static class IsoDate
{
    private static readonly string[] Forms = ["yyyy-M-d", "d-M-yyyy"];

    /// <summary>Null where the numbers are no day of the calendar.</summary>
    public static DateOnly? TryRead(string written) =>
        DateOnly.TryParseExact(Digits.ToAscii(written), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    public static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
