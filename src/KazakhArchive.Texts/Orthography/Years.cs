using System.Globalization;

namespace KazakhArchive.Texts.Orthography;

/// <summary>The years of the common era that a text names in figures, whatever the digits.</summary>
public static class Years
{
    // Four bare figures outside this span are quantities; with an era sign any year from the first centuries on counts.
    private const int FirstBare = 1000;
    private const int Last = 2100;
    private const int FirstWithEra = 100;

    // A span of years longer than a century is two dates rather than a period.
    private const int LongestSpan = 100;

    /// <summary>Ascending, each once. Two years with a dash between them stand for all the years between.</summary>
    public static IReadOnlyList<int> In(string text)
    {
        // Most passages name none, and looking is cheaper than cutting them into tokens.
        if (!HasThreeDigits(text))
        {
            return [];
        }

        var years = new SortedSet<int>();
        var buffer = new TokenBuffer();
        buffer.Read(text);
        int? before = null;
        for (var i = 0; i < buffer.Count; i++)
        {
            var year = YearOf(buffer.Exact(i), buffer.Kind(i));
            if (year is int last)
            {
                var first = before is int start && last > start && last - start <= LongestSpan && IsDash(text, buffer.EndUtf16(i - 1), buffer.StartUtf16(i))
                    ? start
                    : last;
                for (var each = first; each <= last; each++)
                {
                    years.Add(each);
                }
            }

            before = year;
        }

        return [.. years];
    }

    private static bool HasThreeDigits(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits = Digits.IsDigit(c) ? digits + 1 : 0;
            if (digits == 3)
            {
                return true;
            }
        }

        return false;
    }

    private static int? YearOf(ReadOnlySpan<char> exact, TokenKind kind)
    {
        if (exact.Length is < 3 or > 4 || !int.TryParse(exact, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return kind switch
        {
            TokenKind.Number when exact.Length == 4 && number is >= FirstBare and <= Last => number,
            TokenKind.CommonEraYear when number is >= FirstWithEra and <= Last => number,
            TokenKind.HijriYear => CommonEra(number),
            _ => null,
        };
    }

    // A Hijri year has 354.37 days and the era begins in July 622; the result is right to a year.
    private static int CommonEra(int hijri) => (int)Math.Round((hijri * 0.970224) + 621.5774);

    private static bool IsDash(string text, int start, int end) =>
        text.AsSpan(start, end - start).Trim() is ['-' or '\u2013' or '\u2014' or '\u2212'];
}
