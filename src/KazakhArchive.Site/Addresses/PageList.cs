using System.Globalization;

namespace KazakhArchive.Site.Addresses;

/// <summary>Which pages of a long list there are. Numbers from 1.</summary>
public sealed record PageList(int Current, int Last)
{
    /// <summary>The parameter of every list that has pages.</summary>
    public const string Key = "page";

    private const int Around = 2;

    public static PageList Of(int current, int count, int onPage) => new(current, LastOf(count, onPage));

    /// <summary>An empty list has one page.</summary>
    public static int LastOf(int count, int onPage) => Math.Max(1, (count + onPage - 1) / onPage);

    /// <summary>
    /// The page that an address asks for; the first where it names none, null for what is no number from 1 on, which is answered 400. A number
    /// beyond every list is one of a page that is not there, which is answered 404.
    /// </summary>
    public static int? Read(IQueryCollection query) => query[Key].ToString() is { Length: > 0 } written ? TryParse(written) : 1;

    /// <summary>Of ASCII digits; null for what is no number from 1 on.</summary>
    public static int? TryParse(string written) =>
        written.Length == 0 || written.Any(character => !char.IsAsciiDigit(character)) || written.AsSpan().Trim('0').IsEmpty ? null
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page
        : int.MaxValue;

    /// <summary>Null for the first, whose number no address has.</summary>
    public static string? Written(int page) => page == 1 ? null : page.ToString(CultureInfo.InvariantCulture);

    public bool IsThere => Current >= 1 && Current <= Last;

    public bool IsNeeded => Last > 1;

    /// <summary>The first, the last and those about the current one; null for a gap.</summary>
    public IEnumerable<int?> Shown()
    {
        var before = 0;
        foreach (var page in Enumerable.Range(1, Last).Where(page => page == 1 || page == Last || Math.Abs(page - Current) <= Around))
        {
            if (page > before + 1)
            {
                yield return null;
            }

            yield return page;
            before = page;
        }
    }
}
