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
    private const byte Vowel = 0;

    // Sounds that are one or another, or none: of w, of an h at the head, with which a word in Arabic letters begins as with a vowel, and, from here down,
    // of letters that have several rows (mazhab has its z and its h, and no zh).
    private const byte FricativeOrVowel = 30;
    private const byte HehOrNone = 29;

    // Letters that Urdu says alike and Arabic's dialects confuse.
    private static readonly string[] Homophones = ["ثسص", "ذزضظ", "تط"];

    private static readonly byte[] ArabicSounds = new byte[char.MaxValue + 1];
    private static readonly List<(string Letters, byte Sound)> LatinSounds = [];

    // Of a sound that is one, itself; what two letters are together before what the first is alone.
    private static readonly byte[][] Alternatives = [.. Enumerable.Range(0, InitialVowel + 1).Select(sound => (byte[])[(byte)sound])];

    static SoundKey()
    {
        byte sound = 0;
        var next = HehOrNone;
        var latin = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        Alternatives[HehOrNone] = [Vowel, InitialVowel];
        foreach (var row in EmbeddedTable.Read("sounds", "key", "arabic", "latin"))
        {
            sound++;
            foreach (var letter in row["arabic"])
            {
                ArabicSounds[letter] = sound;
            }

            foreach (var letters in row["latin"].Split(' '))
            {
                latin[letters] = [.. latin.GetValueOrDefault(letters, []), sound];
            }

            if (row["key"] == "F")
            {
                Alternatives[FricativeOrVowel] = [Vowel, sound];
            }
        }

        foreach (var (letters, sounds) in latin)
        {
            if (sounds.Length > 1)
            {
                Alternatives[--next] = [.. sounds.OrderBy(latin[letters[..1]].Contains)];
            }

            LatinSounds.Add((letters, sounds.Length > 1 ? next : sounds[0]));
        }

        ArabicSounds[ArabicScript.Waw] = FricativeOrVowel;
        LatinSounds.Add(("w", FricativeOrVowel));
        LatinSounds.Sort((left, right) => right.Letters.Length.CompareTo(left.Letters.Length));
    }

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
            if (i == 0 && term[i] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h')
            {
                sounds[count++] = term[i] == 'h' ? HehOrNone : InitialVowel;
                i++;
                continue;
            }

            // No word begins with two consonants, of which the second were an h.
            var (length, sound) = LatinSoundAt(term, i);
            sound = i == 0 && length > 1 ? Alternatives[sound][0] : sound;
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
        if (sounds.IsEmpty)
        {
            if (length >= ShortestKey && keys.Count < MostKeys && !keys.Contains(key))
            {
                keys.Add(key);
            }

            return;
        }

        foreach (var sound in Alternatives[sounds[0]])
        {
            var isHeard = sound != Vowel && sound != last;
            AddKeys(sounds[1..], isHeard ? (key << BitsOfSound) | sound : key, isHeard ? length + 1 : length, isHeard ? sound : last, keys);
        }
    }
}
