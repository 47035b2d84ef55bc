using System.Globalization;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Querying;

/// <summary>Reads <c>1917</c>, <c>1917 TO 1936</c>, <c>۱۹۱۷-۱۹۳۶</c>, <c>* TO 1917</c>, <c>1917 TO</c>; an end that is left open is the least or the greatest number.</summary>
internal static class NumberSpan
{
    /// <summary>Any number, in place of one of the two.</summary>
    public const char Open = '*';

    private const string To = "TO";

    /// <summary>Null where there is no number, and for years before the first; the ends in rising order.</summary>
    public static (int First, int Last)? TryParse(string text)
    {
        var numbers = SearchForm.Tokens(text.TrimEnd(ArabicScript.Hamza)).Where(token => token.Term.All(char.IsAsciiDigit))
            .Select(token => int.TryParse(token.Term, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue)
            .ToList();
        var bare = text.Trim('[', ']', ' ');
        return (numbers, bare) switch
        {
            (_, ['-', ..]) => null,
            ([var last], _) when bare[0] == Open || bare.StartsWith(To, StringComparison.OrdinalIgnoreCase) => (int.MinValue, last),
            ([var first], _) when bare[^1] == Open || bare.EndsWith(To, StringComparison.OrdinalIgnoreCase) => (first, int.MaxValue),
            ([_] or [_, _], _) => (numbers.Min(), numbers.Max()),
            _ => null,
        };
    }

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public static string Write(int first, int last) => first == last
        ? first.ToString(CultureInfo.InvariantCulture)
        : $"[{Write(first)} TO {Write(last)}]";

    private static string Write(int end) => end is int.MinValue or int.MaxValue ? Open.ToString() : end.ToString(CultureInfo.InvariantCulture);
}
