namespace KazakhArchive.Texts.Orthography;

/// <summary>
/// The consonants that the Latin, Urdu and Arabic spellings of a name share, as one number: نزارباييف, نظربائیف and Nazarbayev are
/// all NZRBF. A word has several keys where a letter is both consonant and vowel (و, w).
/// </summary>
public static class SoundKey
{
    public const int ShortestKey = 2;

    /// <summary>Keys of this length are shared by few words that are not the same name.</summary>
    public const int DistinctiveLength = 5;

    private const int BitsOfSound = 5;
    private const int LongestKey = 12;
    private const int MostKeys = 16;

    private const float SisterLetter = 0.2f;
    private const float OmittedVowel = 0.25f;
    private const float DifferentConsonant = 1;

    // A vowel, ain or hamza at the head of a word is one sound in the three scripts.
    private const byte InitialVowel = 31;
    private const byte FricativeOrVowel = 30;
    private const byte Vowel = 0;

    // Letters that Urdu says alike and Arabic's dialects confuse.
    private static readonly string[] Homophones = ["ثسص", "ذزضظ", "تط"];

    private static readonly byte[] ArabicSounds = new byte[char.MaxValue + 1];
    private static readonly List<(string Letters, byte Sound)> LatinSounds = [];

    static SoundKey()
    {
        byte sound = 0;
        byte fricative = 0;
        foreach (var row in EmbeddedTable.Read("sounds", "key", "arabic", "latin"))
        {
            sound++;
            fricative = row["key"] == "F" ? sound : fricative;
            foreach (var letter in row["arabic"])
            {
                ArabicSounds[letter] = sound;
            }

            LatinSounds.AddRange(row["latin"].Split(' ').Select(letters => (letters, Sound: sound)));
        }

        Fricative = fricative;
        ArabicSounds[ArabicScript.Waw] = FricativeOrVowel;
        LatinSounds.Add(("w", FricativeOrVowel));
        LatinSounds.Sort((left, right) => right.Letters.Length.CompareTo(left.Letters.Length));
    }

    private static byte Fricative { get; }

    /// <summary>The keys of a word in the search form; none where it has fewer than three sounds.</summary>
    public static IReadOnlyList<ulong> Of(string term)
    {
        Span<byte> sounds = stackalloc byte[LongestKey];
        var count = IsLatin(term) ? ReadLatin(term, sounds) : ReadArabic(term, sounds);
        var keys = new List<ulong>(2);
        AddKeys(sounds[..count], 0, 0, 0, keys);
        return keys;
    }

    /// <summary>How many sounds a key has.</summary>
    public static int Length(ulong key) => (64 - System.Numerics.BitOperations.LeadingZeroCount(key) + BitsOfSound - 1) / BitsOfSound;

    /// <summary>The key of the first sounds.</summary>
    public static ulong First(ulong key, int length) => key >> (BitsOfSound * (Length(key) - length));

    public static bool IsLatin(string term) => !term.AsSpan().ContainsAnyExceptInRange('a', 'z');

    /// <summary>Whether a term is in letters of neither of the archive's languages.</summary>
    public static bool IsLatinOrCyrillic(string term) => IsLatin(term) || Cyrillic.Is(term);

    /// <summary>
    /// How far two words in Arabic letters lie apart to the ear, where loanwords and names spell one sound with sister letters and
    /// write vowels or not.
    /// </summary>
    public static float Distance(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        Span<float> last = stackalloc float[to.Length + 1];
        Span<float> row = stackalloc float[to.Length + 1];
        for (var j = 0; j < to.Length; j++)
        {
            last[j + 1] = last[j] + OmissionCost(to[j]);
        }

        foreach (var letter in from)
        {
            row[0] = last[0] + OmissionCost(letter);
            for (var j = 0; j < to.Length; j++)
            {
                var cost = last[j] + ReplacementCost(letter, to[j]);
                row[j + 1] = Math.Min(cost, Math.Min(last[j + 1] + OmissionCost(letter), row[j] + OmissionCost(to[j])));
            }

            row.CopyTo(last);
        }

        return last[to.Length];
    }

    /// <summary>Whether two words differ in letters that may be vowels only.</summary>
    public static bool HaveSameConsonants(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, j = 0;
        while (true)
        {
            i = NextConsonant(a, i);
            j = NextConsonant(b, j);
            if (i == a.Length || j == b.Length)
            {
                return i == a.Length && j == b.Length;
            }

            if (a[i++] != b[j++])
            {
                return false;
            }
        }
    }

    /// <summary>Whether two words differ only in letters that are said alike (قاصم, قاسم).</summary>
    public static bool AreHomophones(string a, string b) =>
        a.Length == b.Length && a.Zip(b).All(pair => pair.First == pair.Second || Array.Exists(Homophones, letters => letters.Contains(pair.First) && letters.Contains(pair.Second)));

    private static int NextConsonant(ReadOnlySpan<char> word, int i)
    {
        while (i < word.Length && ArabicSounds[word[i]] is (Vowel or FricativeOrVowel))
        {
            i++;
        }

        return i;
    }

    private static float ReplacementCost(char a, char b) =>
        a == b ? 0 : ArabicSounds[a] == ArabicSounds[b] ? SisterLetter : DifferentConsonant;

    private static float OmissionCost(char c) => ArabicSounds[c] is Vowel or FricativeOrVowel ? OmittedVowel : DifferentConsonant;

    private static int ReadArabic(string term, Span<byte> sounds)
    {
        var count = 0;
        for (var i = 0; i < term.Length && count < LongestKey; i++)
        {
            var isVowelAtHead = i == 0 && term[i] is ArabicScript.Alef or ArabicScript.Ain or ArabicScript.FarsiYeh or ArabicScript.HehGoal;
            var sound = i == 0 && isVowelAtHead ? InitialVowel : ArabicSounds[term[i]];
            if (sound != Vowel)
            {
                sounds[count++] = sound;
            }
        }

        return count;
    }

    private static int ReadLatin(string term, Span<byte> sounds)
    {
        var count = 0;
        for (var i = 0; i < term.Length && count < LongestKey;)
        {
            if (i == 0 && term[i] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y')
            {
                sounds[count++] = i == 0 ? InitialVowel : Vowel;
                i++;
                continue;
            }

            var (length, sound) = LatinSoundAt(term, i);
            if (sound != Vowel)
            {
                sounds[count++] = sound;
            }

            i += length;
        }

        return count;
    }

    private static (int Length, byte Sound) LatinSoundAt(string term, int i)
    {
        foreach (var (letters, sound) in LatinSounds)
        {
            if (string.CompareOrdinal(term, i, letters, 0, letters.Length) == 0)
            {
                return (letters.Length, sound);
            }
        }

        return (1, Vowel);
    }

    private static void AddKeys(ReadOnlySpan<byte> sounds, ulong key, int length, byte last, List<ulong> keys)
    {
        for (var i = 0; i < sounds.Length; i++)
        {
            var sound = sounds[i];
            if (sound == FricativeOrVowel)
            {
                AddKeys(sounds[(i + 1)..], key, length, last, keys);
                sound = Fricative;
            }

            if (sound != last)
            {
                key = (key << BitsOfSound) | sound;
                length++;
                last = sound;
            }
        }

        if (length >= ShortestKey && keys.Count < MostKeys && !keys.Contains(key))
        {
            keys.Add(key);
        }
    }
}
