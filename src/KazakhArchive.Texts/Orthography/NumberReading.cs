using System.Text;

namespace KazakhArchive.Texts.Orthography;

/// <summary>A number as it is in a text, in any digits, with its groups, fraction and era sign.</summary>
/// <param name="Value">ASCII digits without group separators, a point before a fraction.</param>
/// <param name="EndUtf16">Exclusive; after the era sign where there is one.</param>
internal readonly record struct NumberReading(string Value, int EndUtf16, TokenKind Kind)
{
    private const int GroupLength = 3;

    public static NumberReading At(string text, int start)
    {
        var value = new StringBuilder();
        var i = start;
        var groupDigits = 0;
        // After the point of a date no fraction begins: 12.5.1991 is three numbers.
        var hasFraction = start > 1 && text[start - 1] == '.' && Digits.IsDigit(text[start - 2]);
        while (i < text.Length)
        {
            if (Digits.ValueOf(text[i]) is >= 0 and var digit)
            {
                value.Append((char)('0' + digit));
                groupDigits++;
                i++;
            }
            else if (IsGroupSeparator(text, i, groupDigits))
            {
                groupDigits = 0;
                i++;
            }
            else if (!hasFraction && IsDecimalPoint(text, i))
            {
                hasFraction = true;
                value.Append('.');
                i++;
            }
            else
            {
                break;
            }
        }

        var (kind, end) = EraAt(text, i);
        return new NumberReading(value.ToString(), end, kind);
    }

    private static bool IsGroupSeparator(string text, int i, int groupDigits) =>
        text[i] is ',' or ArabicScript.ThousandsSeparator && groupDigits is > 0 and <= GroupLength
        && DigitsFrom(text, i + 1) == GroupLength;

    // A date has a second point (12.5.1991): its parts are numbers of their own.
    private static bool IsDecimalPoint(string text, int i)
    {
        var digits = text[i] is '.' or ArabicScript.DecimalSeparator ? DigitsFrom(text, i + 1) : 0;
        var after = i + 1 + digits;
        return digits > 0 && !(after + 1 < text.Length && text[after] == '.' && Digits.IsDigit(text[after + 1]));
    }

    private static int DigitsFrom(string text, int i)
    {
        var first = i;
        while (i < text.Length && Digits.IsDigit(text[i]))
        {
            i++;
        }

        return i - first;
    }

    // Urdu sets hamza for the common era and do-chashmi heh for the Hijri, Arabic meem and heh (with tatweel), right after the figures.
    private static (TokenKind Kind, int End) EraAt(string text, int i)
    {
        if (i >= text.Length)
        {
            return (TokenKind.Number, i);
        }

        TokenKind? kind = text[i] switch
        {
            ArabicScript.Hamza or ArabicScript.Meem => TokenKind.CommonEraYear,
            ArabicScript.HehDoachashmee or ArabicScript.HehGoal or ArabicScript.Heh => TokenKind.HijriYear,
            _ => null,
        };
        var end = i + 1;
        while (end < text.Length && text[end] == ArabicScript.Tatweel)
        {
            end++;
        }

        var isAlone = end >= text.Length || CharacterFolding.KindOf(text[end]) is CharacterKind.Separator or CharacterKind.Digit;
        return kind is TokenKind era && isAlone ? (era, end) : (TokenKind.Number, i);
    }
}
