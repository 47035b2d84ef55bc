namespace KazakhArchive.Texts.Orthography;

/// <summary>How well a word in Latin letters reads as a word in Arabic letters, in which short vowels are not written.</summary>
public static class Romanisation
{
    /// <summary>The answer for words that lie farther apart than was asked for.</summary>
    public const float Far = 9;

    private const float Near = 0.25f;
    private const float UnwrittenVowel = 0.1f;
    private const float UnwrittenVowelAtHead = 0.4f;
    private const float UnspokenVowelLetter = 0.45f;
    private const float UnspokenAinOrHeh = 0.25f;
    private const float Consonant = 1;
    private const int MaximumLength = 32;

    private const int TwoSounds = 2;
    private const int LettersOfTwoSounds = 4;
    private const float FitPerSound = 0.2f;
    private const float FitOfTwoSounds = 0.15f;
    private const float FitPerLetter = 0.15f;

    private const string Vowels = "aeiouy";

    private static readonly List<Spelling> Spellings = [.. EmbeddedTable.Read("romanisation", "latin", "arabic", "near")
        .Select(row => new Spelling(row["latin"], row["arabic"], row["near"]))];

    /// <summary>What a Latin spelling leaves open, which grows with its length: beyond it a reading is another word.</summary>
    /// <param name="sounds">Of its <see cref="SoundKey"/>; two are shared by many words, which only their other letters tell apart (duniya, دنیا).</param>
    public static float Fit(string latin, int sounds) =>
        sounds > TwoSounds ? FitPerSound * sounds : FitOfTwoSounds + (FitPerLetter * Math.Clamp(latin.Length - LettersOfTwoSounds, 0, TwoSounds));

    /// <summary>The same where it has to prove that the word is meant.</summary>
    /// <param name="sounds">Of its <see cref="SoundKey"/>.</param>
    public static float SureFit(string latin, int sounds) => Fit(latin, sounds) * (sounds > TwoSounds ? 0.5f : 1);

    /// <summary>0 where the letters agree; <see cref="Far"/> where they differ by more than the limit.</summary>
    /// <param name="latin">In the search form.</param>
    /// <param name="arabic">In the search form.</param>
    public static float Distance(string latin, string arabic, float limit)
    {
        if (latin.Length > MaximumLength || arabic.Length > MaximumLength)
        {
            return Far;
        }

        // Row i holds the cost of reading the first i Latin letters as the first j Arabic ones.
        var width = arabic.Length + 1;
        Span<float> costs = stackalloc float[(MaximumLength + 1) * (MaximumLength + 1)];
        costs = costs[..((latin.Length + 1) * width)];
        costs.Fill(Far);
        costs[0] = 0;
        for (var i = 0; i <= latin.Length; i++)
        {
            for (var j = 0; j <= arabic.Length; j++)
            {
                var cost = costs[(i * width) + j];
                if (cost > limit)
                {
                    continue;
                }

                if (j < arabic.Length)
                {
                    Lower(ref costs[(i * width) + j + 1], cost + (IsSecondYeh(arabic, j) ? 0 : UnspokenCost(arabic[j])));
                }

                if (i < latin.Length)
                {
                    ReadFrom(latin, i, arabic, j, cost, costs, width);
                }
            }
        }

        return costs[^1] <= limit ? costs[^1] : Far;
    }

    private static void ReadFrom(string latin, int i, string arabic, int j, float cost, Span<float> costs, int width)
    {
        // A doubled letter is one sound.
        var isDoubled = i > 0 && latin[i] == latin[i - 1];
        var isVowel = Vowels.Contains(latin[i], StringComparison.Ordinal);
        var unwritten = isDoubled ? 0 : isVowel ? i == 0 ? UnwrittenVowelAtHead : UnwrittenVowel : latin[i] == 'h' ? UnspokenAinOrHeh : Consonant;
        Lower(ref costs[((i + 1) * width) + j], cost + unwritten);
        if (j == arabic.Length)
        {
            return;
        }

        // Behind a consonant it is what makes that an aspirate: ہتھیار.
        if (latin[i] == 'h' && i > 0 && !Vowels.Contains(latin[i - 1], StringComparison.Ordinal) && arabic[j] == ArabicScript.HehDoachashmee)
        {
            Lower(ref costs[((i + 1) * width) + j + 1], cost);
        }

        // In معاہدہ (muahida) one vowel is written with both.
        if (isVowel && j > 0 && j + 1 < arabic.Length && arabic[j] == ArabicScript.Ain && arabic[j + 1] == ArabicScript.Alef)
        {
            Lower(ref costs[((i + 1) * width) + j + 2], cost + UnwrittenVowel);
        }

        // At the head any of them is written alef or ain: ittehad, usman.
        if (i == 0 && j == 0 && isVowel && arabic[0] is ArabicScript.Alef or ArabicScript.Ain)
        {
            Lower(ref costs[width + 1], cost);
        }

        foreach (var spelling in Spellings)
        {
            if (string.CompareOrdinal(latin, i, spelling.Latin, 0, spelling.Latin.Length) != 0)
            {
                continue;
            }

            if (spelling.Arabic.Contains(arabic[j], StringComparison.Ordinal))
            {
                Lower(ref costs[((i + spelling.Latin.Length) * width) + j + 1], cost);
            }
            else if (spelling.Near.Contains(arabic[j], StringComparison.Ordinal))
            {
                Lower(ref costs[((i + spelling.Latin.Length) * width) + j + 1], cost + Near);
            }
        }
    }

    // One sound, of which the first yeh bears the hamza: تنہائی.
    private static bool IsSecondYeh(string arabic, int j) => j > 0 && arabic[j] == ArabicScript.FarsiYeh && arabic[j - 1] == ArabicScript.FarsiYeh;

    private static float UnspokenCost(char arabic) => arabic switch
    {
        ArabicScript.Ain or ArabicScript.Hamza or ArabicScript.HehGoal or ArabicScript.HehDoachashmee => UnspokenAinOrHeh,
        ArabicScript.Alef or ArabicScript.Waw or ArabicScript.FarsiYeh or ArabicScript.YehBarree => UnspokenVowelLetter,
        _ => Consonant,
    };

    private static void Lower(ref float known, float cost) => known = Math.Min(known, cost);

    private sealed record Spelling(string Latin, string Arabic, string Near);
}
