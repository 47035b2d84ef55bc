using System.Text;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Gazetteer;

/// <summary>
/// What the spellings of a name in Latin letters share, whoever romanised it and wherever they part its words: Abu'l-Khayr, Abul Khair
/// and Abu al-Khayr are one, Nasir al-Din and Nasiruddin too; so are Назарбаева, Nazarbayev and Nazarbayeff. Its consonants, the article as it
/// is spoken, and, of a short name, its vowels as well.
/// </summary>
public static class LatinNameKey
{
    private const int FewConsonants = 4;

    private const string Vowels = "aiu";
    private const float OneVowel = 0.5f;
    private const float DistancePerConsonant = 0.25f;

    private const string SunLetters = "tdrzsnl";

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "al", "el", "ul", "il", "l", "ad", "ud", "ed", "ar", "ur", "er", "as", "us", "es", "az", "uz", "an", "un", "en", "at", "ut", "ash", "ush" };

    private static readonly (string Letters, char Sound)[] Pairs = [("dzh", 'j'), ("kh", 'x'), ("gh", 'G'), ("sh", 'S'), ("ch", 'C'), ("zh", 'Z'), ("ph", 'f'), ("ck", 'k'), ("dj", 'j'), ("th", 't'), ("dh", 'd')];

    /// <param name="written">The words of the whole name, in the search form.</param>
    /// <returns>Empty for what is not all in Latin or Cyrillic letters.</returns>
    public static string Of(IReadOnlyList<string> written)
    {
        if (Letters(written) is not { } letters)
        {
            return "";
        }

        var consonants = Consonants(Spoken(letters));
        return consonants.Length >= FewConsonants ? consonants : $"{consonants}|{VowelPattern(letters)}";
    }

    /// <summary>
    /// Whether two spellings with one key differ in their vowels as romanisations of a name do (Toshkent, Tashkent; Kheir, Khair), the more the longer it is.
    /// </summary>
    public static bool HaveSameVowels(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (Letters(one) is not { } letters || Letters(other) is not { } others)
        {
            return false;
        }

        var (vowels, otherVowels) = (VowelsOf(Spoken(letters)), VowelsOf(Spoken(others)));
        return vowels.Length == otherVowels.Length
            && vowels.Zip(otherVowels).Select((pair, i) => VowelDistance(pair.First, pair.Second, i == vowels.Length - 1)).Sum() <= DistancePerConsonant * (vowels.Length - 1);
    }

    // Null for what is not all in Latin or Cyrillic letters.
    private static string? Letters(IReadOnlyList<string> written)
    {
        IReadOnlyList<string> words = [.. written.Select(word => Cyrillic.ToLatin(word))];
        var letters = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].AsSpan().ContainsAnyExceptInRange('a', 'z'))
            {
                return null;
            }

            // An article at the head says nothing, a later one is spoken as its letter unless the next word swallows it.
            letters.Append(
                i + 1 >= words.Count || !Articles.Contains(words[i]) || !IsArticleOf(words[i], words[i + 1]) ? words[i]
                : i == 0 || SunLetters.Contains(words[i + 1][0], StringComparison.Ordinal) ? ""
                : "l");
        }

        return letters.ToString();
    }

    // One that has taken the next letter stands before that alone: er-Rashid, but Er Ali.
    private static bool IsArticleOf(string article, string word) => article[^1] == 'l' || word.StartsWith(article[1..], StringComparison.Ordinal);

    // Its consonants, each once where it is doubled, and between them the vowels by their kinds; before them all A where it begins with a vowel.
    private static string Spoken(string name)
    {
        var spoken = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var pair = Array.Find(Pairs, pair => string.CompareOrdinal(name, i, pair.Letters, 0, pair.Letters.Length) == 0);
            var sound = pair.Letters is not null ? pair.Sound : name[i] switch
            {
                'e' or 'y' => 'i',
                'o' => 'u',
                'q' or 'c' => 'k',
                'w' => 'v',
                'h' when i == name.Length - 1 => '\0',
                // Russian names end in a v that is spoken, and often written, as f.
                'f' when name.AsSpan(i).TrimEnd('f').Length == 0 => 'v',
                _ => name[i],
            };
            spoken.Append(i == 0 && IsVowel(sound) ? "A" : "");
            if (sound != '\0' && (spoken.Length == 0 || spoken[^1] != sound))
            {
                spoken.Append(sound);
            }

            i += pair.Letters is null ? 0 : pair.Letters.Length - 1;
        }

        return spoken.ToString();
    }

    private static string Consonants(string spoken) => string.Concat(spoken.Where(sound => !IsVowel(sound)));

    private static bool IsVowel(char sound) => Vowels.Contains(sound, StringComparison.Ordinal);

    // Behind each consonant; before the first stands none.
    private static string[] VowelsOf(string spoken) => spoken.Split([.. Consonants(spoken)])[1..];

    // One that is not written or is another of two that are near (a and i, a and u), or two different ones.
    private static float VowelDistance(string one, string other, bool isLast) =>
        one == other ? 0
        : isLast && Math.Abs(one.Length - other.Length) > 1 ? 1
        : one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal) || one == "a" || other == "a" ? OneVowel
        : 1;

    private static string VowelPattern(string name)
    {
        var vowels = new StringBuilder();
        foreach (var letter in name)
        {
            var vowel = letter switch { 'a' => 'a', 'e' or 'i' or 'y' => 'i', 'o' or 'u' or 'w' => 'u', _ => '-' };
            if (vowels.Length == 0 || vowels[^1] != vowel)
            {
                vowels.Append(vowel);
            }
        }

        return vowels.ToString();
    }
}
