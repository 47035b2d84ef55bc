namespace KazakhArchive.Texts.Orthography;

/// <summary>
/// Whether a word is another one misspelt by one letter. Most neighbours by a letter are words of their own (evolution, revolution; contrast,
/// contract; مشاهدات, معاهدات): those that are not differ within the word, or in the vowel at the end of a long one, by what is hardly heard, or have
/// lost or doubled a letter there.
/// </summary>
public static class Misspelling
{
    private const int LongHead = 7;

    // Of words in Arabic letters: what is left of a shorter one that has lost a letter, or doubled one, is as soon another word.
    private const int ShortestOfLostOrDoubled = 5;
    private const int ShortestOfOther = 6;
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

        var isLong = word.Length >= ShortestOfOther;
        return tail == 0 ? isLong && IsAtEnd(word, meant, head) : head > 0 && (word[head..^tail], meant[head..^tail]) switch
        {
            ([], [var lost]) => (ArabicScript.Contains(lost) && word.Length >= ShortestOfLostOrDoubled) || (isLong && IsHardlyHeard(meant[head - 1], lost, meant[^tail])),
            ([var added], []) => (IsDoubled(word, added, head) && word.Length >= ShortestOfLostOrDoubled) || (isLong && IsHardlyHeard(word[head - 1], added, word[^tail])),
            ([var one], [var other]) => isLong && IsVowel(one) && IsVowel(other),
            ([var first, var second], [var third, var fourth]) => isLong && first == fourth && second == third,
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

    private static bool IsDoubled(string word, char letter, int at) => word[at - 1] == letter || (at + 1 < word.Length && word[at + 1] == letter);

    // A vowel, one of two alike, or in Latin letters one of three consonants in a row.
    private static bool IsHardlyHeard(char before, char letter, char after) =>
        IsVowel(letter) || letter == before || letter == after || (char.IsAsciiLetter(letter) && !IsVowel(before) && !IsVowel(after));

    private static bool IsVowelInLatin(char letter) => char.IsAsciiLetter(letter) && IsVowel(letter);

    private static bool IsVowel(char letter) => Vowels.Contains(letter);
}
