using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Analysis;

/// <summary>What each term is looked up by. Keys depend on the term alone, so that no other text can make them stale.</summary>
internal static class TermKeys
{
    public const int GramLength = 3;

    private const char Edge = '_';

    // Below this a skeleton is shared by too many words to say anything.
    private const int ShortestFuzzy = 3;

    private const int ShortestBare = 4;

    // One stem can be both languages', and a verb of one no noun of the other.
    private const char Urdu = 'u';
    private const char Arabic = 'a';

    private const int BitsOfCharacter = 6;

    // The characters from here on stand in the order of their code points.
    private const char Zero = '0';

    /// <summary>Every stem that a vocabulary may leave of the term, in both languages.</summary>
    public static IEnumerable<string> Stems(string term) => ArabicScript.Contains(term[0])
        ? UrduStem.Possible(term).Select(UrduStemKey).Append(ArabicStemKey(term))
        : [];

    public static string UrduStemKey(string stem) => Urdu + stem;

    public static string ArabicStemKey(string term) => Arabic + ArabicStem.Of(term);

    public static IEnumerable<string> Sounds(string term)
    {
        if (char.IsAsciiDigit(term[0]) || StopWords.Contains(term))
        {
            return [];
        }

        // وكازاخستان is the same name with a conjunction before it.
        var bare = ArabicStem.Of(term);
        var keys = SoundKey.Of(term);
        return (bare.Length >= ShortestBare && bare.Length < term.Length ? keys.Union(SoundKey.Of(bare)) : keys).Select(SoundOf);
    }

    /// <param name="key">As <see cref="SoundKey"/> packs it.</param>
    public static string SoundOf(ulong key) => Written(key);

    /// <summary>
    /// The skeleton, and what is left of it without any one of its letters: two that share one differ in one letter at most. One byte a letter,
    /// so that letters of two alphabets may be one here.
    /// </summary>
    public static IEnumerable<string> Skeletons(string term) =>
        term.Length < ShortestFuzzy || char.IsAsciiDigit(term[0]) || StopWords.Contains(term) ? [] : SkeletonsOf(term);

    /// <summary>The same for a word of the query, which may be any.</summary>
    public static IEnumerable<string> SkeletonsOf(string word)
    {
        var skeleton = string.Create(word.Length, word, static (letters, word) =>
        {
            Skeleton.Of(word, letters);
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = CharacterOf(letters[i]);
            }
        });
        yield return skeleton;
        for (var i = 0; i < skeleton.Length; i++)
        {
            // Leaving out either of two equal neighbours leaves the same.
            if (i == 0 || skeleton[i] != skeleton[i - 1])
            {
                yield return skeleton.Remove(i, 1);
            }
        }
    }

    public static IEnumerable<string> Roots(string term) => !StopWords.Contains(term) && RootKey.Of(term) is ulong key ? [RootOf(key)] : [];

    /// <param name="key">As <see cref="RootKey"/> packs it.</param>
    public static string RootOf(ulong key) => Written(key);

    public static IEnumerable<string> Hashes(string term) => [HashOf(TokenHashes.HashOf(term))];

    public static string HashOf(uint hash) => Written(hash);

    /// <summary>The different runs of three letters.</summary>
    public static List<string> Grams(string word)
    {
        var grams = new List<string>(word.Length);
        var edged = WithEdges(word);
        for (var start = 0; EndOfGram(edged, start) is int end; start += LengthOfLetter(edged, start))
        {
            if (edged.AsSpan(0, end - 1).IndexOf(edged.AsSpan(start..end)) < 0)
            {
                grams.Add(edged[start..end]);
            }
        }

        return grams;
    }

    /// <summary>Where a run of three letters ends, which Lucene counts by code points; null where fewer are left.</summary>
    public static int? EndOfGram(string edged, int start)
    {
        var end = start;
        for (var letter = 0; letter < GramLength; letter++)
        {
            if (end >= edged.Length)
            {
                return null;
            }

            end += LengthOfLetter(edged, end);
        }

        return end;
    }

    private static int LengthOfLetter(string word, int at) => char.IsHighSurrogate(word[at]) && at + 1 < word.Length ? 2 : 1;

    public static string WithEdges(ReadOnlySpan<char> word) => $"{Edge}{word}{Edge}";

    // Six bits a character, no leading zeros.
    private static string Written(ulong key)
    {
        Span<char> token = stackalloc char[11];
        var start = token.Length;
        do
        {
            token[--start] = CharacterOf(key);
            key >>= BitsOfCharacter;
        }
        while (key != 0);
        return token[start..].ToString();
    }

    private static char CharacterOf(ulong key) => (char)(Zero + (int)(key & ((1 << BitsOfCharacter) - 1)));
}
