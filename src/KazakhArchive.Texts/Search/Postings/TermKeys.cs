using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Search.Postings;

/// <summary>What each term is looked up by, the same in every engine.</summary>
internal static class TermKeys
{
    // Below this a skeleton is shared by too many words to say anything.
    private const int ShortestFuzzy = 3;

    private const int ShortestBare = 4;

    // The parts of a stem key's space: one stem can be both languages'.
    private const ulong UrduSalt = 0x9E3779B97F4A7C15;

    /// <summary>Gives each key of a term; some may come twice.</summary>
    public static void Visit(TermKeyKind kind, string term, UrduStem urduStem, Action<ulong> add)
    {
        switch (kind)
        {
            case TermKeyKind.Stem when ArabicScript.Contains(term[0]):
                add(UrduStemKey(urduStem.Of(term)));
                add(ArabicStemKey(term));
                break;
            case TermKeyKind.Sound:
                VisitSounds(term, add);
                break;
            case TermKeyKind.Skeleton:
                VisitSkeletons(term, add);
                break;
            case TermKeyKind.Root:
                if (RootKey.Of(term) is ulong key && !StopWords.Contains(term))
                {
                    add(key);
                }

                break;
            case TermKeyKind.Gram:
                foreach (var gram in GramIndex.Of(term))
                {
                    add(gram);
                }

                break;
            default:
                break;
        }
    }

    public static ulong UrduStemKey(string stem) => TextHash.Of(stem) ^ UrduSalt;

    public static ulong ArabicStemKey(string term) => TextHash.Of(ArabicStem.Of(term));

    /// <summary>The letters of a term's skeleton, a bit each.</summary>
    public static ulong LettersOf(string term)
    {
        Span<char> skeleton = stackalloc char[term.Length];
        Skeleton.Of(term, skeleton);
        return Skeleton.Letters(skeleton);
    }

    /// <summary>What a gram that so many of the archive's terms share says of a word: rare ones say more.</summary>
    public static float GramWeight(int termsWithGram, int termCount) => MathF.Log(1 + ((float)termCount / Math.Max(1, termsWithGram)));

    private static void VisitSounds(string term, Action<ulong> add)
    {
        if (char.IsAsciiDigit(term[0]) || StopWords.Contains(term))
        {
            return;
        }

        var keys = SoundKey.Of(term);
        foreach (var key in keys)
        {
            add(key);
        }

        // وكازاخستان is the same name with a conjunction before it.
        var bare = ArabicStem.Of(term);
        if (bare.Length >= ShortestBare && bare.Length < term.Length)
        {
            foreach (var key in SoundKey.Of(bare).Except(keys))
            {
                add(key);
            }
        }
    }

    private static void VisitSkeletons(string term, Action<ulong> add)
    {
        if (term.Length < ShortestFuzzy || char.IsAsciiDigit(term[0]) || StopWords.Contains(term))
        {
            return;
        }

        Span<char> skeleton = stackalloc char[term.Length];
        Skeleton.Of(term, skeleton);
        add(TextHash.Of(skeleton));
        for (var i = 0; i < skeleton.Length; i++)
        {
            // Leaving out either of two equal neighbours leaves the same.
            if (i == 0 || skeleton[i] != skeleton[i - 1])
            {
                add(TextHash.Without(skeleton, i));
            }
        }
    }
}
