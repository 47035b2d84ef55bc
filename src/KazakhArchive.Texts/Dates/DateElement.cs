using System.Globalization;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Dates;

/// <summary>One place of a pattern: what may be there.</summary>
/// <param name="Ranges">Numbers that may, both ends included; TwoDigits asks for exactly two figures, Any for figures of any company.</param>
/// <param name="Literals">Words that may, in the search form.</param>
/// <param name="IsNegative">Nothing of all this may be there.</param>
internal sealed record DateElement(
    SignKinds Kinds,
    (int First, int Last, bool TwoDigits, bool Any)[] Ranges,
    string[] Literals,
    bool IsNegative,
    bool IsOptional)
{
    public static DateElement Parse(string written)
    {
        var isNegative = written.StartsWith('!');
        var isOptional = written.EndsWith('?');
        var kinds = SignKinds.None;
        var ranges = new List<(int First, int Last, bool TwoDigits, bool Any)>();
        var literals = new List<string>();
        foreach (var alternative in written.Trim('!', '?').Split('|'))
        {
            if (char.IsAsciiLetterUpper(alternative[0]))
            {
                kinds |= Enum.Parse<SignKinds>(alternative);
            }
            else if (alternative.TrimStart('~').Split("..") is [var first, var last])
            {
                ranges.Add((int.Parse(first, NumberStyles.None, CultureInfo.InvariantCulture),
                    int.Parse(last, NumberStyles.None, CultureInfo.InvariantCulture), first is "00", alternative.StartsWith('~')));
            }
            else
            {
                literals.Add(SearchForm.OfWords(alternative));
            }
        }

        return new DateElement(kinds, [.. ranges], [.. literals], isNegative, isOptional);
    }

    /// <summary>With those that its numbers may be.</summary>
    public SignKinds AllKinds => Kinds | (Ranges.Length > 0 ? SignKinds.Number | SignKinds.Figure : SignKinds.None);

    public bool Allows(in DateSign sign) => Matches(sign) != IsNegative;

    /// <summary>Whether the sign is one of these, be the element negative or not.</summary>
    public bool Matches(in DateSign sign)
    {
        if (sign.Is(Kinds))
        {
            return true;
        }

        return (sign.Is(SignKinds.Number | SignKinds.Figure) && HasNumber(sign)) || (sign.Word is { } word && HasLiteral(word.Term));
    }

    private bool HasNumber(in DateSign sign)
    {
        foreach (var range in Ranges)
        {
            if (sign.Is(range.Any ? SignKinds.Number | SignKinds.Figure : SignKinds.Number)
                && sign.Number >= range.First && sign.Number <= range.Last && (!range.TwoDigits || sign.Length == 2))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasLiteral(string term)
    {
        foreach (var literal in Literals)
        {
            if (string.Equals(literal, term, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
