using System.Globalization;
using System.Text;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting;

/// <summary>
/// The numbers that a reader's program sets before the items of a list, in the ways of counting that files name: those of WordprocessingML
/// (ECMA-376 part 1, 17.18.59), of CSS (Counter Styles Level 3 and its ready-made styles) and of HTML's <c>type</c>.
/// </summary>
internal static class ListNumbers
{
    private const string Standard = "decimal";

    /// <summary>No list is longer; whoever says so wants memory.</summary>
    private const int Largest = 1_000_000;

    private const int LargestRoman = 3_999;

    private static readonly (int Value, string Numeral)[] Numerals =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    private static readonly Dictionary<string, (string Way, string Signs)> Styles = EmbeddedTable.Read(typeof(ListNumbers), "list-numbers.tsv", "style", "way", "signs")
        .ToDictionary(row => row["style"], row => (row["way"], row["signs"]), StringComparer.Ordinal);

    /// <summary>Decimal where nobody knows the way, or where it ends; empty for one that sets bullets or nothing.</summary>
    /// <param name="style">As the file calls it.</param>
    public static string Of(int number, string style)
    {
        var (way, signs) = Styles.GetValueOrDefault(style, Styles[Standard]);
        return (way, number) switch
        {
            ("none", _) => "",
            (_, < 0 or > Largest) => number.ToString(CultureInfo.InvariantCulture),
            ("padded", _) => number.ToString("00", CultureInfo.InvariantCulture),
            ("roman", > 0 and <= LargestRoman) => Roman(number, isUpper: signs == "I"),
            ("letters", > 0) => Letters(number, signs),
            ("repeated", > 0) when number <= signs.Length * 10 => new string(signs[(number - 1) % signs.Length], (number - 1) / signs.Length + 1),
            ("digits", _) => InDigits(number, signs[0], 1),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>In ten digits that follow each other.</summary>
    /// <param name="zero">The first of them.</param>
    /// <param name="width">With as many at least.</param>
    public static string InDigits(int number, char zero, int width) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0').Select(digit => char.IsAsciiDigit(digit) ? (char)(zero + digit - '0') : digit));

    private static string Roman(int number, bool isUpper)
    {
        var text = new StringBuilder();
        foreach (var (value, numeral) in Numerals)
        {
            while (number >= value)
            {
                text.Append(numeral);
                number -= value;
            }
        }

        return isUpper ? text.ToString().ToUpperInvariant() : text.ToString();
    }

    /// <summary>Behind the last letter two begin: aa, ab.</summary>
    private static string Letters(int number, string signs)
    {
        var text = "";
        for (; number > 0; number = (number - 1) / signs.Length)
        {
            text = signs[(number - 1) % signs.Length] + text;
        }

        return text;
    }
}
