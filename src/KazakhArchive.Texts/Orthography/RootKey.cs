namespace KazakhArchive.Texts.Orthography;

/// <summary>
/// The consonants that are left of a word of Arabic when affixes and long vowels go: what broken plurals and verb forms share with
/// their word (نقطة, نقاط). A faint likeness: many words share a root.
/// </summary>
public static class RootKey
{
    // Roots with a weak letter leave two (نوع, أنواع).
    private const int ShortestRoot = 2;
    private const int WholeRoot = 3;
    private const int LongestRoot = 4;
    private const int BitsOfLetter = 16;

    /// <summary>Null where the word leaves fewer than two or more than four consonants.</summary>
    public static ulong? Of(string term)
    {
        if (!ArabicScript.Contains(term[0]))
        {
            return null;
        }

        var stem = ArabicStem.Of(term);
        Span<char> root = stackalloc char[LongestRoot + 1];
        var length = Consonants(stem, root);

        // A letter that builds verbs and participles may stand before the root.
        if (length > WholeRoot && stem[0] is ArabicScript.Meem or ArabicScript.Teh or ArabicScript.FarsiYeh or ArabicScript.Noon)
        {
            length = Consonants(stem.AsSpan(1), root);
        }

        return length is >= ShortestRoot and <= LongestRoot ? Pack(root[..length]) : null;
    }

    /// <summary>Whether the root has three consonants or more; two are shared by words that have nothing else in common.</summary>
    public static bool IsDistinctive(ulong key) => key >> (BitsOfLetter * (WholeRoot - 1)) != 0;

    private static int Consonants(ReadOnlySpan<char> stem, Span<char> root)
    {
        var length = 0;
        foreach (var c in stem)
        {
            if (c is ArabicScript.Alef or ArabicScript.Waw or ArabicScript.FarsiYeh or ArabicScript.Hamza)
            {
                continue;
            }

            if (length == root.Length)
            {
                return length;
            }

            root[length++] = c;
        }

        return length;
    }

    private static ulong Pack(ReadOnlySpan<char> root)
    {
        ulong key = 0;
        foreach (var c in root)
        {
            key = (key << BitsOfLetter) | c;
        }

        return key;
    }
}
