using System.Globalization;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Querying;

/// <summary>Reads <c>1917</c>, <c>1917 TO 1936</c>, <c>۱۹۱۷-۱۹۳۶</c>.</summary>
internal static class NumberSpan
{
    /// <summary>Null where there is no number; the ends in rising order.</summary>
    public static (int First, int Last)? TryParse(string text)
    {
        var numbers = new List<int>();
        foreach (var token in SearchForm.Tokens(text.TrimEnd(ArabicScript.Hamza)))
        {
            if (int.TryParse(token.Term, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
        }

        return numbers.Count is 1 or 2 ? (numbers.Min(), numbers.Max()) : null;
    }
}
