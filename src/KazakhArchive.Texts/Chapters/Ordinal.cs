using System.Globalization;

namespace KazakhArchive.Texts.Chapters;

/// <summary>A number that may carry letters where something was inserted after publication: <c>14</c>, <c>14a</c>, <c>14aa</c>.</summary>
public readonly record struct Ordinal(int Number, string Letters = "") : IComparable<Ordinal>
{
    /// <summary>Null where the text is no ordinal: it must be 0 to 99999 without leading zeros, then up to four letters a to z.</summary>
    public static Ordinal? TryParse(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var letters = text[digits..];
        var isNumber = digits is > 0 and <= 5 && (digits == 1 || text[0] != '0');
        if (!isNumber || letters.Length > 4 || letters.ContainsAnyExceptInRange('a', 'z'))
        {
            return null;
        }

        return new Ordinal(int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture), letters.ToString());
    }

    /// <summary>The same number with the next letters: 14 to 14a, 14a to 14b, 14z to 14aa.</summary>
    public Ordinal NextInserted()
    {
        var letters = Letters.ToCharArray();
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            if (letters[i] < 'z')
            {
                letters[i]++;
                return this with { Letters = new string(letters) };
            }

            letters[i] = 'a';
        }

        return this with { Letters = "a" + new string(letters) };
    }

    /// <summary>For listings only: the order of passages is the order of the file, not of the label.</summary>
    public int CompareTo(Ordinal other)
    {
        var byNumber = Number.CompareTo(other.Number);
        var byLength = Letters.Length.CompareTo(other.Letters.Length);
        return byNumber != 0 ? byNumber : byLength != 0 ? byLength : string.CompareOrdinal(Letters, other.Letters);
    }

    public static bool operator <(Ordinal left, Ordinal right) => left.CompareTo(right) < 0;

    public static bool operator >(Ordinal left, Ordinal right) => left.CompareTo(right) > 0;

    public static bool operator <=(Ordinal left, Ordinal right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Ordinal left, Ordinal right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}{Letters}");
}
