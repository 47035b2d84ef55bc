using System.Text;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Gazetteer;

/// <summary>
/// What the spellings of a name in Latin letters share, whoever romanised it and wherever they part its words: Abu'l-Khayr, Abul Khair
/// and Abu al-Khayr are one, Nasir al-Din and Nasiruddin too; so are Назарбаева, Nazarbayev and Nazarbayeff. Its consonants, the article as it is spoken, and, of a short name, its
/// vowels as well.
/// </summary>
public static class LatinNameKey
{
    private const int FewConsonants = 4;

    private const string SunLetters = "tdrzsnl";

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "al", "el", "ul", "il", "l", "ad", "ud", "ed", "ar", "ur", "er", "as", "us", "es", "az", "uz", "an", "un", "en", "at", "ut", "ash", "ush" };

    private static readonly (string Letters, char Sound)[] Pairs = [("dzh", 'j'), ("kh", 'x'), ("gh", 'G'), ("sh", 'S'), ("ch", 'C'), ("zh", 'Z'), ("ph", 'f'), ("ck", 'k'), ("dj", 'j'), ("th", 't'), ("dh", 'd')];

    /// <param name="written">The words of the whole name, in the search form.</param>
    /// <returns>Empty for what is not all in Latin or Cyrillic letters.</returns>
    public static string Of(IReadOnlyList<string> written)
    {
        IReadOnlyList<string> words = [.. written.Select(word => Cyrillic.ToLatin(word))];
        var letters = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].AsSpan().ContainsAnyExceptInRange('a', 'z'))
            {
                return "";
            }

            // An article at the head says nothing, a later one is spoken as its letter unless the next word swallows it.
            letters.Append(
                i + 1 >= words.Count || !Articles.Contains(words[i]) || !IsArticleOf(words[i], words[i + 1]) ? words[i]
                : i == 0 || SunLetters.Contains(words[i + 1][0], StringComparison.Ordinal) ? ""
                : "l");
        }

        var name = letters.ToString();
        var consonants = Consonants(name);
        return consonants.Length >= FewConsonants ? consonants : $"{consonants}|{Vowels(name)}";
    }

    /// <summary>How the vowels of a word follow each other between its consonants; a, e/i and o/u are told apart.</summary>
    /// <param name="word">In the search form, Latin or Cyrillic.</param>
    public static string VowelsOf(string word) => Vowels(Cyrillic.ToLatin(word));

    // One that has taken the next letter stands before that alone: er-Rashid, but Er Ali.
    private static bool IsArticleOf(string article, string word) => article[^1] == 'l' || word.StartsWith(article[1..], StringComparison.Ordinal);

    private static string Consonants(string name)
    {
        var sounds = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var pair = Array.Find(Pairs, pair => string.CompareOrdinal(name, i, pair.Letters, 0, pair.Letters.Length) == 0);
            var sound = pair.Letters is not null ? pair.Sound : name[i] switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' or 'y' => i == 0 ? 'A' : '\0',
                'q' or 'c' => 'k',
                'w' => 'v',
                'h' when i == name.Length - 1 => '\0',
                // Russian names end in a v that is spoken, and often written, as f.
                'f' when name.AsSpan(i).TrimEnd('f').Length == 0 => 'v',
                _ => name[i],
            };
            i += pair.Letters is null ? 0 : pair.Letters.Length - 1;
            if (sound != '\0' && (sounds.Length == 0 || sounds[^1] != sound))
            {
                sounds.Append(sound);
            }
        }

        return sounds.ToString();
    }

    private static string Vowels(string name)
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
