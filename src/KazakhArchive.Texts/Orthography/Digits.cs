namespace KazakhArchive.Texts.Orthography;

/// <summary>Decimal digits in the forms that Urdu and Arabic sources use.</summary>
public static class Digits
{
    /// <summary>All that <see cref="ValueOf"/> knows.</summary>
    public const string All = "0123456789\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9";

    /// <summary>The value 0 to 9 of an ASCII, Arabic-Indic (U+0660) or extended Arabic-Indic (U+06F0) digit; -1 for anything else.</summary>
    public static int ValueOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '\u0660' and <= '\u0669' => c - '\u0660',
        >= '\u06F0' and <= '\u06F9' => c - '\u06F0',
        _ => -1,
    };

    /// <summary>The value 0 to 9 of a superscript digit (U+00B9, U+00B2, U+00B3, U+2070, U+2074 to U+2079); -1 for anything else.</summary>
    public static int ValueOfSuperscript(char c) => c switch
    {
        '\u00B9' => 1,
        '\u00B2' => 2,
        '\u00B3' => 3,
        '\u2070' => 0,
        >= '\u2074' and <= '\u2079' => c - '\u2070',
        _ => -1,
    };

    public static bool IsDigit(char c) => ValueOf(c) >= 0;

    /// <summary>The number that the digits write, in whichever forms; they must be digits, and few enough for an int.</summary>
    public static int NumberOf(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + ValueOf(digit);
        }

        return number;
    }

    /// <summary>The text with every decimal digit in ASCII, superscripts included.</summary>
    public static string ToAscii(string text) => string.Create(text.Length, text, static (ascii, from) =>
    {
        for (var i = 0; i < ascii.Length; i++)
        {
            var value = Math.Max(ValueOf(from[i]), ValueOfSuperscript(from[i]));
            ascii[i] = value >= 0 ? (char)('0' + value) : from[i];
        }
    });
}
