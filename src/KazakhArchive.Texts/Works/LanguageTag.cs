namespace KazakhArchive.Texts.Works;

/// <summary>A BCP 47 tag of a language and perhaps a script as one number: the letters are its digits, none of them is 0.</summary>
internal static class LanguageTag
{
    private const int Letters = 26;
    private const int LanguageLength = 3;
    private const int ScriptLength = 4;

    // 27 to the third: every language of up to three letters is less. Two letters are more than the numbers of the named languages.
    private const long Languages = 27 * 27 * 27;

    /// <summary>Null for what is no such tag.</summary>
    public static Language? TryEncode(string tag)
    {
        var parts = tag.Split('-');
        var isTag = parts.Length is 1 or 2
            && parts[0].Length is LanguageLength - 1 or LanguageLength && parts[0].All(char.IsAsciiLetter)
            && (parts.Length == 1 || (parts[1].Length == ScriptLength && parts[1].All(char.IsAsciiLetter)));
        return isTag
            ? (Language)(Number(parts[0].PadRight(LanguageLength, '\0')) + (Languages * (parts.Length == 1 ? 0 : Number(parts[1]))))
            : null;
    }

    public static string Decode(Language language)
    {
        var (script, primary) = Math.DivRem((long)language, Languages);
        return script == 0 ? Word(primary, LanguageLength) : $"{Word(primary, LanguageLength)}-{Capital(Word(script, ScriptLength))}";
    }

    private static long Number(string word) => word.Aggregate(0L, (number, letter) => (number * (Letters + 1)) + (letter == '\0' ? 0 : (letter | 0x20) - 'a' + 1));

    private static string Word(long number, int length)
    {
        Span<char> word = stackalloc char[length];
        for (var i = length - 1; i >= 0; i--)
        {
            (number, var digit) = Math.DivRem(number, Letters + 1);
            word[i] = digit == 0 ? '\0' : (char)('a' + digit - 1);
        }

        return word.TrimEnd('\0').ToString();
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
