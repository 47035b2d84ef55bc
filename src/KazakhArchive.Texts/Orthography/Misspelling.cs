namespace KazakhArchive.Texts.Orthography;

/// <summary>
/// Whether a word is another one misspelt by one letter. Most neighbours by a letter are words of their own (evolution, revolution; contrast,
/// contract; مشاهدات, معاهدات): those that are not differ within the word, or in the vowel at the end of a long one, by what is hardly heard.
/// </summary>
public static class Misspelling
{
    private const int LongHead = 7;
    private const string Vowels = "aeiouyاوی";

    /// <param name="word">In the search form.</param>
    /// <param name="meant">In the search form.</param>
    public static bool Is(string word, string meant)
    {
        if (Math.Abs(word.Length - meant.Length) > 1)
        {
            return false;
        }

        var head = word.AsSpan().CommonPrefixLength(meant);
        var tail = 0;
        while (tail < Math.Min(word.Length, meant.Length) - head && word[^(tail + 1)] == meant[^(tail + 1)])
        {
            tail++;
        }

        return tail == 0 ? IsAtEnd(word, meant, head) : head > 0 && (word[head..^tail], meant[head..^tail]) switch
        {
            ([], [var lost]) => IsHardlyHeard(meant[head - 1], lost, meant[^tail]),
            ([var added], []) => IsHardlyHeard(word[head - 1], added, word[^tail]),
            ([var one], [var other]) => IsVowel(one) && IsVowel(other),
            ([var first, var second], [var third, var fourth]) => first == fourth && second == third,
            _ => false,
        };
    }

    // A vowel more or less behind a long word in Latin letters (Javakhetia), and the Russian ov and ev (ماسیموو, ماسیموف).
    private static bool IsAtEnd(string word, string meant, int head) => (word[head..], meant[head..]) switch
    {
        ([var added], []) => head >= LongHead && IsVowelInLatin(added),
        ([], [var lost]) => head >= LongHead && IsVowelInLatin(lost),
        ([ArabicScript.Waw], [ArabicScript.Feh]) or ([ArabicScript.Feh], [ArabicScript.Waw]) => head > 0 && word[head - 1] is ArabicScript.Waw or ArabicScript.FarsiYeh,
        _ => false,
    };

    // A vowel, one of two alike, or in Latin letters one of three consonants in a row.
    private static bool IsHardlyHeard(char before, char letter, char after) =>
        IsVowel(letter) || letter == before || letter == after || (char.IsAsciiLetter(letter) && !IsVowel(before) && !IsVowel(after));

    private static bool IsVowelInLatin(char letter) => char.IsAsciiLetter(letter) && IsVowel(letter);

    private static bool IsVowel(char letter) => Vowels.Contains(letter);
}
